import Manuscript

/// The head of an OpenITI text: the magic line, and the fields up to `#META#Header#End#`.
struct OpenITIHeader {
  private(set) var metadata: Metadata
  /// Where the title stands.
  private(set) var title: Range<Int>?
  private(set) var bodyStart: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// What every OpenITI text begins with.
  static let magic = Array("######OpenITI#".utf8)
  private static let sign = Array("#META#".utf8)
  private static let end = Array("#META#Header#End#".utf8)

  private let bytes: [UInt8]
  private var unused: [String] = []
  private var unusedRange: Range<Int>?

  init(_ bytes: [UInt8], from start: Int, known: Metadata) {
    self.bytes = bytes
    metadata = known
    bodyStart = start
    let first = LineEnds.unicode.line(bytes, at: start)
    if bytes[first].starts(with: Self.magic) {
      bodyStart = LineEnds.unicode.nextLine(bytes, after: first)
      let rest = first.lowerBound + Self.magic.count..<first.upperBound
      if VisibleText.isIn(bytes[rest]) {
        diagnostics.append(
          Diagnostic(
            .unknownTag, source: rest, String(decoding: bytes[rest], as: UTF8.self), "1"))
      }
    }
    readFields()
  }

  private mutating func readFields() {
    var position = bodyStart
    var lastField: Range<Int>?
    while position < bytes.count {
      let line = LineEnds.unicode.line(bytes, at: position)
      let next = LineEnds.unicode.nextLine(bytes, after: line)
      if bytes[line].starts(with: Self.end) {
        bodyStart = next
        report()
        return
      }
      if bytes[line].starts(with: Self.sign) {
        take(line.lowerBound + Self.sign.count..<line.upperBound)
        lastField = line
        bodyStart = next
      } else if VisibleText.isIn(bytes[line]) {
        // The body began without a word.
        break
      }
      position = next
    }
    diagnostics.append(Diagnostic(.unclosedOpenITIHeader, source: lastField))
    report()
  }

  private mutating func report() {
    guard let unusedRange else { return }
    diagnostics.append(
      Diagnostic(
        .headerFields, source: unusedRange, "\(unused.count)",
        unused.prefix(60).joined(separator: ", ") + (unused.count > 60 ? ", …" : "")))
  }

  /// Takes one field: `010.AuthorNAME :: …`, or `Title: …`.
  private mutating func take(_ field: Range<Int>) {
    guard let colon = bytes[field].firstIndex(of: 0x3A) else {
      if VisibleText.isIn(bytes[field]) { leave(string(field), field) }
      return
    }
    let valueStart =
      colon + 1 < field.upperBound && bytes[colon + 1] == 0x3A ? colon + 2 : colon + 1
    let value = trimmed(valueStart..<field.upperBound)
    let name = string(trimmed(field.lowerBound..<colon))
    guard !value.isEmpty, !["NODATA", "NOTGIVEN", "NOCODE"].contains(string(value)) else { return }
    // The number before the name only sorts.
    let key = (name.split(separator: ".").last.map(String.init) ?? name).lowercased()
    if !take(key, value) { leave(name, field) }
  }

  private mutating func take(_ key: String, _ value: Range<Int>) -> Bool {
    let text = string(value)
    switch key {
    case "booktitle", "title", "الكتاب", "العنوان":
      guard title == nil else { return false }
      title = value
      metadata.title = text
    case "booktitlesub", "subtitle":
      guard metadata.subtitle == nil else { return false }
      metadata.subtitle = text
    case "authorname", "author", "المؤلف":
      guard !metadata.authors.contains(text) else { return true }
      metadata.authors.append(text)
    case "authoraka":
      guard metadata.authors.isEmpty else { return false }
      metadata.authors = [text]
    case "booksubj", "subject", "القسم":
      metadata.subjects += text.split(separator: "::").map(String.init)
    case "liburi":
      guard metadata.source == nil else { return false }
      metadata.source = text
    case "liburl", "libreadonline", "url":
      guard metadata.url == nil, text.hasPrefix("http") else { return false }
      metadata.url = text
    case "booklang", "language":
      guard let language = ["ara": "ar", "per": "fa", "fas": "fa", "urd": "ur", "ota": "ota"][text]
      else { return false }
      metadata.language = language
    default: return false
    }
    return true
  }

  private mutating func leave(_ name: String, _ field: Range<Int>) {
    unused.append(name)
    let lower = unusedRange?.lowerBound ?? field.lowerBound
    unusedRange = lower..<field.upperBound
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }
}
