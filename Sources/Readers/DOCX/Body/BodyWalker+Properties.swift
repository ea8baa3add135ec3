import Manuscript
import XML

// Properties: they stand at the head of what they are about.
extension BodyWalker {
  /// Takes up a property; false when the element is none.
  mutating func property(_ tag: XMLTag) -> Bool {
    guard let parent = open.last, WordNamespace.of(tag.namespace) == .word else { return false }
    switch parent.name {
    case "pPr", "numPr", "pBdr": paragraphProperty(tag)
    case "rPr":
      if open.dropLast().last?.name == "pPr" { markProperty(tag) } else { runProperty(tag) }
    case "trPr": rowProperty(tag)
    case "tcPr": cellProperty(tag)
    case "tblPr": pass(over: tag)
    default: return false
    }
    return true
  }

  private mutating func paragraphProperty(_ tag: XMLTag) {
    guard tag.name != "sectPr" else { return pass(over: tag) }
    guard tag.name != "pPrChange" else { return changedFormat(tag) }
    if tag.name != "rPr", let index = paragraphs.indices.last {
      paragraphs[index].properties.apply(tag)
      if tag.name == "pStyle" {
        let style = tag.value
        let role = style.flatMap { styles[$0]?.role ?? StyleRole.named($0) }
        paragraphs[index].isContents = role == .contents
      }
    }
    push(tag)
  }

  /// A property of the sign that ends a paragraph.
  private mutating func markProperty(_ tag: XMLTag) {
    if tag.name == "rPrChange" { return changedFormat(tag) }
    if tag.name == "del" || tag.name == "moveFrom", let index = paragraphs.indices.last {
      paragraphs[index].continues = true
      assembler.findings.change(\.deletions, at: tag.range)
    }
    push(tag)
  }

  private mutating func runProperty(_ tag: XMLTag) {
    if tag.name == "rPrChange" { return changedFormat(tag) }
    if let index = paragraphs.indices.last {
      paragraphs[index].run.apply(tag)
      paragraphs[index].formats = nil
    }
    push(tag)
  }

  private mutating func rowProperty(_ tag: XMLTag) {
    if tag.name == "trPrChange" { return changedFormat(tag) }
    if let index = tables.indices.last {
      switch tag.name {
      case "tblHeader": tables[index].isHeaderRow = tag.isOn
      case "gridBefore": tables[index].skippedColumns = min(max(tag.number ?? 0, 0), 63)
      case "del":
        tables[index].isDeletedRow = true
        assembler.findings.change(\.deletions, at: tag.range)
      case "ins": assembler.findings.change(\.insertions, at: tag.range)
      default: break
      }
    }
    push(tag)
  }

  private mutating func cellProperty(_ tag: XMLTag) {
    if tag.name == "tcPrChange" { return changedFormat(tag) }
    if let index = tables.indices.last {
      if tag.name == "gridSpan" { tables[index].span = min(max(tag.number ?? 1, 1), 63) }
      if tag.name == "vMerge", tag.value != "restart" { assembler.findings.mergedCells += 1 }
    }
    push(tag)
  }

  private mutating func changedFormat(_ tag: XMLTag) {
    assembler.findings.change(\.formattings, at: tag.range)
    pass(over: tag)
  }
}
