/// Cuts the body of an OpenITI text into units by the tags at the heads of lines.
struct OpenITILayout {
  private let bytes: [UInt8]
  private let inspector: LineInspector
  private(set) var units: [OpenITIUnit] = []
  private(set) var report = OpenITIReport()

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    inspector = LineInspector(bytes: bytes)
    var position = start
    while position < bytes.count {
      let line = LineEnds.unicode.line(bytes, at: position)
      position = LineEnds.unicode.nextLine(bytes, after: line)
      if VisibleText.isIn(bytes[line]) { take(line) }
    }
  }

  private mutating func take(_ line: Range<Int>) {
    let letters = bytes[line]
    if inspector.isSeparator(line) {
      units.append(OpenITIUnit(kind: .separator, lines: []))
    } else if letters.starts(with: "~~".utf8) {
      add(line.dropFirst(2), to: .paragraph, continues: true)
    } else if isPage(line) {
      add(line, to: .paragraph, continues: true)
    } else if letters.starts(with: "###".utf8) {
      takeHead(line)
    } else if letters.starts(with: "#~:".utf8) {
      takePattern(line)
    } else if letters.starts(with: "#~#".utf8) || letters.starts(with: "#*#".utf8) {
      takeUnknown(line, 3)
    } else if letters.starts(with: "##".utf8) {
      takeUnknown(line, letters.prefix { $0 == 0x23 }.count)
    } else if letters.first == 0x23, !letters.starts(with: "#$#".utf8) {
      takeParagraph(line.dropFirst(1))
    } else {
      add(line, to: .paragraph)
    }
  }

  private mutating func add(
    _ line: Range<Int>, to kind: OpenITIUnit.Kind, continues: Bool = false
  ) {
    // Only the kind is looked at: a copy of the last unit would copy all its lines.
    switch continues ? units.last?.kind : nil {
    case .heading, .entry, .paragraph: return units[units.count - 1].lines.append(line)
    case .separator, .editorial, nil: break
    }
    units.append(OpenITIUnit(kind: kind, lines: [line]))
  }

  /// Whether a line holds the number of a page and no more; it parts no paragraph.
  private func isPage(_ line: Range<Int>) -> Bool {
    guard let tag = OpenITITag(bytes, at: line.lowerBound, in: line), case .page = tag.kind else {
      return false
    }
    return !VisibleText.isIn(bytes[tag.range.upperBound..<line.upperBound])
  }

  /// `# …`, `# $RWY$ …`.
  private mutating func takeParagraph(_ line: Range<Int>) {
    let rest = line.dropFirst(bytes[line].prefix { $0 == 0x20 }.count)
    let unit = Array("$RWY$".utf8)
    guard bytes[rest].starts(with: unit) else { return add(rest, to: .paragraph) }
    report.addAnalysis("$RWY$", at: rest.lowerBound..<rest.lowerBound + unit.count)
    add(rest.dropFirst(unit.count), to: .paragraph)
  }

  /// `#~:onomastic:`.
  private mutating func takePattern(_ line: Range<Int>) {
    let name = bytes[line].dropFirst(3).prefix { $0 != 0x3A }
    let count = min(name.count + 4, line.count)
    report.addAnalysis("#~:", at: line.lowerBound..<line.lowerBound + count)
    let rest = line.dropFirst(count)
    if VisibleText.isIn(bytes[rest]) { add(rest, to: .paragraph) }
  }

  private mutating func takeUnknown(_ line: Range<Int>, _ count: Int) {
    let tag = line.lowerBound..<line.lowerBound + count
    report.addUnknown(String(decoding: bytes[tag], as: UTF8.self), at: tag)
    let rest = line.dropFirst(count)
    if VisibleText.isIn(bytes[rest]) { add(rest, to: .paragraph) }
  }

  /// `### | …`, `### $ …`, `### @ …`, `### |EDITOR|`, `### $BIO_MAN$ …`.
  private mutating func takeHead(_ line: Range<Int>) {
    guard bytes[line].starts(with: "### ".utf8) else {
      return takeUnknown(line, bytes[line].prefix { $0 == 0x23 }.count)
    }
    var rest = line.dropFirst(4)
    let bars = bytes[rest].prefix { $0 == 0x7C }.count
    if bars == 1, let name = name(in: rest.dropFirst(1), closedBy: 0x7C) {
      return takePart(name, line)
    }
    rest = rest.dropFirst(bars)
    let sign = rest.dropFirst(bytes[rest].prefix { $0 == 0x20 }.count)
    switch bytes[sign].first {
    case 0x24: takeEntry(sign, line)
    case 0x40 where OpenITITag(bytes, at: sign.lowerBound, in: sign) == nil:
      let raw = Array("@ RAW".utf8)
      add(sign.dropFirst(bytes[sign].starts(with: raw) ? raw.count : 1), to: .entry)
    default:
      if bars > 0 {
        add(rest, to: .heading(level: min(bars + 1, 6)))
      } else {
        takeUnknown(line, 3)
      }
    }
  }

  /// A part whose words are not the author's.
  private mutating func takePart(_ name: Range<Int>, _ line: Range<Int>) {
    let text = String(decoding: bytes[name], as: UTF8.self)
    let rest = name.upperBound + 1..<line.upperBound
    if ["EDITOR", "PARATEXT", "APPENDIX"].contains(text) {
      units.append(OpenITIUnit(kind: .editorial(text), lines: [name]))
    } else {
      let tag = line.lowerBound..<rest.lowerBound
      report.addUnknown(String(decoding: bytes[tag], as: UTF8.self), at: tag)
    }
    if VisibleText.isIn(bytes[rest]) { add(rest, to: .paragraph) }
  }

  /// `$`, `$$`, `$BIO_MAN$` and what follows.
  private mutating func takeEntry(_ sign: Range<Int>, _ line: Range<Int>) {
    if let name = name(in: sign.dropFirst(1), closedBy: 0x24) {
      let text = String(decoding: bytes[name], as: UTF8.self)
      let isKnown = ["BIO_", "DIC_", "DOX_", "CHR_"].contains { text.hasPrefix($0) }
      if !isKnown {
        report.addUnknown("$\(text)$", at: sign.lowerBound..<name.upperBound + 1)
      }
      add(name.upperBound + 1..<line.upperBound, to: .entry)
    } else {
      add(sign.dropFirst(bytes[sign].prefix { $0 == 0x24 }.count), to: .entry)
    }
  }

  /// A name in capital letters up to a sign.
  private func name(in range: Range<Int>, closedBy sign: UInt8) -> Range<Int>? {
    let name = bytes[range].prefix { (0x41...0x5A).contains($0) || $0 == 0x5F }
    guard !name.isEmpty, name.endIndex < range.upperBound, bytes[name.endIndex] == sign else {
      return nil
    }
    return name.startIndex..<name.endIndex
  }
}

extension Range<Int> {
  /// The range without some offsets at its head.
  fileprivate func dropFirst(_ count: Int) -> Range<Int> {
    Swift.min(lowerBound + count, upperBound)..<upperBound
  }
}
