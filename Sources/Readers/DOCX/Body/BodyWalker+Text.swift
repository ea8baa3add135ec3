import Manuscript
import XML

// Letters, and the signs that stand for some.
extension BodyWalker {
  /// Takes up letters, when they stand where letters count.
  mutating func read(_ piece: InlineContent.Piece) {
    if isInstruction {
      guard let index = fields.indices.last, fields[index].instruction.count < 4096 else { return }
      fields[index].instruction += piece.bytes(source).prefix(4096)
    } else {
      pieces?.append(piece)
    }
  }

  mutating func endRun() {
    guard let index = paragraphs.indices.last else { return }
    paragraphs[index].run = RunProperties()
    paragraphs[index].formats = nil
  }

  mutating func endText() {
    guard var read = pieces else { return }
    pieces = nil
    if !keepsSpace { read = trimmed(read) }
    guard let first = read.first else { return }
    var kinds = Script.Letters()
    for piece in read {
      let own = Script.letters(in: piece.bytes(source))
      kinds.arabic += own.arabic
      kinds.latin += own.latin
      kinds.others += own.others
    }
    let isImplied = paragraphs.isEmpty
    if isImplied { openParagraph(at: first.source.lowerBound, isImplied: true) }
    add(read, kinds)
    if isImplied { endParagraph() }
  }

  private mutating func add(_ read: [InlineContent.Piece], _ kinds: Script.Letters) {
    guard let index = paragraphs.indices.last else { return }
    let format = format(kinds)
    if format.isHidden {
      for piece in read {
        assembler.findings.hiddenLetters += piece.bytes(source)
          .reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        if assembler.findings.firstHidden == nil { assembler.findings.firstHidden = piece.source }
        joined.add(piece.bytes(source), at: piece.source.lowerBound)
      }
      return
    }
    letters.arabic += kinds.arabic
    letters.latin += kinds.latin
    let formats = formats(format, kinds)
    for piece in read {
      let bytes = piece.bytes(source)
      if formulaDepth > 0, formula.count < 120 { formula += bytes.prefix(120) }
      joined.add(bytes, at: piece.source.lowerBound)
      if format.isRaised || format.isLowered,
        let small = RaisedDigits.letters(bytes, isRaised: format.isRaised)
      {
        paragraphs[index].content.append(small, for: piece.source, formats)
      } else if let letters = piece.letters {
        paragraphs[index].content.append(
          letters.map { Self.isControl($0) ? 0x20 : $0 }, for: piece.source, formats)
      } else {
        append(piece.source, to: index, formats)
      }
    }
  }

  /// Adds letters of the source; a line's end or a tab between them is a space.
  private mutating func append(
    _ range: Range<Int>, to index: Int, _ formats: [InlineContent.Format]
  ) {
    var start = range.lowerBound
    for offset in range where Self.isControl(source[offset]) {
      paragraphs[index].content.append(start..<offset, formats)
      paragraphs[index].content.append([0x20], for: offset..<offset + 1, formats)
      start = offset + 1
    }
    paragraphs[index].content.append(start..<range.upperBound, formats)
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 }

  /// Without white space at the ends: it counts only where the author's program says so.
  private func trimmed(_ read: [InlineContent.Piece]) -> [InlineContent.Piece] {
    var content = InlineContent()
    for piece in read {
      if let letters = piece.letters {
        content.append(letters, for: piece.source, [])
      } else {
        content.append(piece.source, [])
      }
    }
    return content.pieces(in: content.trimmed(source))
  }

  /// The look of letters of some kind in the open run.
  private mutating func format(_ kinds: Script.Letters) -> RunFormat {
    let index = paragraphs.count - 1
    let paragraph = paragraphs[index]
    let flagged = paragraph.run.isRightToLeft == true || paragraph.run.isComplex == true
    let hasLetters = kinds.arabic + kinds.latin + kinds.others > 0
    let isComplex = hasLetters ? kinds.arabic + kinds.others >= kinds.latin : flagged
    if let known = paragraph.formats { return isComplex ? known.complex : known.other }
    let style = paragraph.properties.style ?? styles.defaultParagraphStyle
    let role = style.flatMap { styles[$0]?.role ?? StyleRole.named($0) }
    func format(_ isComplex: Bool) -> RunFormat {
      RunFormat(
        paragraph.run, styles, paragraphStyle: style, role: role, isComplex: isComplex)
    }
    let formats = (complex: format(true), other: format(false))
    paragraphs[index].formats = formats
    return isComplex ? formats.complex : formats.other
  }

  /// The look, the link and the language of letters.
  private func formats(_ format: RunFormat, _ kinds: Script.Letters) -> [InlineContent.Format] {
    var formats = format.formats
    if let link = paragraphs.last?.links.last
      ?? fields.last(where: { $0.destination != nil })?
      .destination
    {
      formats.insert(.link(link), at: 0)
    }
    if let language = format.language,
      DocumentLanguage.fits(language, isComplex: kinds.arabic + kinds.others > kinds.latin),
      kinds.arabic + kinds.latin + kinds.others > 0
    {
      formats.insert(.language(language), at: 0)
    }
    return formats
  }

  // MARK: - Signs

  mutating func addSign(_ tag: XMLTag, _ letters: String) {
    guard let index = paragraphs.indices.last else { return }
    let link = paragraphs[index].links.last.flatMap { $0 }.map { [InlineContent.Format.link($0)] }
    paragraphs[index].content.append(Array(letters.utf8), for: tag.range, link ?? [])
    joined.add(letters == "\n" ? [0x20] : Array(letters.utf8), at: tag.range.lowerBound)
  }

  mutating func addSymbol(_ tag: XMLTag) {
    let code = tag["char"].flatMap { UInt32($0, radix: 16) } ?? 0
    let font = tag["font"] ?? ""
    guard let character = SymbolFont.character(code, font: font) else {
      assembler.findings.tell(
        Diagnostic(.unknownSymbol, source: tag.range, tag["char"] ?? "", font))
      return
    }
    addSign(tag, String(character))
  }

  // MARK: - Formulas

  mutating func math(_ tag: XMLTag) {
    switch tag.name {
    case "oMath":
      if formulaDepth == 0 {
        formula = []
        formulaStart = tag.range.lowerBound
      }
      formulaDepth += 1
      push(tag, .formula)
    case "t":
      pieces = []
      keepsSpace = true
      push(tag, .text)
    case "r":
      endRun()
      push(tag, .run)
    default: push(tag)
    }
  }

  mutating func endFormula(at end: Int) {
    formulaDepth -= 1
    guard formulaDepth == 0, !formula.isEmpty else { return }
    assembler.findings.tell(
      Diagnostic(
        .formula, source: formulaStart..<end, String(decoding: formula.prefix(120), as: UTF8.self)))
  }
}
