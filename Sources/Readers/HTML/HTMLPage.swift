import Manuscript

/// A page on its way to a manuscript: where its article is, what it says of itself, what is written of it.
struct HTMLPage {
  private let document: HTMLDocument
  private let place: ArticleFinder.Place
  private let page: PageMetadata
  private let titleIsKnown: Bool
  private(set) var metadata: Metadata
  private(set) var builder: HTMLBuilder
  private(set) var blocks: [Block] = []
  /// Letters of the page's own title that are not in the manuscript's, such as the site's name.
  private var restOfTitle = 0

  init(_ document: HTMLDocument, _ scanner: HTMLScanner, known input: Input) {
    self.document = document
    metadata = input.metadata
    titleIsKnown = metadata.title != nil || input.titlePolicy == .given
    var survey = HTMLSurvey(document)
    survey.removeForms()
    let finder = ArticleFinder(survey: survey)
    place = scanner.isPage || finder.hasSemantics ? finder.find() : ArticleFinder.Place()
    page = PageMetadata(
      document, survey, root: place.root, data: PageData(document.bytes, scanner.data))
    let heading = Self.heading(
      document, survey, place, known: metadata.title, given: page.title(of: document)?.words)
    let title = titleIsKnown && metadata.title.map { $0 != heading?.words } ?? true ? nil : heading
    survey.removeNoise(in: place, title: heading?.node)
    builder = HTMLBuilder(
      survey, links: HTMLLinks(page: metadata.url ?? page.address), notes: HTMLNotes(survey))
    builder.title = title?.node
    page.fill(&metadata)
    if metadata.language == nil { metadata.language = language() }
    builder.languages = [metadata.language]
  }

  /// Writes the title, the article, and its notes.
  mutating func write() {
    writeTitle()
    let root = place.root
    let range = root.map { $0..<document.nodes[$0].end } ?? document.nodes.indices
    builder.headingShift =
      range.contains {
        document.nodes[$0].element == .h1 && $0 != builder.title
          && builder.survey.removal[$0] == nil
      } ? 1 : 0
    if let root {
      builder.visit(root, into: &blocks)
    } else {
      var index = 0
      while index < document.nodes.count {
        builder.visit(index, into: &blocks)
        index = document.nodes[index].end
      }
    }
    builder.endParagraph(into: &blocks)
    while blocks.last == .separator { blocks.removeLast() }
    builder.isInNote = true
    for (number, note) in builder.notes.notes.enumerated()
    where root.map({ document.isInside(note.node, of: $0) }) ?? true {
      var inner: [Block] = []
      builder.flow(note.node, into: &inner)
      builder.endParagraph(into: &inner)
      blocks.append(.note(Note(label: note.label, number: number + 1, blocks: inner)))
    }
  }

  // MARK: - Title

  /// The heading that is the article's title, and its words.
  ///
  /// The heading that says what the metadata say; else the first `h1` of the article; else the first `h1` of the
  /// page that is no link, as the name of a site is.
  private static func heading(
    _ document: HTMLDocument, _ survey: HTMLSurvey, _ place: ArticleFinder.Place, known: String?,
    given: String?
  ) -> (node: Int, words: String)? {
    var first: Int?
    var firstOutside: Int?
    var seen = 0
    for (index, node) in document.nodes.enumerated()
    where node.element.headingLevel != nil && survey.removal[index] == nil && !node.isText {
      let measure = survey.measures[index]
      guard measure.letters > 0, seen < 200 else { continue }
      seen += 1
      let words = document.words(in: index)
      if words == known || words == given { return (index, words) }
      guard node.element == .h1, !isApart(index, document) else { continue }
      let isInside = place.root.map { document.isInside(index, of: $0) } ?? true
      if isInside, first == nil { first = index }
      if !isInside, firstOutside == nil, measure.linkLetters * 2 < measure.letters {
        firstOutside = index
      }
    }
    let chosen = first ?? (given == nil ? firstOutside : nil)
    return chosen.map { ($0, document.words(in: $0)) }
  }

  /// Whether a node stands in a box or a foot of the page.
  private static func isApart(_ node: Int, _ document: HTMLDocument) -> Bool {
    var next = node
    while true {
      let element = document.nodes[next].element
      if element == .aside || element == .footer { return true }
      if document.nodes[next].parent == next { return false }
      next = document.nodes[next].parent
    }
  }

  private mutating func writeTitle() {
    if let node = builder.title {
      builder.title = nil
      if let range = builder.line(node) {
        blocks.append(.title(range))
        if metadata.title == nil {
          metadata.title = PlainWords.joined(builder.text.text[range])
        }
      }
      builder.title = node
      return
    }
    guard !titleIsKnown, let value = page.title(of: document) else { return }
    if let node = page.titleNode, document.words(in: node) == value.words,
      isTextOf(node, value.source),
      let range = builder.line(wholeText: node + 1)
    {
      blocks.append(.title(range))
      metadata.title = value.words
      return
    }
    let lower = builder.text.offset
    let letters = Array(value.words.utf8)
    if let start = Self.find(letters, in: document.bytes, value.source) {
      builder.text.copy(start..<start + letters.count)
    } else {
      builder.text.write(letters, for: value.source)
    }
    let range = lower..<builder.text.offset
    blocks.append(.title(range))
    metadata.title = value.words
    noteTitleText(value.source, letters)
  }

  /// Whether a stretch of source is all the text of the page's `title`.
  private func isTextOf(_ title: Int, _ source: Range<Int>) -> Bool {
    document.nodes[title].end == title + 2 && document.source(of: title + 1) == source
  }

  /// Notes that the text of the page's `title` is in the manuscript, and how much of it is not.
  private mutating func noteTitleText(_ source: Range<Int>, _ letters: [UInt8]) {
    guard let node = page.titleNode, isTextOf(node, source) else { return }
    builder.noteWritten(node + 1)
    let whole = LetterCount.of(document.bytes, source)
    restOfTitle = max(0, whole - LetterCount.of(letters, letters.indices, isRaw: true))
  }

  private static func find(_ letters: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = letters.first else { return nil }
    var start = range.lowerBound
    while start + letters.count <= range.upperBound {
      if bytes[start] == first, bytes[start..<start + letters.count].elementsEqual(letters) {
        return start
      }
      start += 1
    }
    return nil
  }

  // MARK: - Language

  /// The first language that the page names and its letters do not belie.
  private func language() -> String? {
    var arabic = 0
    var latin = 0
    let range = place.root.map { $0..<document.nodes[$0].end } ?? document.nodes.indices
    for index in range where document.nodes[index].isText && builder.survey.removal[index] == nil {
      for byte in document.bytes[document.source(of: index)] {
        if (0xD8...0xDB).contains(byte) {
          arabic += 1
        } else if (0x61...0x7A).contains(byte | 0x20) {
          latin += 1
        }
      }
      if arabic + latin > 20_000 { break }
    }
    return page.languages.first {
      HTMLLanguage.fits($0, arabicLetters: arabic, latinLetters: latin)
    }
  }

  // MARK: - Findings

  /// All that there is to say of the page, what was left out of it last.
  func findings(_ scanner: HTMLScanner) -> [Diagnostic] {
    var findings = page.data.failures.map { failure in
      Diagnostic(.unreadableData, source: failure.source, failure.reason)
    }
    findings += builder.diagnostics
    if builder.lostLinks > 0, let first = builder.firstLostLink {
      findings.append(
        Diagnostic(
          .lostLink, source: first.source, "\(builder.lostLinks)",
          String(first.destination.prefix(100))))
    }
    if let rest = LeftOut(
      builder, root: place.root, scanner, restOfTitle: restOfTitle, titleNode: page.titleNode
    ).finding {
      findings.append(rest)
    }
    return findings
  }
}
