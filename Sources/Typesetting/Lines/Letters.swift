internal import CHarfBuzz

/// The letters of a text that can be set, as UTF-16, cut into words.
struct Letters {
  /// The most letters of one text: a title of a thousand letters is none.
  static let limit = 1_000
  /// The most code units that are never parted.
  private static let wordLimit = 40

  /// By what letters are set together.
  struct Key: Equatable {
    var font: Int
    var script: UInt32
  }

  /// A stretch that is not parted.
  struct Word: Equatable {
    let range: Range<Int>
    let followsSpace: Bool
  }

  private(set) var units: [UInt16] = []
  /// For each code unit, by what it is set.
  private(set) var keys: [Key] = []
  private(set) var words: [Word] = []
  private(set) var missing: [Unicode.Scalar] = []

  init(_ text: String, fonts: [Font]) {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= Self.limit else {
        append("…", fonts)
        break
      }
      append(scalar, fonts)
    }
    cut()
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ fonts: [Font]) {
    let properties = scalar.properties
    if properties.isWhitespace || properties.generalCategory == .control {
      if units.last != 0x20 { add(" ", keys.last ?? Key(font: 0, script: 0)) }
      return
    }
    let last = keys.last ?? Key(font: 0, script: 0)
    if properties.isDefaultIgnorableCodePoint {
      // Joiners, marks of direction and isolates have no ink; what is more than them needs no place here.
      if (0x200C...0x200F).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || scalar.value == 0x61C
      {
        add(scalar, last)
      }
      return
    }
    var key = Key(font: last.font, script: Self.script(scalar) ?? last.script)
    let isMark: Bool =
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    if isMark {
      // A mark without its letter would stand on a circle of dots.
      guard fonts.indices.contains(key.font), fonts[key.font].has(scalar), units.last != 0x20,
        !units.isEmpty
      else { return miss(scalar) }
    } else if let font = fonts.firstIndex(where: { $0.has(scalar) }) {
      key.font = font
    } else {
      return miss(scalar)
    }
    add(scalar, key)
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ key: Key) {
    for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
      units.append(unit)
      keys.append(key)
    }
  }

  private mutating func miss(_ scalar: Unicode.Scalar) {
    if missing.count < 32, !missing.contains(scalar) { missing.append(scalar) }
  }

  /// The script of a character; nil for what every script uses.
  private static func script(_ scalar: Unicode.Scalar) -> UInt32? {
    let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    switch script {
    case HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN: return nil
    default: return script.rawValue
    }
  }

  /// Parts the letters at spaces, and what is endless without one after some letters.
  private mutating func cut() {
    var start = 0
    var followsSpace = false
    func add(_ end: Int, to words: inout [Word]) {
      if end > start { words.append(Word(range: start..<end, followsSpace: followsSpace)) }
    }
    for (index, unit) in units.enumerated() {
      if unit == 0x20 {
        add(index, to: &words)
        start = index + 1
        followsSpace = true
      } else if index - start >= Self.wordLimit, unit & 0xFC00 != 0xDC00, !isMark(at: index) {
        add(index, to: &words)
        start = index
        followsSpace = false
      }
    }
    add(units.count, to: &words)
  }

  private func isMark(at index: Int) -> Bool {
    guard let scalar = Unicode.Scalar(UInt32(units[index])) else { return false }
    return scalar.properties.canonicalCombiningClass != .notReordered
  }
}
