public import ICU

/// A line of text as shaped words, whose size and line breaks are still open.
///
/// Measures are 65,536ths of an em, so that fonts with different units stand side by side.
public struct ShapedText: Sendable {
  /// What measures count: parts of an em.
  public static let em = 65_536

  /// Some glyphs of one font that run one way.
  struct Run: Sendable {
    let font: Font
    /// The level of the Unicode Bidirectional Algorithm: odd where it runs from right to left.
    let level: UInt8
    /// From left to right.
    let glyphs: [Glyph]
    let advance: Int
  }

  /// What is never parted: runs in the order of the text.
  struct Word: Sendable {
    let runs: [Run]
    let advance: Int
    /// Whether a space stands before it, and of which level.
    let space: UInt8?
  }

  let words: [Word]
  /// The width of a space.
  let space: Int
  /// The letters that no font has, each once; they are left out.
  public let missing: [Unicode.Scalar]

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { words.isEmpty }

  /// Shapes a text.
  ///
  /// - Parameters:
  ///   - text: One line; isolates in it are heeded.
  ///   - fonts: The fonts, each standing in for what those before it lack; at least one.
  ///   - base: Which way the text runs as a whole.
  ///   - language: A BCP 47 tag.
  public init(_ text: String, fonts: [Font], base: Bidi.Strong, language: String) {
    let letters = Letters(text, fonts: fonts)
    missing = letters.missing
    guard let fallback = fonts.first else {
      words = []
      space = 0
      return
    }
    let blank = fallback.shape([0x20], 0..<1, isRightToLeft: false, language: language)
    space = blank.reduce(0) { $0 + $1.advance } * Self.em / max(1, fallback.unitsPerEm)
    let levels = BidiLine(letters.units, base: base)?.levels ?? []
    var words: [Word] = []
    for piece in letters.words {
      let runs = Self.runs(
        letters, piece.range, levels, fonts, isRightToLeft: base == .rightToLeft, language)
      words.append(
        Word(
          runs: runs, advance: runs.reduce(0) { $0 + $1.advance },
          space: piece.followsSpace && piece.range.lowerBound > 0
            ? Self.level(levels, piece.range.lowerBound - 1) : nil))
    }
    self.words = words
  }

  private static func level(_ levels: [UInt8], _ index: Int) -> UInt8 {
    levels.indices.contains(index) ? levels[index] : 0
  }

  /// The runs of a word: parted where level, font or script change.
  private static func runs(
    _ letters: Letters, _ range: Range<Int>, _ levels: [UInt8], _ fonts: [Font],
    isRightToLeft: Bool, _ language: String
  ) -> [Run] {
    var runs: [Run] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let level = level(levels, start)
      let key = letters.keys[start]
      var end = start + 1
      while end < range.upperBound, letters.keys[end] == key, Self.level(levels, end) == level {
        end += 1
      }
      let font = fonts[min(key.font, fonts.count - 1)]
      let glyphs = font.shape(
        letters.units, start..<end, isRightToLeft: level & 1 == 1, language: language)
      let units = glyphs.reduce(0) { $0 + $1.advance }
      runs.append(
        Run(
          font: font, level: level, glyphs: glyphs,
          advance: (units * em).quotientRounded(max(1, font.unitsPerEm))))
      start = end
    }
    return runs
  }
}

extension ShapedText {
  /// The letters of a text that no font has, each once.
  public static func missing(_ text: String, _ fonts: [Font]) -> [Unicode.Scalar] {
    Letters(text, fonts: fonts).missing
  }
}
