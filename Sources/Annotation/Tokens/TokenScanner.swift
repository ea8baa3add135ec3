/// Finds the end of the token that begins at a byte.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int

  /// The kind and the end of the token at an index; nil for white space.
  @inline(__always)
  func token(at index: Int) -> (TokenLayer.Kind, Int)? {
    let (kind, length) = CharacterClass.at(bytes, index)
    switch kind {
    case .space: return nil
    case .arabicLetter, .mark: return (.word, word(from: index + length))
    case .digit: return (.number, number(from: index + length))
    case .otherLetter: return latin(from: index, firstLength: length)
    case .punctuation: return (.punctuation, punctuation(from: index, length: length))
    case .symbol: return (.symbol, symbol(from: index, length: length))
    }
  }

  private func word(from start: Int) -> Int {
    var index = CharacterClass.endOfLetters(bytes, from: start, limit: end)
    while index < end {
      let (kind, length) = CharacterClass.at(bytes, index)
      guard kind == .arabicLetter || kind == .mark else { break }
      index = CharacterClass.endOfLetters(bytes, from: index + length, limit: end)
    }
    return index
  }

  /// Digits, and single separators between them: `.` `,` `،` `٫` `٬` `’`.
  private func number(from start: Int) -> Int {
    var index = start
    while index < end {
      let (kind, length) = CharacterClass.at(bytes, index)
      if kind == .digit {
        index += length
      } else if kind == .punctuation, isNumberSeparator(index, length), isDigit(index + length) {
        index += length
      } else {
        break
      }
    }
    return index
  }

  private func isNumberSeparator(_ index: Int, _ length: Int) -> Bool {
    if length == 1 { return bytes[index] == 0x2E || bytes[index] == 0x2C }
    guard length == 2 else { return false }
    return bytes[index] == 0xD8 && bytes[index + 1] == 0x8C
      || bytes[index] == 0xD9 && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xAC)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < end && CharacterClass.at(bytes, index).0 == .digit
  }

  private func latin(from start: Int, firstLength: Int) -> (TokenLayer.Kind, Int) {
    if let end = url(from: start) { return (.url, end) }
    var index = start + firstLength
    var hasAt = false
    while index < end {
      let (kind, length) = CharacterClass.at(bytes, index)
      if kind == .otherLetter || kind == .digit || kind == .mark {
        index += length
      } else if joinsLatin(bytes[index], length), index + length < end,
        case let next = CharacterClass.at(bytes, index + length).0,
        next == .otherLetter || next == .digit
      {
        hasAt = hasAt || bytes[index] == 0x40
        index += length
      } else {
        break
      }
    }
    while index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "#") {
      index += 1  // C++, C#
    }
    return (hasAt ? .email : .latin, index)
  }

  /// Signs that hold a Latin word together when a letter or a digit follows.
  private func joinsLatin(_ byte: UInt8, _ length: Int) -> Bool {
    guard length == 1 else { return false }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "&"), UInt8(ascii: "@"):
      return true
    default: return false
    }
  }

  /// The end of the address that begins at an index; in its path letters of any script may stand.
  func url(from start: Int) -> Int? {
    guard matches("http://", start) || matches("https://", start) || matches("www.", start) else {
      return nil
    }
    let host = matches("www.", start) ? start : start + 8
    var hasPath = false
    var index = start
    while index < end, bytes[index] > 0x20, !Self.urlDelimiters.contains(bytes[index]) {
      let (kind, length) = CharacterClass.at(bytes, index)
      if length == 1 {
        hasPath = hasPath || index >= host && bytes[index] == UInt8(ascii: "/")
      } else if !hasPath || kind == .space || kind == .punctuation || kind == .symbol {
        break
      }
      index += length
    }
    while index > start, Self.urlTrailers.contains(bytes[index - 1]) { index -= 1 }
    return index
  }

  private static let urlDelimiters = Array("<>\"'`{}|\\^".utf8)
  private static let urlTrailers = Array(".,;:!?)]".utf8)

  private func matches(_ prefix: StaticString, _ start: Int) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where bytes[start + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }

  /// A symbol; a row of U+FFFD is one token, for it stands where nothing could be read.
  private func symbol(from start: Int, length: Int) -> Int {
    var index = start + length
    guard isReplacement(start) else { return index }
    while isReplacement(index) { index += length }
    return index
  }

  private func isReplacement(_ index: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
  }

  /// A sign; a row of full stops is one token.
  private func punctuation(from start: Int, length: Int) -> Int {
    var index = start + length
    if bytes[start] == 0x2E {
      while index < end, bytes[index] == 0x2E { index += 1 }
    }
    return index
  }
}
