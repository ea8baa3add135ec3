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
    let own = GlossaryRule(context: context, persons: persons).finds()
    var nextOwn = 0
    var finds: [NameFind] = []
    var index = 0
    /// The end of the title phrase that the walk is inside of.
    var titleEnd = 0
    while index < edition.tokens.count {
      if nextOwn < own.count, own[nextOwn].start == index {
        finds.append(own[nextOwn])
        index = own[nextOwn].end
        nextOwn += 1
        continue
      }
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
      // A longer name gives way to what the glossary has inside it.
      if let best, nextOwn >= own.count || best.end <= own[nextOwn].start {
        finds.append(best)
        index = max(index + 1, best.end)
      } else {
        index += 1
      }
    }
    spell(&finds, in: edition.text)
    let gloss = OrganisationGloss(context: context, organisations: organisations)
    for index in finds.indices
    where finds[index].entity.english == nil && finds[index].entity.kind == .organisation {
      finds[index].entity.english = gloss.english(of: finds[index])
    }
    finds = TeamRule(context: context, matches: matches).join(finds)
    finds = AcronymRule(context: context, organisations: organisations).join(finds)
    finds = ShortMentionRule(context: context).join(finds)
    let roles = RoleReader(context: context, organisations: organisations)
    edition.entities = finds.map { find in
      var entity = find.entity
      if entity.kind == .person { roles.fill(&entity, find) }
      glossaryRole(&entity)
      return entity
    }
  }

  /// The English of a role that the text gives, for a person whose glossary line tells it.
  private func glossaryRole(_ entity: inout Entity) {
    guard entity.role != nil, entity.englishRole == nil, let line = entity.lines.first,
      line.isOfGlossary, let role = ListPlaces(glossaries: lexicon.glossaries).role(of: line)
    else { return }
    entity.englishRole = role
  }

  /// Gives persons and places that no list has as a whole their English.
  private func spell(_ finds: inout [NameFind], in text: Text) {
    let romanizer = Romanizer(lexicon: lexicon)
    var spelt: [String: String] = [:]
    for index in finds.indices where finds[index].entity.english == nil {
      let entity = finds[index].entity
      // A listed place without English is one of several, and nothing says which; and جبل is no part of a name.
      guard entity.kind == .person || entity.by == "place-introduced" else { continue }
      let name = entity.kind == .person ? entity.name : text[entity.range]
      let english = spelt[name] ?? romanizer.believableEnglish(of: name) ?? ""
      spelt[name] = english
      finds[index].entity.english = english.isEmpty ? nil : english
    }
  }
}
