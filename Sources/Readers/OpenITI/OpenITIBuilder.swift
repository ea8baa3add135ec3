import Manuscript

/// Writes the units of an OpenITI text without their tags, and makes blocks of them.
struct OpenITIBuilder {
  private(set) var text: TextBuilder
  private(set) var blocks: [Block] = []
  private(set) var marks: [Mark] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var report: OpenITIReport

  /// What waits to be written until more letters follow.
  private enum Gap {
    case spaces(Range<Int>)
    case lineEnd(Range<Int>)
    case hemistich(Range<Int>)
  }

  private let bytes: [UInt8]
  private var gap: Gap?
  /// Where the leaf that is being written begins; nil before its first letter.
  private var leafStart: Int?
  private var hemistichs: [TextRange] = []
  private var hemistichStart = 0
  private var hasVerse = false
  /// Whether a percent sign alone parts the hemistichs of the unit.
  private var partsAtPercent = false
  private var skipsSpaces = false
  private var sectionLevel = 1
  /// Pages that end before the first letter of all.
  private var waitingPages: [String] = []

  init(source: [UInt8], report: OpenITIReport) {
    bytes = source
    text = TextBuilder(source: source)
    self.report = report
  }

  /// Adds the title from the header.
  mutating func addTitle(_ place: Range<Int>) {
    text.copy(place)
    blocks.append(.title(0..<text.offset))
  }

  /// Adds all units in their order.
  mutating func add(_ units: [OpenITIUnit]) {
    for (index, unit) in units.enumerated() {
      switch unit.kind {
      case .separator: blocks.append(.separator)
      case .editorial(let name):
        if !blocks.isEmpty { blocks.append(.separator) }
        diagnostics.append(Diagnostic(.editorialPart, source: unit.lines.first, name))
      case .heading(let level):
        sectionLevel = level
        guard let range = write(unit.lines) else { continue }
        blocks.append(.heading(level: level, range))
      case .entry:
        let next = index + 1 < units.count ? units[index + 1].kind : nil
        guard let range = write(unit.lines) else { continue }
        let isHead = unit.lines.count == 1 && range.count <= 240 && next == .paragraph
        blocks.append(
          isHead ? .heading(level: min(sectionLevel + 1, 6), range) : .paragraph(range))
      case .paragraph: addParagraph(unit.lines)
      }
    }
  }

  private mutating func addParagraph(_ lines: [Range<Int>]) {
    guard let range = write(lines) else { return }
    guard hasVerse else {
      blocks.append(.paragraph(range))
      return
    }
    let line = Verse.Line(range: range, hemistichs: hemistichs)
    if case .verse(var verse)? = blocks.last {
      verse.lines.append(line)
      blocks[blocks.count - 1] = .verse(verse)
    } else {
      blocks.append(.verse(Verse(lines: [line])))
    }
  }

  // MARK: - Letters

  /// Writes lines without their tags.
  ///
  /// - Returns: The leaf that they make; nil when they hold no letter.
  private mutating func write(_ lines: [Range<Int>]) -> TextRange? {
    gap = nil
    leafStart = nil
    hemistichs = []
    hasVerse = false
    partsAtPercent = lines.first.map(beginsWithPercent) ?? false
    for (index, line) in lines.enumerated() {
      if index > 0, gap == nil, leafStart != nil, !skipsSpaces {
        gap = .lineEnd(lines[index - 1].upperBound..<line.lowerBound)
      }
      write(line)
    }
    guard let leafStart else { return nil }
    hemistichs.append(hemistichStart..<text.offset)
    return leafStart..<text.offset
  }

  private func beginsWithPercent(_ line: Range<Int>) -> Bool {
    let letters = bytes[line].drop { $0 == 0x20 }
    return letters.starts(with: "% ".utf8) && letters.dropFirst(2).contains(0x25)
  }

  private mutating func write(_ line: Range<Int>) {
    var start = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      guard OpenITITag.signs.contains(bytes[index]) else {
        index += 1
        continue
      }
      if let tag = OpenITITag(bytes, at: index, in: line) {
        copy(start..<index)
        take(tag)
        index = tag.range.upperBound
        start = index
      } else if partsAtPercent, bytes[index] == 0x25 {
        copy(start..<index)
        part(at: index..<index + 1)
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    copy(start..<line.upperBound)
  }

  private mutating func take(_ tag: OpenITITag) {
    switch tag.kind {
    case .page(0, 0, _): report.addAnalysis("PageV00P000", at: tag.range)
    case .page(let volume, let page, let side):
      let label = (volume > 0 ? "\(volume):" : "") + "\(page)\(side)"
      if blocks.isEmpty, leafStart == nil {
        waitingPages.append(label)
      } else {
        marks.append(Mark(.pageBreak(label: label), text.offset..<text.offset))
      }
    case .milestone: report.addAnalysis("ms", at: tag.range)
    case .hemistich: part(at: tag.range)
    case .quranBegins:
      write("﴿", for: tag.range)
      skipsSpaces = true
    case .quranEnds:
      gap = nil
      write("﴾", for: tag.range)
    case .analysis(let name): report.addAnalysis(name, at: tag.range)
    case .unknown(let name): report.addUnknown(name, at: tag.range)
    }
  }

  private mutating func part(at sign: Range<Int>) {
    hasVerse = true
    if leafStart != nil { gap = .hemistich(sign) }
  }

  private mutating func write(_ letters: String, for tag: Range<Int>) {
    begin(at: tag.lowerBound)
    text.write(Array(letters.utf8), for: tag)
  }

  /// Copies letters; the spaces at both ends only where letters stand on their other side too.
  private mutating func copy(_ range: Range<Int>) {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
    if leafStart != nil, !skipsSpaces, gap == nil, lower > range.lowerBound {
      gap = .spaces(range.lowerBound..<lower)
    }
    guard lower < upper else { return }
    skipsSpaces = false
    begin(at: lower)
    text.copy(lower..<upper)
    if upper < range.upperBound { gap = .spaces(upper..<range.upperBound) }
  }

  /// Opens the leaf, or writes what waits between its letters.
  private mutating func begin(at offset: Int) {
    if leafStart == nil {
      text.separateBlocks(at: offset)
      leafStart = text.offset
      hemistichStart = text.offset
      for label in waitingPages {
        marks.append(Mark(.pageBreak(label: label), text.offset..<text.offset))
      }
      waitingPages = []
    } else {
      switch gap {
      case .spaces(let range): text.copy(range)
      case .lineEnd(let range): text.write([0x20], for: range)
      case .hemistich(let range):
        hemistichs.append(hemistichStart..<text.offset)
        text.write(Array(" *** ".utf8), for: range)
        hemistichStart = text.offset
      case nil: break
      }
    }
    gap = nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
