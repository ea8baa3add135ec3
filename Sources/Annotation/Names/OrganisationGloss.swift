import Lexicon
import Manuscript
import Normalization

/// Says the name of a body that a rule found in English, or not at all: every word of it must be accounted for.
///
/// `وزارة السياحة الأردنية` is the Jordanian Ministry of Tourism; a name with a word that no list glosses stays as it is.
struct OrganisationGloss {
  let context: TokenContext
  let organisations: OrganisationRule

  /// The English of a find, without an article.
  func english(of find: NameFind) -> String? {
    guard find.entity.kind == .organisation, let head = organisations.head(at: find.start) else {
      return nil
    }
    switch find.entity.by {
    case "organisations": return extended(find)
    case "organisation-heads":
      guard let frame = Self.frames[head.entry.arabic] else { return nil }
      return head.hasArticle ? behindArticle(find, head) : construct(find, head, frame)
    default: return nil
    }
  }

  /// A listed name with its nation behind it: `مجلس الوزراء السعودي`.
  private func extended(_ find: NameFind) -> String? {
    guard
      let listed = context.longest(
        in: context.lexicon.organisations, at: find.start, marked: .organisation),
      listed.end == find.end - 1, let nation = nationality(listed.end)
    else { return nil }
    return nation + " " + listed.entry.english
  }

  // MARK: - Frames

  private enum Frame {
    /// `Ministry of Tourism`
    case of
    /// `Tourism Authority`
    case before
  }

  /// The heads that English has one word for: هيئة is an authority, an agency or a commission, and لجنة a committee or a
  /// commission.
  private static let frames: [String: Frame] = [
    "وزارة": .of, "معهد": .of, "أكاديمية": .of, "متحف": .of, "مديرية": .of, "وكالة": .before,
    "صندوق": .before, "بنك": .before, "مركز": .before, "منظمة": .before,
  ]

  private func construct(_ find: NameFind, _ head: OrganisationRule.Head, _ frame: Frame) -> String?
  {
    var index = find.start + 1
    let word = head.entry.english.titled
    guard let topic = topic(at: index, limit: find.end) else { return nil }
    let field = topic.english.titled
    var name = frame == .of ? word + " of " + field : field + " " + word
    index = topic.end
    // Any other adjective may be of the head or of what it deals with.
    while index < find.end, let nation = nationality(index) {
      name = nation + " " + name
      index += 1
    }
    return complemented(name, from: index, find)
  }

  private func behindArticle(_ find: NameFind, _ head: OrganisationRule.Head) -> String? {
    var words = [head.entry.english.titled]
    var index = find.start + 1
    while index < find.end {
      guard let adjective = nationality(index) ?? adjective(index) else { break }
      words.insert(adjective.titled, at: 0)
      index += 1
    }
    guard words.count > 1 else { return nil }
    return complemented(words.joined(separator: " "), from: index, find)
  }

  /// `للأبحاث القضائية`: what it is for.
  private func complemented(_ name: String, from index: Int, _ find: NameFind) -> String? {
    guard index < find.end else { return name }
    guard context.tokens.key(index).first == TokenContext.lam,
      let topic = topic(at: index, limit: find.end, letters: 1), topic.end == find.end
    else { return nil }
    return name + " for " + topic.english.titled
  }

  // MARK: - Words

  /// What a body deals with, by the gloss list: uncountable, or a plural.
  private func topic(at index: Int, limit: Int, letters: Int = 0) -> (english: String, end: Int)? {
    guard
      let phrase = context.longest(
        in: context.lexicon.phrases, at: index, marked: .phrase, allowsArticle: true),
      phrase.proclitics == letters, phrase.end <= limit, !phrase.entry.isCountable,
      phrase.hasArticle || context.hasArticle(phrase.end - 1)
        || letters == 1 && context.hasAssimilatedArticle(index)
    else { return nil }
    var english = phrase.entry.english
    var end = phrase.end
    if end < limit, context.isWord(end), context.tokens.key(end).first == TokenContext.waw {
      guard let joined = topic(at: end, limit: limit, letters: 1) else { return nil }
      english += " and " + joined.english
      end = joined.end
    }
    return (english, end)
  }

  private func nationality(_ index: Int) -> String? {
    guard context.isWord(index), context.hasArticle(index) else { return nil }
    for reading in context.tokens.readings(index)
    where reading.hasArticle && reading.proclitics == 0 {
      if let entry = context.lexicon.nationalities[reading.word] { return entry.english }
    }
    return nil
  }

  private func adjective(_ index: Int) -> String? {
    guard context.isWord(index), context.hasArticle(index) else { return nil }
    if context.isKey(index, Self.high) { return "High" }
    if context.isKey(index, Self.supreme) { return "Supreme" }
    // A national body is of the nation, and a general one no public one.
    if context.isKey(index, Self.general) || context.isKey(index, Self.generalFeminine) {
      return "General"
    }
    for reading in context.tokens.readings(index)
    where reading.hasArticle && reading.proclitics == 0 {
      if let entry = context.lexicon.adjectives[reading.word], entry.english != "nationalist" {
        return entry.english
      }
    }
    return nil
  }

  private static let high = LetterKey.make("العليا")
  private static let supreme = LetterKey.make("الأعلى")
  private static let general = LetterKey.make("العام")
  private static let generalFeminine = LetterKey.make("العامة")
}

extension String {
  /// With capitals as in a name: `Tourism and Antiquities`.
  fileprivate var titled: String {
    split(separator: " ").map { word in
      ["and", "of", "for", "the", "in"].contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
