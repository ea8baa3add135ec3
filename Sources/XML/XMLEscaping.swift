/// Writes text into XML and XHTML so that it stays text.
///
/// What XML 1.0 cannot hold at all (section 2.2: control characters, U+FFFE, U+FFFF) is left out.
public enum XMLEscaping {
  /// Where the text will stand.
  private enum Place {
    case element
    case attribute
  }

  /// Adds UTF-8 text as the content of an element.
  public static func append(text: some Collection<UInt8>, to output: inout [UInt8]) {
    append(text, for: .element, to: &output)
  }

  /// Adds UTF-8 text as the value of an attribute between double quotation marks.
  public static func append(attribute: some Collection<UInt8>, to output: inout [UInt8]) {
    append(attribute, for: .attribute, to: &output)
  }

  /// The text as the content of an element.
  public static func text(_ string: String) -> String {
    var output: [UInt8] = []
    append(text: string.utf8, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(
    _ text: some Collection<UInt8>, for place: Place, to output: inout [UInt8]
  ) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable {
      append($0, for: place, to: &output)
    }
    if isWritten == nil {
      Array(text).withUnsafeBufferPointer { append($0, for: place, to: &output) }
    }
  }

  /// Copies stretches without special bytes whole; almost all of a text is one such stretch.
  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, for place: Place, to output: inout [UInt8]
  ) {
    var copied = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte <= 0x3E || byte == 0xEF else {
        index += 1
        continue
      }
      let length = byte == 0xEF ? 3 : 1
      guard let replacement = replacement(for: byte, at: index, in: text, place) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      index += length
      copied = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// What stands for a byte; nil when it stands for itself.
  private static func replacement(
    for byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>, _ place: Place
  ) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x0D: "&#13;"
    case 0x22 where place == .attribute: "&quot;"
    case 0x09 where place == .attribute: "&#9;"
    case 0x0A where place == .attribute: "&#10;"
    case 0x09, 0x0A: nil
    case 0x00..<0x20: ""
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF
    where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ""
    default: nil
    }
  }
}
