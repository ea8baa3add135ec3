public import Annotation
import Manuscript

/// The scores of one document, with what was missed and what was found too much.
public struct DocumentMeasurement: Sendable {
  public private(set) var scores: [Measure: Score] = [:]
  /// A line for each difference: the measure, `-` for missed or `+` for too much, the words, the meaning.
  public private(set) var differences: [String] = []

  private let gold: GoldDocument
  private let edition: Edition

  /// Compares an edition with the document that it was made of.
  ///
  /// - Parameters:
  ///   - gold: The document.
  ///   - edition: The edition of its text; the text must be the same.
  public init(_ gold: GoldDocument, _ edition: Edition) {
    self.gold = gold
    self.edition = edition
    compare(
      .sentences, gold.sentences.map { Finding(range: $0, meaning: "") },
      edition.sentences.map { Finding(range: $0.range, meaning: "") })
    measureSegments()
    measureFigures()
    measureEntities()
    measureQuotes()
    measureFacts()
  }

  // MARK: - Layers

  private mutating func measureSegments() {
    let segmenter = CliticSegmenter.standard
    let found = (0..<edition.tokens.count).compactMap { index -> Finding? in
      guard edition.tokens[index].kind == .word else { return nil }
      let segments = segmenter.segments(of: index, in: edition)
      guard segments.count > 1 else { return nil }
      return Finding(
        range: edition.tokens[index].range, meaning: segments.joined(separator: "+"))
    }
    compare(.segments, expected([.segments]) { $0.value(0) ?? "" }, found)
  }

  private mutating func measureFigures() {
    compare(
      .quantities, expected([.quantity]) { $0.values.joined(separator: "; ") },
      edition.quantities.map { Finding(range: $0.range, meaning: Self.meaning(of: $0)) })
    compare(
      .ordinals, expected([.ordinal]) { $0.value(0) ?? "" },
      edition.ordinals.map { Finding(range: $0.range, meaning: $0.value.description) })
    compare(
      .dates, expected([.date]) { $0.value(0) ?? "-" },
      edition.dates.map { Finding(range: $0.range, meaning: $0.edtf ?? "-") })
  }

  private static func meaning(of quantity: Quantity) -> String {
    var number = quantity.value?.description ?? "-"
    if let low = quantity.low, let high = quantity.high { number = "\(low)..\(high)" }
    if quantity.modifier != .exact { number += " " + quantity.modifier.rawValue }
    let unit = quantity.unit.map { $0.english ?? $0.code ?? "-" } ?? "-"
    return number + "; " + (quantity.unit?.code == "percent" ? "percent" : unit)
  }

  private mutating func measureEntities() {
    let kinds: [(Measure, GoldMark.Layer, Entity.Kind)] = [
      (.persons, .person, .person), (.organisations, .organisation, .organisation),
      (.places, .place, .place), (.miscellaneous, .miscellaneous, .miscellaneous),
    ]
    for (measure, layer, kind) in kinds {
      compare(
        measure, expected([layer]) { _ in "" },
        edition.entities.filter { $0.kind == kind }.map { Finding(range: $0.range, meaning: "") })
    }
    let marks = gold.marks([.person, .organisation, .place, .miscellaneous])
    let entities = Dictionary(edition.entities.map { ($0.range, $0) }) { first, _ in first }
    compareValues(.names, marks, 0) { entities[$0.range].map { $0.english } }
    compareValues(.roles, marks, 1) { entities[$0.range].map { $0.role } }
  }

  private mutating func measureQuotes() {
    func kind(_ isDirect: Bool) -> String { isDirect ? "direct" : "indirect" }
    let marks = gold.marks([.direct, .indirect])
    compare(
      .quotes, marks.map { Finding(range: $0.range, meaning: $0.layer.rawValue) },
      edition.quotes.map { Finding(range: $0.range, meaning: kind($0.isDirect)) })
    let quotes = Dictionary(edition.quotes.map { ($0.range, $0) }) { first, _ in first }
    compareValues(.speakers, marks, 0) { quotes[$0.range].map { $0.speaker } }
  }

  /// A fact is found when one of the same standing shares words with it; each serves once.
  private mutating func measureFacts() {
    var left = edition.facts.filter { $0.kind != .role }
    let marks = gold.marks([.fact])
    var score = Score(found: left.count, expected: marks.count)
    var pairs: [Int: Fact] = [:]
    for mark in marks {
      let standing = mark.value(0) ?? "done"
      if let index = left.firstIndex(where: {
        $0.standing.rawValue == standing && $0.range.overlaps(mark.range)
      }) {
        pairs[mark.line] = left.remove(at: index)
        score.matched += 1
      } else {
        note(.facts, "-", Finding(range: mark.range, meaning: standing))
      }
    }
    for fact in left { note(.facts, "+", Finding(range: fact.range, meaning: fact.english ?? "-")) }
    scores[.facts] = score
    compareValues(.englishFacts, marks, 1) { mark in pairs[mark.line].map { $0.english } }
  }

  // MARK: - Comparing

  private func expected(
    _ layers: Set<GoldMark.Layer>, meaning: (GoldMark) -> String
  ) -> [Finding] {
    gold.marks(layers).map { Finding(range: $0.range, meaning: meaning($0)) }
  }

  private mutating func compare(_ measure: Measure, _ expected: [Finding], _ found: [Finding]) {
    let both = Set(expected).intersection(found)
    scores[measure] = Score(matched: both.count, found: found.count, expected: expected.count)
    for finding in expected where !both.contains(finding) { note(measure, "-", finding) }
    for finding in found where !both.contains(finding) { note(measure, "+", finding) }
  }

  /// Compares what marks say beside their place, where they say it and the place was found.
  ///
  /// - Parameters:
  ///   - measure: What is compared.
  ///   - marks: The marks.
  ///   - index: Which of their values.
  ///   - found: The value found for a mark; nil when its place was not found.
  private mutating func compareValues(
    _ measure: Measure, _ marks: [GoldMark], _ index: Int, found: (GoldMark) -> String??
  ) {
    var score = Score()
    for mark in marks {
      guard let wanted = mark.value(index) else { continue }
      guard let answer = found(mark) else {
        if wanted != "-" { score.expected += 1 }
        continue
      }
      let value = answer ?? "-"
      if wanted == "-", value == "-" { continue }
      if wanted != "-" { score.expected += 1 }
      if value != "-" { score.found += 1 }
      if value == wanted {
        score.matched += 1
      } else {
        note(measure, "-", Finding(range: mark.range, meaning: wanted))
        note(measure, "+", Finding(range: mark.range, meaning: value))
      }
    }
    scores[measure] = score
  }

  private mutating func note(_ measure: Measure, _ sign: String, _ finding: Finding) {
    let meaning = finding.meaning.isEmpty ? "" : "  = " + finding.meaning
    differences.append(
      "\(gold.name)  \(measure.rawValue)  \(sign) \(edition.text[finding.range])\(meaning)")
  }
}
