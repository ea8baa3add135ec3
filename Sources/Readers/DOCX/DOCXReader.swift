public import Manuscript

/// Reads documents of word processors: Office Open XML (ECMA-376), transitional and strict.
///
/// What is compressed has no bytes of its own in the file, so that the source of a manuscript is the
/// document's parts of text, unpacked and joined: the body, the footnotes, the endnotes.
public struct DOCXReader: Reader {
  public let name = "docx"
  public let fileExtensions = ["docx"]
  public let summary =
    "documents of Word, LibreOffice and Google Docs: headings, lists, tables, notes, images"

  public init() {}

  public func read(_ input: Input) throws(UnreadableDocument) -> Manuscript {
    var package = try DOCXPackage(input)
    let main = try package.main()
    var files = [(name: package.mainPart, bytes: main)]
    for kind in ["footnotes", "endnotes"] {
      if let part = package.part(ofKind: kind) { files.append(part) }
    }
    let joined = SourcePackage(files)
    let styles = package.part(ofKind: "styles").map { StyleSheet($0.bytes) } ?? StyleSheet()
    let numbering =
      package.part(ofKind: "numbering").map { Numbering($0.bytes, styles: styles) } ?? Numbering()
    let properties = package.coreProperties().map { CoreProperties($0) } ?? CoreProperties()
    let headers = HeaderCount(&package)

    var walker = BodyWalker(
      source: joined.utf8, styles: styles, package: package, joined: joined,
      assembler: BlockAssembler(
        source: joined.utf8, styles: styles, numbering: numbering,
        titleIsKnown: input.metadata.title != nil || input.titlePolicy == .given))
    for part in joined.parts {
      let isMain = part.name == package.mainPart
      walker.walk(
        part, relationships: isMain ? package.relationships : package.relationships(of: part.name),
        noteKind: isMain ? nil : package.noteKind(of: part.name))
    }
    var metadata = properties.completing(input.metadata)
    if input.metadata.language == nil, let language = metadata.language,
      !DocumentLanguage.fits(language, walker.letters)
    {
      // LibreOffice writes the language of its own menus there, whatever the text is in.
      metadata.language = nil
    }
    if metadata.language == nil {
      metadata.language = DocumentLanguage.of(walker.letters, styles.defaults)
    }
    return try manuscript(
      of: walker, input, metadata, diagnostics: package.diagnostics + headers.diagnostics)
  }

  private func manuscript(
    of walker: BodyWalker, _ input: Input, _ known: Metadata, diagnostics: [Diagnostic]
  ) throws(UnreadableDocument) -> Manuscript {
    let text = walker.assembler.text.text
    var blocks = walker.assembler.blocks
    guard VisibleText.isIn(blocks, of: text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    var marks = walker.assembler.marksWithTargets(in: text)
    HeadingLevels.settle(&blocks, titleIsKnown: walker.assembler.hasTitle)
    if !walker.assembler.hasTitle { HeadingLevels.takeBoldTitle(&blocks, &marks, in: text) }
    var metadata = known
    for case .title(let range) in blocks where input.metadata.title == nil {
      metadata.title = text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var source = SourceDescription(
      path: input.path, format: name, encoding: "UTF-8", bytes: input.bytes)
    source.package = walker.joined
    let missing = walker.noteReferences.sorted { $0.value.lowerBound < $1.value.lowerBound }
      .map { Diagnostic(.missingNote, source: $0.value, $0.key) }
    var manuscript = Manuscript(
      source: source, metadata: metadata, text: text, blocks: blocks,
      marks: DocumentLanguage.marks(marks, in: metadata.language),
      alignment: walker.assembler.text.alignment,
      diagnostics: diagnostics + walker.assembler.findings.diagnostics + missing)
    manuscript.attachments = walker.attachments
    return manuscript
  }
}
