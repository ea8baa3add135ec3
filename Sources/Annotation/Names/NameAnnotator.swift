public import Lexicon
import Manuscript

/// Finds persons, organisations, places and miscellaneous names.
///
/// One walk over the tokens: at each the rules are asked in order, and the longest find wins. Then the
/// document's own knowledge is used: acronyms are joined to what they stand for, short mentions to the
/// full name.
public struct NameAnnotator: Annotator {
  public static let name = "names"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  public func annotate(_ edition: inout Edition) {
    let context = TokenContext(edition, lexicon: lexicon)
    let marks = MarkedStretches(context)
    let matches = MatchContext(context)
    let persons = PersonRule(context: context)
    let organisations = OrganisationRule(
      context: context, marks: marks, matches: matches, persons: persons)
    let places = PlaceRule(context: context, persons: persons)
    let others = MiscellaneousRule(
      context: context, marks: marks, persons: persons, places: places)
    var finds: [NameFind] = []
    var index = 0
    /// The end of the title phrase that the walk is inside of.
    var titleEnd = 0
    while index < edition.tokens.count {
      let kind = edition.tokens[index].kind
      guard kind == .word || kind == .latin else {
        index += 1
        continue
      }
      let classes = context.allClasses(index)
      let isMarked = marks.close(from: index) != nil
      var best =
        isMarked || !classes.isDisjoint(with: [.organisation, .organisationHead])
        ? organisations.find(at: index) : nil
      // `الخارجية المغربية` in مدير الشؤون الخارجية المغربية is part of the title, and no ministry.
      if index < titleEnd, let find = best, find.end > titleEnd, find.entity.by == "organisations",
        context.hasArticle(index)
      {
        best = nil
      }
      if classes.contains(.title), let end = context.titleEnd(at: index), end > index + 1 {
        titleEnd = max(titleEnd, end)
      }
      let isUnread = edition.tokens.readings(index).isEmpty
      if let person = persons.find(at: index), person.weight > best?.weight ?? 0 { best = person }
      if isUnread || !classes.isDisjoint(with: [.place, .placeHead]),
        let place = places.find(at: index), place.weight > best?.weight ?? 0
      {
        best = place
      }
      if isUnread || isMarked || !classes.isDisjoint(with: [.miscellaneous, .miscellaneousHead]),
        let other = others.find(at: index), other.weight > best?.weight ?? 0
      {
        best = other
      }
      if let best {
        finds.append(best)
        index = max(index + 1, best.end)
      } else {
        index += 1
      }
    }
    finds = TeamRule(context: context, matches: matches).join(finds)
    finds = AcronymRule(context: context).join(finds)
    finds = ShortMentionRule(context: context).join(finds)
    let roles = RoleReader(context: context, organisations: organisations)
    edition.entities = finds.map { find in
      var entity = find.entity
      if entity.kind == .person { roles.fill(&entity, find) }
      return entity
    }
  }
}
