import Lexicon
import Manuscript
import Normalization

/// Names the source of what a quotation tells: somebody by name, or a common noun that a source has.
struct SourceReader {
  let phrases: NounPhraseReader

  private var edition: Edition { _read { yield phrases.edition } }

  private var context: TokenContext { phrases.context }

  /// The source in English; nil when it has none.
  func english(of quote: Quote) -> String? {
    guard let tokens = tokens(of: quote), isSource(quote) else { return nil }
    guard let phrase = phrases.single(at: tokens.lowerBound, limit: tokens.upperBound, after: nil),
      phrase.kind != .quantity, phrase.isDefinite
    else { return nil }
    let end = phrase.tokens.upperBound
    // `التقرير الذي أصدرته …`: what the clause adds does not change who tells it.
    guard end >= tokens.upperBound || isRelative(end) else { return nil }
    // A بلاغ that tells something is a statement; to the police it is a report.
    if phrase.english == "the report", context.isKey(tokens.lowerBound, Self.communique) {
      return "the statement"
    }
    return phrase.english
  }

  private static let communique = LetterKey.make("البلاغ")

  /// The source in Arabic; nil when no one or nothing that can tell something stands there.
  func arabic(of quote: Quote) -> String? { isSource(quote) ? quote.speaker : nil }

  /// Whether the speaker of a quotation is a name or a noun that sources have: not `الحي`, the neighbourhood.
  func isSource(_ quote: Quote) -> Bool {
    guard let tokens = tokens(of: quote), let first = tokens.first else { return false }
    if let found = phrases.entity(at: first) {
      return edition.entities[found].kind != .place || quote.verb.map { !Self.isRule($0) } ?? false
    }
    let classes = context.allClasses(first)
    if !classes.isDisjoint(with: [.title, .organisationHead]) { return true }
    return context.tokens.readings(first).contains { reading in
      if Self.nouns.contains(context.tokens.key(first).dropFirst(reading.hasArticle ? 2 : 0)) {
        return true
      }
      return context.lexicon.nouns[reading.word]?.contains { $0.noun.kind == "person" } ?? false
    }
  }

  /// `بحسب الحي`: whether a thing that tells nothing stands behind بحسب, by which a figure differs.
  func isMeasure(_ quote: Quote) -> Bool {
    guard let tokens = tokens(of: quote), let first = tokens.first, tokens.count == 1,
      quote.verb.map(Self.isRule) ?? false, !isSource(quote), !quote.isDirect
    else { return false }
    return Self.measures.contains(context.tokens.key(first))
  }

  private static let measures = KeySet([
    "الحي", "المنطقة", "العمر", "السن", "الجنس", "النوع", "الحجم", "الوزن", "المدينة", "الموسم",
    "المسافة", "الدخل", "الفئة", "الحالة",
  ])

  private func tokens(of quote: Quote) -> Range<Int>? {
    guard let range = quote.speakerRange else { return nil }
    let tokens = edition.tokens.indices(in: range)
    return tokens.isEmpty ? nil : tokens
  }

  private func isRelative(_ index: Int) -> Bool {
    context.lexicon.functionWords[context.tokens.word(index)]?.kind == .relative
  }

  /// بحسب, وفق may stand before a rule as well as before a source.
  private static func isRule(_ verb: String) -> Bool {
    ["حسب", "وفق", "طبق"].contains { verb.contains($0) }
  }

  private static let nouns = KeySet([
    "تقرير", "تقارير", "بيان", "بيانات", "بلاغ", "دراسة", "نشرة", "إحصاءات", "إحصائيات", "أرقام",
    "مصدر", "مصادر", "مسؤول", "مسؤولون", "مسؤولين", "شهود", "صحيفة", "صحف", "وكالة", "وسائل",
    "سلطات", "شرطة", "جيش", "حكومة", "رئاسة", "قيادة", "نيابة", "محضر", "لائحة", "خبراء", "سكان",
    "منظمون", "منظمين", "إدارة", "مذكرة", "استطلاع", "معطيات", "وثيقة", "وثائق", "خبير", "باحث",
    "غرفة", "وفد", "فريق", "معارضة", "أهالي", "نتائج", "باحثون", "باحثين", "محكمة", "شركة",
  ])
}
