import Manuscript
import XML

/// Walks through the parts that hold text, and hands whole paragraphs and tables on.
///
/// Whatever an element is, the letters in it are kept, unless it is known that they are not for readers;
/// so a vocabulary that is not known costs no words.
struct BodyWalker {
  /// What has to be done when an element ends.
  enum Action {
    case nothing, paragraph, run, text, instruction, table, row, cell, link, branches, formula
    case drawing
    case note(number: Int)
  }

  /// An element that is open.
  struct Open {
    let name: String
    let action: Action
  }

  let source: [UInt8]
  let styles: StyleSheet
  var package: DOCXPackage
  /// The words without markup, for those who look for a place.
  var joined: SourcePackage
  var assembler: BlockAssembler
  var relationships = Relationships()
  var open: [Open] = []
  var skip: Skip?
  var paragraphs: [Paragraph] = []
  /// A paragraph whose end was deleted.
  var carried: Paragraph?
  var fields: [Field] = []
  var tables: [TableFrame] = []
  var branches: [Branch] = []
  var drawings: [Drawing] = []
  /// The letters of the open text element; nil when none is open.
  var pieces: [InlineContent.Piece]?
  var keepsSpace = false
  var isInstruction = false
  var formulaDepth = 0
  var formulaStart = 0
  var formula: [UInt8] = []
  /// The numbers of notes in the order of their first references, by kind and id.
  var notes: [String: Int] = [:]
  /// Where each note was first referred to.
  var noteReferences: [String: Range<Int>] = [:]
  /// The kind of note that the part holds, such as `footnote`.
  var noteKind: String?
  var attachments: [String: [UInt8]] = [:]
  /// The letters of the document by script: they tell its language.
  var letters = Script.Letters()
  /// Empty cells that were put in for merged ones.
  var filledCells = 0

  /// A choice between branches of which one is read.
  struct Branch {
    var isTaken = false
    var skippedLetters = 0
    let start: Int
  }

  /// Walks through one part.
  mutating func walk(_ part: SourcePart, relationships: Relationships, noteKind: String? = nil) {
    self.relationships = relationships
    self.noteKind = noteKind
    open = []
    fields = []
    var cursor = XMLCursor(source, in: part.range)
    while let event = cursor.next() {
      switch event {
      case .start(let tag): start(tag)
      case .end: end(at: cursor.position)
      case .letters(let range):
        if skip != nil {
          skipped(source[range], at: range.lowerBound)
        } else {
          read(InlineContent.Piece(source: range, letters: nil))
        }
      case .replaced(let string, let range):
        if skip != nil {
          skipped(Array(string.utf8)[...], at: range.lowerBound)
        } else {
          read(InlineContent.Piece(source: range, letters: Array(string.utf8)))
        }
      }
    }
    flushCarried()
    assembler.close()
  }

  // MARK: - Elements

  private mutating func start(_ tag: XMLTag) {
    if skip != nil {
      skip?.depth += 1
      skip?.isInText = tag.name == "t" || tag.name == "delText"
      return
    }
    if property(tag) { return }
    switch WordNamespace.of(tag.namespace) {
    case .word: word(tag)
    case .math: math(tag)
    case .compatibility: alternative(tag)
    case .drawing, .graphics: picture(tag)
    case .relationships: push(tag)
    case nil:
      if tag.name == "cNvPr" { picture(tag) } else { push(tag) }
    }
  }

  mutating func push(_ tag: XMLTag, _ action: Action = .nothing) {
    open.append(Open(name: tag.name, action: action))
  }

  mutating func pass(over tag: XMLTag, _ reason: Skip.Reason = .silent) {
    skip = Skip(reason: reason, start: tag.range.lowerBound)
    if case .note = reason { joined.startLine() }
  }

  private mutating func skipped(_ letters: ArraySlice<UInt8>, at offset: Int) {
    guard skip?.isInText == true else { return }
    // A finding about a note shows its words.
    if case .note? = skip?.reason { joined.add(letters, at: offset) }
    skip?.letters += letters.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  private mutating func endSkip(_ skip: Skip, at end: Int) {
    self.skip = nil
    switch skip.reason {
    case .silent: break
    case .deletion: assembler.findings.deletedLetters += skip.letters
    case .branch:
      if let index = branches.indices.last { branches[index].skippedLetters += skip.letters }
    case .note(let id):
      guard skip.letters > 0 else { return }
      assembler.findings.tell(Diagnostic(.unusedNote, source: skip.start..<end, id))
    }
  }

  private mutating func end(at end: Int) {
    if var passed = skip {
      passed.depth -= 1
      passed.isInText = false
      skip = passed
      if passed.depth == 0 { endSkip(passed, at: end) }
      return
    }
    guard let ended = open.popLast() else { return }
    switch ended.action {
    case .nothing: break
    case .paragraph: endParagraph()
    case .run: endRun()
    case .text: endText()
    case .instruction: isInstruction = false
    case .table: endTable()
    case .row: endRow()
    case .cell: endCell()
    case .link: endLink()
    case .branches: endBranches(at: end)
    case .formula: endFormula(at: end)
    case .drawing: endDrawing(at: end)
    case .note(let number):
      flushCarried()
      assembler.endNote(label: "\(number)", number: number)
    }
  }

  private mutating func word(_ tag: XMLTag) {
    switch tag.name {
    case "p":
      openParagraph(at: tag.range.lowerBound)
      push(tag, .paragraph)
    case "r":
      endRun()
      push(tag, .run)
    case "t", "delText":
      pieces = []
      keepsSpace = tag["space"] == "preserve"
      push(tag, .text)
    case "instrText":
      isInstruction = true
      push(tag, .instruction)
    case "tbl":
      openTable(tag)
      push(tag, .table)
    case "tr":
      openRow()
      push(tag, .row)
    case "tc": openCell(tag)
    case "hyperlink": openLink(tag)
    case "fldSimple":
      var field = Field()
      field.instruction = Array((tag["instr"] ?? "").utf8.prefix(4096))
      push(tag, openLink(to: field.link) ? .link : .nothing)
    case "fldChar":
      fieldSign(tag["fldCharType"])
      push(tag)
    case "ins", "moveTo":
      assembler.findings.change(tag.name == "ins" ? \.insertions : \.moves, at: tag.range)
      push(tag)
    case "del", "moveFrom":
      if tag.name == "del" { assembler.findings.change(\.deletions, at: tag.range) }
      pass(over: tag, .deletion)
    case "footnoteReference", "endnoteReference": refer(tag)
    case "footnote", "endnote": openNote(tag)
    case "drawing", "pict", "object":
      drawings.append(Drawing(start: tag.range.lowerBound))
      push(tag, .drawing)
    case "txbxContent":
      assembler.findings.tell(Diagnostic(.textBox, source: tag.range))
      push(tag)
    case "altChunk":
      assembler.findings.tell(Diagnostic(.leftOutObject, source: tag.range, "an embedded document"))
      push(tag)
    case "bookmarkStart":
      if let name = tag["name"], let index = paragraphs.indices.last {
        paragraphs[index].bookmarks.append(name)
      }
      push(tag)
    case "commentReference":
      assembler.findings.comments += 1
      push(tag)
    default:
      if let letters = Self.signs[tag.name] {
        addSign(tag, letters)
        push(tag)
      } else if tag.name == "sym" {
        addSymbol(tag)
        push(tag)
      } else if Self.silent.contains(tag.name) {
        pass(over: tag)
      } else {
        push(tag)
      }
    }
  }

  /// Elements that stand for a character.
  private static let signs: [String: String] = [
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u{2011}",
    "softHyphen": "\u{AD}",
  ]

  /// Elements whose content is no text.
  private static let silent: Set<String> = [
    "sectPr", "tblGrid", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "tblPrEx",
    "delInstrText", "background", "ffData", "numberingChange",
  ]
}
