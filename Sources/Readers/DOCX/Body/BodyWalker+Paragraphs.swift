import Manuscript
import XML

// Paragraphs, links and fields, notes.
extension BodyWalker {
  mutating func openParagraph(at start: Int, isImplied: Bool = false) {
    var paragraph = Paragraph(start: start, isImplied: isImplied)
    if paragraphs.isEmpty, let carried {
      paragraph.content = carried.content
      paragraph.images = carried.images
      paragraph.boxed = carried.boxed
      self.carried = nil
    }
    joined.startLine()
    paragraphs.append(paragraph)
  }

  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.continues, paragraphs.isEmpty {
      carried = paragraph
      return
    }
    if paragraph.isContents {
      guard paragraph.content.isVisible(source) else { return }
      assembler.findings.contentsLines += 1
      for piece in paragraph.content.pieces {
        assembler.findings.contentsLetters += piece.bytes(source)
          .reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      }
      return
    }
    if let outer = paragraphs.indices.last {
      var own = paragraph
      own.boxed = []
      paragraphs[outer].boxed.append(own)
      paragraphs[outer].boxed += paragraph.boxed
      return
    }
    place(paragraph)
    for boxed in paragraph.boxed { place(boxed) }
  }

  /// Puts a whole paragraph into the open cell, or into the flow.
  private mutating func place(_ paragraph: Paragraph) {
    guard let index = tables.lastIndex(where: { !$0.isFlat }) else {
      return assembler.add(paragraph)
    }
    var content = paragraph.content
    // A cell has no figures: what floats in it stands in its line.
    for image in paragraph.images where image.isFloating {
      content.append(.image(path: image.path, alternative: image.alternative))
    }
    if tables[index].cell == nil {
      // Letters between cells: a row of their own keeps them in their order.
      tables[index].row.append(assembler.write(content, at: paragraph.start))
      tables[index].endRow()
    } else {
      tables[index].cell?.appendLine(content)
    }
  }

  /// Places a paragraph whose end was deleted, when nothing follows that continues it.
  mutating func flushCarried() {
    guard var last = carried else { return }
    carried = nil
    last.continues = false
    paragraphs.append(last)
    endParagraph()
  }

  // MARK: - Links and fields

  mutating func openLink(_ tag: XMLTag) {
    var destination = tag.relationship().flatMap { relationships[$0] }.flatMap {
      $0.isOutside ? $0.path : nil
    }
    if let anchor = tag["anchor"], !anchor.isEmpty {
      destination = (destination ?? "") + "#" + anchor
    }
    push(tag, openLink(to: destination) ? .link : .nothing)
  }

  /// Opens a link in the paragraph that is open; false when there is none.
  mutating func openLink(to destination: String?) -> Bool {
    guard let index = paragraphs.indices.last else { return false }
    paragraphs[index].links.append(destination ?? paragraphs[index].links.last ?? nil)
    return true
  }

  mutating func endLink() {
    guard let index = paragraphs.indices.last else { return }
    _ = paragraphs[index].links.popLast()
  }

  mutating func fieldSign(_ kind: String?) {
    switch kind {
    case "begin": fields.append(Field(destination: fields.last?.destination))
    case "separate":
      guard let index = fields.indices.last else { return }
      fields[index].isResult = true
      if let link = fields[index].link { fields[index].destination = link }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  // MARK: - Notes

  mutating func refer(_ tag: XMLTag) {
    defer { push(tag) }
    guard let id = tag["id"], let index = paragraphs.indices.last else { return }
    let key = (tag.name == "footnoteReference" ? "footnote " : "endnote ") + id
    let number = notes[key] ?? notes.count + 1
    if notes[key] == nil {
      notes[key] = number
      noteReferences[key] = tag.range
    }
    paragraphs[index].content.append(.noteReference(label: "\(number)"))
  }

  mutating func openNote(_ tag: XMLTag) {
    guard noteKind == tag.name else { return push(tag) }
    let type = tag["type"] ?? "normal"
    guard type == "normal", let id = tag["id"] else { return pass(over: tag) }
    let key = tag.name + " " + id
    guard let number = notes[key], noteReferences.removeValue(forKey: key) != nil else {
      return pass(over: tag, .note(id: key))
    }
    assembler.beginNote()
    push(tag, .note(number: number))
  }
}
