import Manuscript

/// Puts whole paragraphs and tables into their places: text, blocks, marks.
struct BlockAssembler {
  let source: [UInt8]
  let styles: StyleSheet
  let numbering: Numbering
  var text: TextBuilder
  var blocks: [Block] = []
  var marks: [Mark] = []
  var findings = BodyFindings()
  /// The headings to which bookmarks lead.
  var anchors: [String: TextRange] = [:]
  var hasTitle: Bool
  var counter: ListCounter
  var lists: [OpenList] = []
  /// Whether the last block may take up another paragraph of its kind.
  private var openKind: StyleRole?
  /// The index of a caption that waits for what comes next.
  private var waitingCaption: Int?
  /// The blocks around the note that is put together.
  private var outerBlocks: [Block] = []

  init(source: [UInt8], styles: StyleSheet, numbering: Numbering, titleIsKnown: Bool) {
    self.source = source
    self.styles = styles
    self.numbering = numbering
    text = TextBuilder(source: source)
    counter = ListCounter(numbering)
    hasTitle = titleIsKnown
  }

  /// Adds a paragraph with all that it holds.
  mutating func add(_ paragraph: Paragraph) {
    let (role, properties) = kind(of: paragraph)
    guard paragraph.content.isVisible(source) || !paragraph.content.marks.allSatisfy(\.isImage)
    else {
      if paragraph.images.isEmpty, properties.hasRule, !blocks.isEmpty {
        close()
        blocks.append(.separator)
      }
      for image in paragraph.images { add(image) }
      return
    }
    switch role {
    case .code: addCode(paragraph)
    default: addText(paragraph, role, properties)
    }
    // What floats beside a paragraph follows it.
    for image in paragraph.images where image.isFloating { add(image) }
  }

  private mutating func addText(
    _ paragraph: Paragraph, _ role: StyleRole?, _ properties: ParagraphProperties
  ) {
    var prefix = ""
    if let place = listPlace(of: paragraph, properties) {
      let number = counter.next(level: place.level, of: place.list)
      let label = counter.label(level: place.level, of: place.list)
      if case .heading = role {
        prefix = place.format == "bullet" || label.isEmpty ? "" : label + " "
      } else if place.hasWords {
        prefix = label + " "
      } else if place.format != "none", role != .title {
        closeKind()
        let range = write(paragraph.content, at: paragraph.start)
        addItem(range, place, number: number)
        return
      }
    }
    let isNamed = role.isNamed
    let range = write(
      paragraph.content, at: paragraph.start, prefix: prefix, isPlain: isNamed)
    if role != .quotation || openKind != .quotation { close() } else { closeLists() }
    switch role {
    case .title where !hasTitle && !blocks.contains(where: \.isHeading):
      hasTitle = true
      blocks.append(.title(range))
    case .title: addHeading(1, range, paragraph)
    case .heading(let level): addHeading(level, range, paragraph)
    case .quotation:
      if openKind == .quotation, case .quotation(let inner)? = blocks.last {
        blocks[blocks.count - 1] = .quotation(inner + [.paragraph(range)])
      } else {
        blocks.append(.quotation([.paragraph(range)]))
      }
      openKind = .quotation
    case .caption: addCaption(range)
    default: blocks.append(.paragraph(range))
    }
  }

  private mutating func addHeading(_ level: Int, _ range: TextRange, _ paragraph: Paragraph) {
    blocks.append(.heading(level: level, range))
    for name in paragraph.bookmarks where anchors[name] == nil { anchors[name] = range }
  }

  /// A caption belongs to the image before it, else to what comes next.
  private mutating func addCaption(_ range: TextRange) {
    if case .figure(var figure)? = blocks.last, figure.caption == nil {
      figure.caption = range
      blocks[blocks.count - 1] = .figure(figure)
      return
    }
    waitingCaption = blocks.count
    blocks.append(.paragraph(range))
  }

  private mutating func takeCaption() -> TextRange? {
    guard let index = waitingCaption, index == blocks.count - 1,
      case .paragraph(let range)? = blocks.last
    else { return nil }
    waitingCaption = nil
    blocks.removeLast()
    return range
  }

  /// Lines of code that follow each other are one block.
  private mutating func addCode(_ paragraph: Paragraph) {
    if openKind == .code, case .code(var code)? = blocks.last {
      text.write([0x0A], for: paragraph.start..<paragraph.start)
      _ = write(paragraph.content, at: paragraph.start, isCode: true)
      code.range = code.range.lowerBound..<text.offset
      blocks[blocks.count - 1] = .code(code)
      return
    }
    close()
    text.separateBlocks(at: paragraph.start)
    blocks.append(.code(Code(range: write(paragraph.content, at: paragraph.start, isCode: true))))
    openKind = .code
  }

  private mutating func add(_ image: Paragraph.Image) {
    close()
    let caption = takeCaption()
    blocks.append(
      .figure(Figure(path: image.path, alternative: image.alternative, caption: caption)))
  }

  /// Adds a table whose cells are in the text already.
  mutating func add(_ table: Table) {
    close()
    var table = table
    table.caption = takeCaption()
    blocks.append(.table(table))
  }

  /// Nothing that comes continues what is open.
  mutating func close() {
    closeKind()
    closeLists()
  }

  mutating func closeKind() { openKind = nil }

  // MARK: - Notes

  /// What comes belongs to a note.
  mutating func beginNote() {
    close()
    outerBlocks = blocks
    blocks = []
  }

  /// The note is whole.
  mutating func endNote(label: String, number: Int) {
    close()
    let inner = blocks
    blocks = outerBlocks
    outerBlocks = []
    blocks.append(.note(Note(label: label, number: number, blocks: inner)))
  }

  // MARK: - Kinds

  /// What a paragraph is for, and its properties with those that it inherits.
  private func kind(of paragraph: Paragraph) -> (StyleRole?, ParagraphProperties) {
    let style = paragraph.properties.style ?? styles.defaultParagraphStyle
    let resolved = style.flatMap { styles[$0] }
    let own = paragraph.properties
    let properties = own.inheriting(resolved?.paragraph ?? ParagraphProperties())
    var role = resolved?.role ?? style.flatMap(StyleRole.named)
    if let level = properties.outlineLevel {
      if level >= 9, own.outlineLevel != nil, case .heading = role { role = .body }
      if (0...8).contains(level), role == nil || role == .body || own.outlineLevel != nil,
        role != .title
      {
        role = .heading(level + 1)
      }
    }
    return (role, properties)
  }
}

extension StyleRole? {
  /// Whether the style makes a paragraph stand out by itself, so that bold in it says nothing.
  fileprivate var isNamed: Bool {
    switch self {
    case .title, .subtitle, .heading: true
    default: false
    }
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

extension Mark {
  fileprivate var isImage: Bool {
    if case .image = kind { true } else { false }
  }
}
