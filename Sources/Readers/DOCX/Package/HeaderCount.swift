import Manuscript
import XML

/// The headers and footers of a document that hold words.
struct HeaderCount {
  private var parts = 0
  private var letters = 0

  /// Looks into every header and footer.
  init(_ package: inout DOCXPackage) {
    for kind in ["header", "footer"] {
      for target in package.relationships.all(kind) where !target.isOutside {
        guard let xml = package.part(target.path) else { continue }
        let count = Self.letters(in: xml)
        letters += count
        if count > 0 { parts += 1 }
      }
    }
  }

  var diagnostics: [Diagnostic] {
    parts == 0 ? [] : [Diagnostic(.headersLeftOut, "\(parts)", "\(letters)")]
  }

  private static func letters(in xml: [UInt8]) -> Int {
    var count = 0
    var isText = false
    var cursor = XMLCursor(xml, in: xml.indices)
    while let event = cursor.next() {
      switch event {
      case .start(let tag): isText = tag.name == "t"
      case .end: isText = false
      case .letters(let range):
        guard isText, VisibleText.isIn(xml[range]) else { continue }
        count += xml[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      case .replaced: if isText { count += 1 }
      }
    }
    return count
  }
}
