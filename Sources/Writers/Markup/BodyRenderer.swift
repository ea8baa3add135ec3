import Annotation
import Manuscript

/// Walks the blocks of one edition and writes their markup.
struct BodyRenderer {
  let edition: Edition
  let options: BodyMarkup.Options
  let utf8: [UInt8]
  let marks: [Mark]
  let document: DirectionLayer.Direction

  var out: MarkupBuffer
  var title: [UInt8] = []
  var titleLabel = ""
  var headings: [BodyMarkup.Heading] = []
  var diagnostics: [Diagnostic] = []
  /// The index of the next leaf in the order of `manuscript.blocks.leaves`.
  var leaf = 0
  /// The level of the last heading written.
  var lastLevel: Int
  var tables = 0
  /// Notes met so far, with the index of their first leaf.
  var notes: [(note: Note, leaf: Int)] = []
  /// The numbers of the notes that exist, by label.
  var noteNumbers: [String: Int] = [:]
  /// Where the blocks of the highest level begin in the markup, and how high the headings among them are.
  var boundaries: [BodyCutter.Boundary] = []
  /// Where the first sign of each note stands in the markup, by the note's number.
  var firstReferences: [Int: Int] = [:]
  /// How many references to each note have been written, by label.
  var noteReferences: [String: Int] = [:]
  /// The identifiers of headings by the fragment that an author may point to them with.
  var targets: [String: String] = [:]
  /// Whether links, notes and images are left out, as in a table of contents.
  var isLabel = false

  init(_ edition: Edition, options: BodyMarkup.Options) {
    self.edition = edition
    self.options = options
    utf8 = edition.text.utf8
    marks = edition.manuscript.marks
    document = edition.direction.document
    out = MarkupBuffer(capacity: utf8.count + utf8.count / 2 + 256)
    lastLevel = 1 + options.headingOffset
  }

  /// Renders the title and the body.
  mutating func render() {
    collectNotes(edition.manuscript.blocks)
    collectTargets(edition.manuscript.blocks)
    renderTitle()
    for block in edition.manuscript.blocks {
      let start = out.bytes.count
      let known = headings.count
      render(block)
      let level = headings.count > known ? headings[known].level : nil
      boundaries.append(BodyCutter.Boundary(offset: start, level: block.isHeading ? level : nil))
    }
  }

  /// Writes blocks one after the other.
  mutating func render(_ blocks: [Block]) {
    for block in blocks { render(block) }
  }

  private mutating func render(_ block: Block) {
    switch block {
    case .title(let range): renderTitleBlock(range)
    case .heading(let level, let range): renderHeading(level, range)
    case .paragraph(let range): renderParagraph(range)
    case .kicker(let range): renderParagraph(range, name: "kicker")
    case .byline(let range): renderParagraph(range, name: "credit")
    case .list(let list): render(list)
    case .quotation(let blocks):
      out.append("<blockquote>\n")
      render(blocks)
      out.append("</blockquote>\n")
    case .table(let table): render(table)
    case .figure(let figure): render(figure)
    case .code(let code): render(code)
    case .verse(let verse): render(verse)
    case .note(let note):
      notes.append((note, leaf))
      leaf += note.blocks.leaves.count
    case .separator: out.append("<hr/>\n")
    }
  }

  /// Writes a paragraph.
  ///
  /// - Parameters:
  ///   - range: Its letters.
  ///   - name: The class that style sheets know it by, if it is more than running text.
  mutating func renderParagraph(_ range: TextRange, name: String? = nil) {
    out.append("<p")
    if let name {
      out.append(" class=")
      out.append(attribute: name)
    }
    renderAnchor()
    renderDirection()
    out.append(">")
    renderInline(range)
    out.append("</p>\n")
    leaf += 1
  }

  private mutating func render(_ code: Code) {
    // Program code runs left to right whatever its comments are written in.
    out.append("<pre dir=\"ltr\" translate=\"no\"><code")
    if let language = code.language?.split(separator: " ").first {
      out.append(" class=")
      out.append(attribute: "language-" + language)
    }
    out.append(">")
    out.append(utf8, code.range, breaksLines: false)
    out.append("</code></pre>\n")
    leaf += 1
  }

  private mutating func render(_ verse: Verse) {
    out.append("<div class=\"verse\">\n")
    for line in verse.lines {
      out.append(line.hemistichs.count > 1 ? "<p class=\"bayt\"" : "<p class=\"bayt free\"")
      renderAnchor()
      renderDirection()
      out.append(">")
      for (index, hemistich) in line.hemistichs.enumerated() {
        if index > 0 { out.append(" ") }
        out.append("<span class=\"hemistich\">")
        renderInline(hemistich)
        out.append("</span>")
        // What stands between two hemistichs is an ornament, but a note's sign there is not.
        let isLast = index + 1 == line.hemistichs.count
        let gapEnd = isLast ? line.range.upperBound : line.hemistichs[index + 1].lowerBound - 1
        renderEmptyMarks(after: hemistich.upperBound, through: gapEnd)
      }
      if line.hemistichs.isEmpty { renderInline(line.range) }
      out.append("</p>\n")
      leaf += 1
    }
    out.append("</div>\n")
  }

  /// Writes the identifier of the current leaf when other pages lead to it.
  mutating func renderAnchor() {
    guard options.anchors.contains(leaf) else { return }
    out.append(" id=")
    out.append(attribute: options.idPrefix + BodyMarkup.anchor(leaf))
  }

  /// Writes `dir` for the current leaf when it runs against the document.
  mutating func renderDirection() {
    guard leafDirection != document else { return }
    out.append(leafDirection == .leftToRight ? " dir=\"ltr\"" : " dir=\"rtl\"")
  }

  /// The direction of the current leaf.
  var leafDirection: DirectionLayer.Direction {
    leaf < edition.direction.leaves.count ? edition.direction.leaves[leaf] : document
  }
}

extension Block {
  /// Whether a section may begin with it.
  fileprivate var isHeading: Bool {
    switch self {
    case .title, .heading: true
    case .paragraph, .kicker, .byline, .list, .quotation, .table, .figure, .code, .verse, .note,
      .separator:
      false
    }
  }
}
