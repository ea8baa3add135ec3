import Annotation
import Lexicon
import Manuscript

/// What the template of the view of all layers is told.
struct LayersValues {
  let edition: Edition
  let publication: PublicationWords
  let spans: [LayerSpan]
  /// The number of each quotation among its kind, from 1, by its number among the spans.
  let quoteNumbers: [Int: Int]
  private let places: ListPlaces

  /// The kinds of annotations in the order in which they are listed.
  private static let kinds = [
    "person", "organisation", "place", "miscellaneous", "quantity", "ordinal", "date", "quote",
    "fact", "sentence",
  ]
  /// The most bytes of a sentence or a quotation that a table repeats.
  private static let excerptBytes = 160

  init(_ edition: Edition, publication: PublicationWords) {
    self.edition = edition
    self.publication = publication
    let spans = edition.layerSpans
    self.spans = spans
    let quotes = spans.indices.filter { spans[$0].layer == .quote }
    quoteNumbers = Dictionary(uniqueKeysWithValues: quotes.enumerated().map { ($1, $0 + 1) })
    places = ListPlaces(glossaries: edition.glossaries)
  }

  /// The values by the names that the template uses.
  var values: [String: Any] {
    var values = publication.values
    let direction = edition.direction.document
    let language = edition.metadata.language ?? "ar"
    let attributes = publication.attributes(language: language, direction: direction)
    values["title"] = InlineText.markup(edition.title, in: direction)
    values["titleText"] = publication.plain(edition.title)
    values["textAttributes"] = attributes
    values["style"] = publication.embedded("layers.css")
    let groups = Dictionary(grouping: spans.indices) { spans[$0].kind }
    let layers = Self.kinds.compactMap { kind in
      groups[kind].map { layer(kind, $0, attributes: attributes) }
    }
    values["layers"] = layers
    values["isEmpty"] = layers.isEmpty
    values["blocks"] = LayersText(self).blocks
    return values
  }

  /// A word of the theme.
  func word(_ key: String) -> String {
    publication.context.theme.strings(key, language: publication.language)
  }

  // MARK: - Tables

  private func layer(_ kind: String, _ numbers: [Int], attributes: String) -> [String: Any] {
    let count = publication.conventions.plain(numbers.count)
    return [
      "kind": kind, "heading": word("layer-" + kind),
      "count": publication.markup(count), "rows": numbers.map { row($0, attributes) },
    ]
  }

  private func row(_ number: Int, _ attributes: String) -> [String: Any] {
    let span = spans[number]
    let excerpt = edition.text.prefix(of: span.range, atMost: Self.excerptBytes)
    let words =
      InlineText.markup(excerpt, of: edition, in: edition.direction.document)
      + (excerpt.count < span.range.count ? "…" : "")
    // A whole sentence of Latin letters runs its own way.
    let isLatin =
      !span.isOfWords && edition.direction.document == .rightToLeft
      && !edition.text[excerpt].unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
    return [
      "cell": isLatin ? " lang=\"en\" dir=\"ltr\"" : "",
      "number": number, "words": "<span\(attributes)>\(words)</span>",
      "reading": fields(of: span, isBrief: false).map { label, value in
        ["label": publication.markup(label), "value": value]
      },
      "reasons": reasons(of: span),
    ]
  }

  /// What an annotation says, as labels and markup.
  ///
  /// - Parameters:
  ///   - span: The annotation.
  ///   - isBrief: Whether what its words say themselves is left out.
  /// - Returns: Each thing that is said; the label is empty where the value says by itself what it is.
  func fields(of span: LayerSpan, isBrief: Bool) -> [(label: String, value: String)] {
    let words = edition.text[span.range]
    return LayerReading(span).fields.compactMap { field in
      if field.key == "name" || field.key == "unit", isBrief || field.value == words { return nil }
      if field.key == "sentence", isBrief { return nil }
      let isPlain = isBrief && Self.telling.contains(field.key)
      return (isPlain ? "" : word("field-" + field.key), markup(field))
    }
  }

  /// What says by itself what it is.
  private static let telling: Set = [
    "en", "acronym", "role", "role-en", "value", "unit-en", "edtf", "speaker", "verb", "ar", "id",
  ]

  private func markup(_ field: LayerReading.Field) -> String {
    switch field.key {
    case "en", "role-en", "unit-en":
      return "<span lang=\"en\" dir=\"ltr\">" + InlineText.markup(field.value, in: .leftToRight)
        + "</span>"
    case "anchored", "direct", "complete": return publication.markup(word("answer-" + field.value))
    case "edtf" where field.value == "null": return publication.markup(word("answer-null"))
    case "standing": return publication.markup(word("standing-" + field.value))
    case "modifier": return publication.markup(word("modifier-" + field.value))
    case "calendar": return publication.markup(word("hijri"))
    default: return publication.markup(field.value)
    }
  }

  /// The names of rules and lines, as markup.
  private func reasons(of span: LayerSpan) -> [[String: Any]] {
    let reason = span.reason
    var names = [reason.text(places)] + reason.furtherLines(places)
    if let end = span.endReason { names += end.rules.map { "→ " + $0 } }
    return names.map { ["name": InlineText.markup($0, in: .leftToRight)] }
  }

  /// What is shown of an annotation when one points at it.
  func tip(_ span: LayerSpan) -> String {
    var parts = [publication.markup(word("label-" + span.kind))]
    parts += fields(of: span, isBrief: true).map { label, value in
      label.isEmpty ? value : publication.markup(label) + ": " + value
    }
    parts.append(
      "<span lang=\"en\" dir=\"ltr\">"
        + InlineText.markup(span.reason.text(places), in: .leftToRight) + "</span>")
    return "<span>" + parts.joined(separator: " · ") + "</span>"
  }
}
