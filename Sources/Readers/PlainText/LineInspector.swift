/// What the letters of a line tell about it.
struct LineInspector {
  let bytes: [UInt8]

  /// Whether a line ends with a mark that ends a sentence or leads on.
  ///
  /// Quotation marks, brackets and what no reader sees are passed over.
  func endsSentence(_ line: Range<Int>) -> Bool {
    var rest = bytes[line]
    while let last = VisibleText.lastVisible(rest) {
      if Self.stops.contains(last) { return true }
      guard Self.closers.contains(last) else { return false }
      let width = String(last).utf8.count
      while !rest.isEmpty, !rest.suffix(width).elementsEqual(String(last).utf8) {
        rest.removeLast()
      }
      rest.removeLast(min(width, rest.count))
    }
    return false
  }

  private static let closers = Array("\"”“»)]'’".unicodeScalars)
  private static let stops = Array(".!?؟…:؛،,;۔".unicodeScalars)

  func wordCount(_ line: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes[line] {
      if byte == 0x20 {
        isInside = false
      } else if !isInside {
        isInside = true
        count += 1
      }
    }
    return count
  }

  func startsWithLetter(_ line: Range<Int>) -> Bool {
    firstScalar(line)?.properties.isAlphabetic ?? false
  }

  /// Whether a line opens with a quotation mark.
  func startsWithQuotationMark(_ line: Range<Int>) -> Bool {
    guard let first = firstScalar(line) else { return false }
    return ["«", "\"", "“", "”", "„"].contains(first)
  }

  /// The first character of a line, behind direction marks and a byte order mark.
  func firstScalar(_ line: Range<Int>) -> Unicode.Scalar? {
    // The longest character has four bytes, and few invisible ones stand before it.
    String(decoding: bytes[line].prefix(24), as: UTF8.self).unicodeScalars.first
  }

  /// Whether a line is a rule or an ornament between two parts: three or more of one sign.
  func isSeparator(_ line: Range<Int>) -> Bool {
    guard line.count <= 400 else { return false }
    var sign: Unicode.Scalar?
    var count = 0
    for scalar in String(decoding: bytes[line], as: UTF8.self).unicodeScalars {
      if scalar == " " || scalar == "\t" { continue }
      guard Self.ornaments.contains(scalar), sign == nil || sign == scalar else { return false }
      sign = scalar
      count += 1
    }
    return count >= 3
  }

  private static let ornaments = Array("*-_=•~—–ـ#+".unicodeScalars)
}
