import Manuscript
import XML

// Images, and what is drawn otherwise.
extension BodyWalker {
  mutating func picture(_ tag: XMLTag) {
    push(tag)
    guard let index = drawings.indices.last else { return }
    switch tag.name {
    case "anchor": drawings[index].isFloating = true
    case "docPr", "cNvPr":
      let words = [tag["descr"], tag["title"]].compactMap { $0 }.first { !$0.isEmpty }
      if let words { drawings[index].alternative = Self.line(words) }
    case "shape", "rect":
      // Google Docs and old Words draw a rule as a rectangle that is marked as one.
      if tag["hr"] == "t", let paragraph = paragraphs.indices.last {
        paragraphs[paragraph].properties.hasRule = true
      }
      if let words = tag["alt"], !words.isEmpty { drawings[index].alternative = Self.line(words) }
    case "blip":
      if let id = tag.relationship("embed") ?? tag.relationship("link") { addImage(id, tag) }
    case "imagedata":
      if let id = tag.relationship() { addImage(id, tag) }
    case "chart": drawings[index].object = "a chart"
    case "relIds": drawings[index].object = "a diagram"
    case "OLEObject": drawings[index].object = "an object of another program"
    default: break
    }
  }

  mutating func endDrawing(at end: Int) {
    guard let drawing = drawings.popLast(), let object = drawing.object else { return }
    assembler.findings.tell(Diagnostic(.leftOutObject, source: drawing.start..<end, object))
  }

  private mutating func addImage(_ id: String, _ tag: XMLTag) {
    guard let target = relationships[id] else {
      assembler.findings.tell(
        Diagnostic(.unusedPart, source: tag.range, "an image", "it is not in the document"))
      return
    }
    if target.isOutside {
      assembler.findings.tell(Diagnostic(.outsideImage, source: tag.range, target.path))
      return
    }
    let folder = DOCXPackage.folder(of: package.mainPart) + "/"
    let path =
      target.path.hasPrefix(folder) ? String(target.path.dropFirst(folder.count)) : target.path
    if attachments[path] == nil {
      guard let bytes = package.file(target.path) else {
        assembler.findings.tell(
          Diagnostic(.unusedPart, source: tag.range, target.path, "it is not in the document"))
        return
      }
      attachments[path] = bytes
    }
    let isImplied = paragraphs.isEmpty
    if isImplied { openParagraph(at: tag.range.lowerBound, isImplied: true) }
    if let drawing = drawings.last, let index = paragraphs.indices.last {
      paragraphs[index].images.append(
        Paragraph.Image(
          path: path, alternative: drawing.alternative, isFloating: drawing.isFloating))
      if !drawing.isFloating {
        paragraphs[index].content.append(.image(path: path, alternative: drawing.alternative))
      }
    }
    if isImplied { endParagraph() }
  }

  private static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Branches (ECMA-376, part 3)

  /// Prefixes of vocabularies whose words and images are read.
  private static let known: Set<Substring> = [
    "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "a14",
    "pic14", "cx", "m", "w", "v", "o",
  ]

  mutating func alternative(_ tag: XMLTag) {
    switch tag.name {
    case "AlternateContent":
      branches.append(Branch(start: tag.range.lowerBound))
      push(tag, .branches)
    case "Choice", "Fallback":
      guard let index = branches.indices.last else { return push(tag) }
      let needs = (tag["Requires"] ?? "").split(separator: " ")
      let isReadable = tag.name == "Fallback" || needs.allSatisfy { Self.known.contains($0) }
      guard !branches[index].isTaken, isReadable else {
        return pass(over: tag, branches[index].isTaken ? .silent : .branch)
      }
      branches[index].isTaken = true
      push(tag)
    default: push(tag)
    }
  }

  mutating func endBranches(at end: Int) {
    guard let branch = branches.popLast(), !branch.isTaken, branch.skippedLetters > 0 else {
      return
    }
    assembler.findings.tell(
      Diagnostic(
        .leftOutObject, source: branch.start..<end,
        "an object with \(branch.skippedLetters) letters"))
  }
}
