/// Tells which stretches of a text make sense only on one line: telephone numbers, days, ranges, sums, prices,
/// versions.
///
/// Style sheets know them by the class `token`. They are short, so that the narrowest screen holds one; longer
/// ones, addresses most of all, are broken where ``BreakableAddress`` says.
enum UnbreakableToken {
  /// The most letters of a token.
  static let limit = 20
  /// The most letters of a name with its number, such as `Windows 11`, that is kept whole.
  private static let shortPhrase = 12
  /// The most bytes of one word that is looked at.
  private static let wordLimit = 64

  /// Whether an isolate is a token.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The isolate in it.
  /// - Returns: False too where no engine would break it, and for phrases, which may break at their spaces.
  static func isToken(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= limit * 4 else { return false }
    let letters = letters(bytes, range)
    guard letters <= limit else { return false }
    var mayBreak = false
    var hasSpace = false
    var wordLetters = 0
    var isPlainWord = true
    var hasLongWord = false
    var hasFigure = false
    func endWord() { if isPlainWord, wordLetters > 4 { hasLongWord = true } }
    for index in range {
      switch bytes[index] {
      case 0x20, 0x0A:
        endWord()
        hasSpace = true
        mayBreak = true
        wordLetters = 0
        isPlainWord = true
      case 0x30...0x39:
        hasFigure = true
        isPlainWord = false
      // Letters of all scripts; behind C2 and E2 stand the signs: £, °, –, €, ≥.
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xFF: wordLetters += 1
      case 0x80...0xBF: break
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "'"):
        isPlainWord = false
      default:
        mayBreak = true
        isPlainWord = false
      }
    }
    endWord()
    if hasSpace { return hasFigure && (!hasLongWord || letters <= shortPhrase) }
    return mayBreak
  }

  /// The tokens of figures that stand in running text without an isolate: `١٩٩٠–٢٠٠٠`, `١٢ ٪`.
  static func tokens(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var scan = FigureScan(bytes: bytes, range: range)
      while let token = scan.next() {
        tokens.append(token)
      }
    }
    return tokens
  }

  private static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// Goes through a text from figure to figure.
  private struct FigureScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    /// Everything before has been looked at.
    var offset: Int

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
      self.bytes = bytes
      self.range = range
      offset = range.lowerBound
    }

    mutating func next() -> Range<Int>? {
      while let figure = nextFigure() {
        var start = figure
        while start > offset, !isSpace(bytes[start - 1]), figure - start < wordLimit { start -= 1 }
        guard let first = word(at: start) else {
          offset = wordEnd(figure)
          continue
        }
        var last = first
        var hasSign = first.hasSign
        let isTelephone = first.isTelephone
        // Numbers in a row are a list, unless a sign makes one thing of them.
        while last.end + 1 < range.upperBound, bytes[last.end] == 0x20,
          let following = word(at: last.end + 1),
          isTelephone || last.isSign || following.isSign, !last.isClosed
        {
          hasSign = hasSign || following.isSign || isTelephone
          last = following
        }
        offset = last.end
        let token = first.start..<last.trimmedEnd
        guard hasSign, token.count <= limit * 4 else { continue }
        let count = token.count { bytes[$0] & 0xC0 != 0x80 }
        if count <= limit { return token }
      }
      return nil
    }

    /// The next figure of any of the three systems.
    private mutating func nextFigure() -> Int? {
      var index = offset
      while index < range.upperBound {
        let byte = bytes[index]
        if (0x30...0x39).contains(byte) { return index }
        if byte == 0xD9 || byte == 0xDB, index + 1 < range.upperBound,
          (byte == 0xD9 ? 0xA0...0xA9 : 0xB0...0xB9).contains(bytes[index + 1])
        {
          return index
        }
        index += 1
      }
      return nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private func wordEnd(_ start: Int) -> Int {
      var end = start
      while end < range.upperBound, !isSpace(bytes[end]) { end += 1 }
      return end
    }

    /// A word of figures and signs; nil when it holds a letter, or is too long for one.
    private func word(at place: Int) -> Word? {
      let end = wordEnd(place)
      guard place < end, end - place <= wordLimit else { return nil }
      var word = Word(start: place, end: end, trimmedEnd: end)
      var index = place
      var lastFigure: Int?
      while index < end {
        let byte = bytes[index]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= end else { return nil }
        var scalar = UInt32(byte)
        if length > 1 {
          scalar &= 0x7F >> UInt32(length)
          for next in index + 1..<index + length {
            scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
          }
        }
        switch scalar {
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9:
          if lastFigure == nil, word.opensWithPlus { word.isTelephone = true }
          lastFigure = index + length
        // Signs that lines are broken at, and those that stand apart from their number.
        case 0x2D, 0x2F, 0x2010...0x2014, 0x2212, 0x25, 0x66A, 0x24, 0xA3, 0xA5, 0x20AC, 0x2B, 0x3D,
          0x3C, 0x3E, 0xD7, 0xF7, 0x2248, 0x2264, 0x2265, 0xB0:
          word.hasSign = true
          if scalar == 0x2B { word.opensWithPlus = word.opensWithPlus || lastFigure == nil }
        case 0x28, 0x29, 0x5B, 0x5D, 0x2E, 0x2C, 0x3A, 0x60C, 0x61B, 0x66B, 0x66C, 0xAB, 0xBB, 0x22:
          break
        default: return nil
        }
        index += length
      }
      word.trim(bytes)
      word.isSign = lastFigure == nil && word.hasSign
      return lastFigure == nil && !word.hasSign ? nil : word
    }
  }

  /// A word of figures and signs.
  private struct Word {
    var start: Int
    let end: Int
    /// Without the sentence's own signs.
    var trimmedEnd: Int
    var hasSign = false
    /// Whether there are signs and no figures.
    var isSign = false
    var opensWithPlus = false
    var isTelephone = false

    /// Whether a sign of the sentence ends it, so that the next word is no part of it.
    var isClosed: Bool { trimmedEnd < end }

    /// Takes the stops, commas and quotation marks of the sentence off its ends.
    mutating func trim(_ bytes: UnsafeBufferPointer<UInt8>) {
      while trimmedEnd > start, [0x2E, 0x2C, 0x3A, 0x22].contains(bytes[trimmedEnd - 1]) {
        trimmedEnd -= 1
      }
      for mark in ["،", "؛", "»"] where bytes[start..<trimmedEnd].suffix(2).elementsEqual(mark.utf8)
      {
        trimmedEnd -= 2
      }
      if bytes[start..<trimmedEnd].starts(with: "«".utf8) { start += 2 }
    }
  }
}
