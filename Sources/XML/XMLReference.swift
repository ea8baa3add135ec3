/// The references that a document without declarations can hold (XML 1.0, sections 4.1 and 4.6).
enum XMLReference {
  /// The letters that stand for what is between `&` and `;`; empty when it is no reference that is known.
  static func letters(of name: ArraySlice<UInt8>) -> String {
    if name.first == 0x23 {
      let isHexadecimal = name.dropFirst().first == 0x78
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(number)
      else { return "" }
      return String(scalar)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: return ""
    }
  }
}
