/// A field whose result is being read (ECMA-376, part 1, section 17.16).
struct Field {
  var instruction: [UInt8] = []
  var isResult = false
  /// Where it leads, when it is a link.
  var destination: String?

  /// The destination of `HYPERLINK "address" \l "place"`.
  var link: String? {
    let words = Self.words(instruction)
    guard words.first?.lowercased() == "hyperlink" else { return nil }
    var address = ""
    var place = ""
    var index = 1
    while index < words.count {
      switch words[index] {
      case "\\l", "\\L":
        if index + 1 < words.count { place = words[index + 1] }
        index += 2
      case "\\o", "\\O", "\\t", "\\T": index += 2
      case let word where word.hasPrefix("\\"): index += 1
      case let word:
        if address.isEmpty { address = word }
        index += 1
      }
    }
    if place.isEmpty { return address.isEmpty ? nil : address }
    return address + "#" + place
  }

  /// Words between spaces, or between quotation marks.
  private static func words(_ bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 {
        if isQuoted { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        isQuoted.toggle()
      } else if byte == 0x20, !isQuoted {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        if isQuoted, byte == 0x5C, index < bytes.count, bytes[index] == 0x5C || bytes[index] == 0x22
        {
          word.append(bytes[index])
          index += 1
        } else {
          word.append(byte)
        }
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
