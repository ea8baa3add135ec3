import Annotation
import Manuscript

/// What the template of a fact sheet is told.
struct FactSheetValues {
  let edition: Edition
  let language: FactSheetWriter.Language
  let publication: PublicationWords
  let content: FactSheetContent
  /// ` lang="…" dir="…"` for words of the text.
  let textAttributes: String
  /// The direction of the element that words of the text go into.
  let textDirection: DirectionLayer.Direction

  init(
    _ edition: Edition, language: FactSheetWriter.Language, publication: PublicationWords
  ) {
    self.edition = edition
    self.language = language
    self.publication = publication
    content = FactSheetContent(edition)
    let document = edition.metadata.language ?? "ar"
    textDirection = edition.direction.document
    // Arabic of one country needs no mark in a sheet in Arabic of another.
    let isOwn = document.prefix { $0 != "-" }.lowercased() == language.rawValue
    textAttributes =
      isOwn ? "" : publication.attributes(language: document, direction: textDirection)
  }

  /// The values by the names that the template uses.
  var values: [String: Any] {
    var values = publication.values
    let isEnglish = language == .english
    let title = isEnglish ? edition.metadata.englishTitle : nil
    values["title"] = title.map(markup) ?? InlineText.markup(edition.title, in: textDirection)
    values["titleText"] = publication.plain(title ?? edition.title)
    values["titleAttributes"] = title == nil ? textAttributes : ""
    values["textAttributes"] = textAttributes
    values["style"] = publication.embedded("facts.css")
    if !isEnglish, !edition.summary.sentences.isEmpty {
      values["summary"] = edition.summaryMarkup(in: textDirection)
      values["description"] = publication.plain(edition.summary.text)
    }
    let facts = edition.facts.compactMap(fact)
    values["facts"] = facts
    values["hasFacts"] = !facts.isEmpty
    let figures = figures
    values["figures"] = figures
    values["hasFigures"] = !figures.isEmpty
    values["names"] = nameTables
    let quotations = edition.quotes.map(quotation)
    values["quotations"] = quotations
    values["hasQuotations"] = !quotations.isEmpty
    let leftOut = isEnglish ? edition.facts.filter { $0.english == nil }.map(evidence) : []
    values["leftOut"] = leftOut
    values["hasLeftOut"] = !leftOut.isEmpty
    values["provenance"] = provenance
    values["counts"] = counts
    return values
  }

  // MARK: - Words

  /// A word of the theme in the sheet's language.
  func word(_ key: String, _ arguments: String...) -> String {
    publication.context.theme.strings(key, language: publication.language, arguments)
  }

  func markup(_ string: String) -> String { publication.markup(string) }

  /// Words of the text at a place.
  func text(_ range: TextRange) -> String {
    InlineText.markup(range, of: edition, in: textDirection)
  }

  /// Arabic words for a cell of the sheet, marked as Arabic in a sheet of another language.
  func arabic(_ string: String) -> String {
    language == .arabic
      ? markup(string)
      : "<span\(arabicAttributes)>" + InlineText.markup(string, in: .rightToLeft) + "</span>"
  }

  /// English words for a cell of the sheet.
  func english(_ string: String) -> String {
    language == .english
      ? markup(string)
      : "<span lang=\"en\" dir=\"ltr\">" + InlineText.markup(string, in: .leftToRight) + "</span>"
  }

  private var arabicAttributes: String {
    textAttributes.isEmpty ? " lang=\"ar\" dir=\"rtl\"" : textAttributes
  }

  // MARK: - Sections

  /// The facts that the sheet's language can say.
  var saidFacts: [Fact] {
    language == .english ? edition.facts.filter { $0.english != nil } : edition.facts
  }

  /// One key fact; nil when the sheet's language cannot say it.
  private func fact(_ fact: Fact) -> [String: Any]? {
    let statement: String
    switch language {
    case .arabic: statement = InlineText.markup(fact.arabic, in: publication.conventions.direction)
    case .english:
      guard let english = fact.english else { return nil }
      statement = markup(english)
    }
    var values = evidence(fact)
    values["id"] = fact.id
    values["statement"] = statement
    values["standing"] = word("standing-" + fact.standing.rawValue)
    values["standingClass"] = fact.standing.rawValue
    values["isIncomplete"] = !fact.isComplete
    return values
  }

  private func evidence(_ fact: Fact) -> [String: Any] {
    guard edition.sentences.indices.contains(fact.sentence) else {
      return ["sentenceLabel": "", "sentence": text(fact.range)]
    }
    return [
      "sentenceLabel": sentenceLabel(fact.sentence),
      "sentence": text(edition.sentences[fact.sentence].range),
    ]
  }

  private func sentenceLabel(_ sentence: Int) -> String {
    markup(word("sentence-number", number(sentence)))
  }

  func number(_ sentence: Int) -> String {
    publication.conventions.plain(FactSheetContent.number(sentence))
  }

  private func quotation(_ quote: Quote) -> [String: Any] {
    var values: [String: Any] = ["isOpen": quote.isDirect && !quote.isClosed]
    if let sentence = edition.sentence(at: quote.range.lowerBound) {
      values["sentenceLabel"] = sentenceLabel(sentence)
    }
    let words = text(quote.range)
    values["quotation"] = quote.isDirect ? "«" + words + "»" : words
    switch (quote.speaker, language) {
    case (nil, _): values["speaker"] = markup(word("unknown-speaker"))
    case (let speaker?, .arabic): values["speaker"] = markup(speaker)
    case (let speaker?, .english):
      values["speaker"] = content.english(of: speaker).map(english) ?? arabic(speaker)
    }
    if language == .arabic, let verb = quote.verb { values["verb"] = markup(verb) }
    return values
  }

  private var provenance: [[String: Any]] {
    var rows: [(String, String)] = []
    if let source = edition.metadata.source ?? edition.manuscript.source.path {
      let isPath = edition.metadata.source == nil
      rows.append(("taken-from", isPath ? english(source) : sourceWords(source)))
    }
    if let date = edition.metadata.date {
      rows.append(("document-date", markup(publication.dates.iso(date))))
    }
    // Rounded down to the day in UTC, as the time stamp counts.
    let seconds = publication.context.timestamp
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    if let day = CalendarDay(daysSince1970: days) {
      rows.append(("version", markup(publication.dates.day(day))))
    }
    return rows.map { ["label": word($0.0), "text": $0.1] }
  }

  private func sourceWords(_ source: String) -> String {
    let isArabic = source.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    return isArabic ? arabic(source) : english(source)
  }

  private var counts: String {
    func plain(_ number: Int) -> String { publication.conventions.plain(number) }
    return markup(
      word(
        "counts", plain(edition.facts.count), plain(content.figures.count),
        plain(content.names.count), plain(edition.quotes.count)))
  }
}
