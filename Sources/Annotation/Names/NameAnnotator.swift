public import Lexicon
import Manuscript

/// Finds persons, organisations and places by name.
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
    let organisations = OrganisationRule(context: context)
    let places = PlaceRule(context: context)
    let persons = PersonRule(context: context)
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
      var best = organisations.find(at: index)
      // `الخارجية المغربية` in مدير الشؤون الخارجية المغربية is part of the title, and no ministry.
      if index < titleEnd, let find = best, find.end > titleEnd, context.hasArticle(index) {
        best = nil
      }
      if let end = context.titleEnd(at: index), end > index + 1 { titleEnd = max(titleEnd, end) }
      for candidate in [persons.find(at: index), places.find(at: index)] {
        if let candidate, candidate.weight > best?.weight ?? 0 { best = candidate }
      }
      if let best {
        finds.append(best)
        index = max(index + 1, best.end)
      } else {
        index += 1
      }
    }
    spell(&finds, in: edition.text)
    finds = AcronymRule(context: context).join(finds)
    finds = ShortMentionRule(context: context).join(finds)
    let roles = RoleReader(context: context, organisations: organisations)
    edition.entities = finds.map { find in
      var entity = find.entity
      if entity.kind == .person { roles.fill(&entity, find) }
      return entity
    }
  }

  /// Gives persons and places that no list has as a whole their English.
  private func spell(_ finds: inout [NameFind], in text: Text) {
    let romanizer = Romanizer(lexicon: lexicon)
    var spelt: [String: String] = [:]
    for index in finds.indices where finds[index].entity.english == nil {
      let kind = finds[index].entity.kind
      guard kind == .person || kind == .place else { continue }
      let name = text[finds[index].entity.range]
      let english = spelt[name] ?? romanizer.believableEnglish(of: name) ?? ""
      spelt[name] = english
      finds[index].entity.english = english.isEmpty ? nil : english
    }
  }
}
