import Manuscript
import XML
import Zip

/// The archive of a DOCX: its parts, checked before anything reads them.
struct DOCXPackage {
  private let archive: ZipReader
  /// The path of the part that holds the text.
  let mainPart: String
  /// What the text points to.
  private(set) var relationships = Relationships()
  private(set) var diagnostics: [Diagnostic] = []
  private let corePath: String?
  /// How many bytes of XML may still be unpacked.
  private var remaining: Int
  /// How many bytes of images may still be unpacked.
  private var remainingFiles = 96 << 20

  /// Opens a package.
  ///
  /// - Throws: ``UnreadableDocument`` when it is none, or not one that may be read.
  init(_ input: Input) throws(UnreadableDocument) {
    let bytes = input.bytes
    guard bytes.count <= input.byteLimit else {
      throw UnreadableDocument([
        Diagnostic(.documentTooLarge, "\(bytes.count)", "\(input.byteLimit)")
      ])
    }
    guard !bytes.isEmpty else { throw UnreadableDocument([Diagnostic(.emptyDocument)]) }
    try CompoundFile.refuse(bytes)
    do throws(ZipError) {
      archive = try ZipReader(bytes)
    } catch {
      throw Self.unreadable(error.description)
    }
    remaining = input.byteLimit
    let root = try Self.required("_rels/.rels", in: archive, limit: remaining)
    let types = try Self.required("[Content_Types].xml", in: archive, limit: remaining)
    let pointers = Relationships(root, folder: "")
    guard let main = pointers.first("officeDocument"), !main.isOutside else {
      throw Self.unreadable("it does not tell which part holds its text")
    }
    corePath = pointers.first("core-properties")?.path
    mainPart = main.path
    try Self.checkType(of: main.path, types)
    remaining -= root.count + types.count
    if let xml = part(Self.relationshipsPath(of: mainPart), isOptional: true) {
      relationships = Relationships(xml, folder: Self.folder(of: mainPart))
    }
  }

  static func unreadable(_ reason: String) -> UnreadableDocument {
    UnreadableDocument([Diagnostic(.unreadablePackage, reason)])
  }

  /// The part that holds the text.
  ///
  /// - Throws: ``UnreadableDocument`` when it is missing or damaged.
  func main() throws(UnreadableDocument) -> [UInt8] {
    try Self.required(mainPart, in: archive, limit: remaining)
  }

  /// A part of well-formed XML; nil, and a finding unless it may be missing, when there is none.
  mutating func part(_ name: String, isOptional: Bool = false) -> [UInt8]? {
    switch Self.xml(name, in: archive, limit: remaining) {
    case .success(let bytes):
      remaining -= bytes.count
      return bytes
    case .failure(let reason):
      if !isOptional || reason.words != Reason.missing.words {
        diagnostics.append(Diagnostic(.unusedPart, name, reason.words))
      }
      return nil
    }
  }

  /// The part of a kind that the text points to.
  mutating func part(ofKind kind: String) -> (name: String, bytes: [UInt8])? {
    guard let target = relationships.first(kind), !target.isOutside,
      let bytes = part(target.path)
    else { return nil }
    return (target.path, bytes)
  }

  /// What the word processor keeps about the document; nil when it keeps nothing.
  mutating func coreProperties() -> [UInt8]? {
    guard let path = corePath else { return nil }
    return part(path)
  }

  /// The kind of notes that a part holds: `footnote` or `endnote`.
  func noteKind(of part: String) -> String {
    relationships.first("endnotes")?.path == part ? "endnote" : "footnote"
  }

  /// What a part points to.
  mutating func relationships(of part: String) -> Relationships {
    guard let xml = self.part(Self.relationshipsPath(of: part), isOptional: true) else {
      return Relationships()
    }
    return Relationships(xml, folder: Self.folder(of: part))
  }

  /// The bytes of a part that is no XML; nil when it is missing, damaged, or one too many.
  mutating func file(_ name: String) -> [UInt8]? {
    guard let entry = archive.entry(named: name),
      entry.size <= remainingFiles, let bytes = try? archive.contents(of: entry)
    else { return nil }
    remainingFiles -= bytes.count
    return bytes
  }

  // MARK: - Parts

  /// Why a part cannot be had.
  private struct Reason: Error {
    let words: String
    static let missing = Reason(words: "it is not in the document")
  }

  private static func xml(
    _ name: String, in archive: ZipReader, limit: Int
  ) -> Result<[UInt8], Reason> {
    guard let entry = archive.entry(named: name) else {
      return .failure(.missing)
    }
    guard entry.size <= limit else { return .failure(Reason(words: "it is too large")) }
    let bytes: [UInt8]
    do throws(ZipError) {
      bytes = try archive.contents(of: entry)
    } catch {
      return .failure(Reason(words: error.description))
    }
    do throws(XMLError) {
      try XMLParser.check(bytes)
    } catch {
      return .failure(Reason(words: SVGProblem.invalid(error).description))
    }
    return .success(bytes)
  }

  private static func required(
    _ name: String, in archive: ZipReader, limit: Int
  ) throws(UnreadableDocument) -> [UInt8] {
    switch xml(name, in: archive, limit: limit) {
    case .success(let bytes): return bytes
    case .failure(let reason): throw unreadable("\(name): \(reason.words)")
    }
  }

  /// Refuses documents with macros, by the type that the package gives its main part.
  private static func checkType(
    of part: String, _ types: [UInt8]
  ) throws(UnreadableDocument) {
    var cursor = XMLCursor(types, in: types.indices)
    while let event = cursor.next() {
      guard case .start(let tag) = event, tag.name == "Override", let name = tag["PartName"],
        name == "/" + part, let type = tag["ContentType"]?.lowercased()
      else { continue }
      if type.contains("macroenabled") {
        throw UnreadableDocument([Diagnostic(.macroDocument)])
      }
      guard type.contains("wordprocessingml") else {
        throw unreadable("its main part is no text document")
      }
    }
  }

  static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func relationshipsPath(of part: String) -> String {
    let folder = folder(of: part)
    let name = part.split(separator: "/").last.map(String.init) ?? part
    return (folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels"
  }
}
