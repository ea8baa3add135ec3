import ICU

/// A paragraph as the Unicode Bidirectional Algorithm sees it: its letters, and controls for its markup.
///
/// CSS Writing Modes Level 4, section 2.4, tells which control characters stand for which markup.
struct BidiParagraph: Sendable {
  /// A stretch that is written from left to right as a whole, such as that of a `code` element.
  struct Code: Sendable {
    var units: Range<Int>
  }

  let base: Bidi.Strong
  /// UTF-16; white space is U+0020, a picture is U+FFFC.
  private(set) var units: [UInt16] = []
  /// Where each unit stands in the source; -1 for what markup adds.
  private(set) var places: [Int32] = []
  var code: [Code] = []
  /// Letters that run from right to left, and others that run from left to right.
  private(set) var rightLetters = 0
  private(set) var leftLetters = 0
  /// The element that makes the paragraph.
  let element: Int
  /// Whether everything in it is code.
  let isCode: Bool

  init(base: Bidi.Strong, element: Int, isCode: Bool) {
    self.base = base
    self.element = element
    self.isCode = isCode
  }

  /// Whether there is anything to see in it.
  var isEmpty: Bool { !units.contains { $0 != 0x20 && !BidiControl.contains($0) } }

  /// The most units of one paragraph that are laid out; what follows begins another.
  static let limit = 4_000_000

  /// Adds the control characters that markup stands for.
  mutating func append(controls: [UInt16]) {
    for control in controls { append(control, at: -1) }
  }

  /// Adds a character of the source.
  mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
    switch scalar.value {
    case 0...0x20, 0x85, 0x2028, 0x2029: append(0x20, at: place)
    case 0x21...0x7E:
      if (0x61...0x7A).contains(scalar.value | 0x20) { leftLetters += 1 }
      append(UInt16(scalar.value), at: place)
    default:
      switch Bidi.strongDirection(of: scalar) {
      case .leftToRight: if scalar.properties.isAlphabetic { leftLetters += 1 }
      case .rightToLeft: if scalar.properties.isAlphabetic { rightLetters += 1 }
      case nil: break
      }
      for unit in scalar.utf16 { append(unit, at: place) }
    }
  }

  private mutating func append(_ unit: UInt16, at place: Int) {
    units.append(unit)
    places.append(Int32(clamping: place))
  }

  /// Whether pictures or controls of direction part it.
  var hasBoundaries: Bool {
    units.contains { $0 == 0xFFFC || BidiControl.isExplicit($0) }
  }

  /// The bytes of the source that some units came from.
  func source(_ range: Range<Int>) -> Range<Int>? {
    let known = range.lazy.map { Int(places[$0]) }.filter { $0 >= 0 }
    guard let first = known.first, let last = known.max(), last >= first else { return nil }
    return first..<last + 1
  }

  /// The letters of some units, without what only steers direction.
  func words(_ range: Range<Int>) -> String {
    let visible = units[range].filter { !BidiControl.contains($0) }
    return String(decoding: visible, as: UTF16.self)
  }
}

/// The characters of Unicode that steer direction.
enum BidiControl {
  static let leftToRightEmbedding: UInt16 = 0x202A
  static let rightToLeftEmbedding: UInt16 = 0x202B
  static let popFormatting: UInt16 = 0x202C
  static let leftToRightOverride: UInt16 = 0x202D
  static let rightToLeftOverride: UInt16 = 0x202E
  static let leftToRightIsolate: UInt16 = 0x2066
  static let rightToLeftIsolate: UInt16 = 0x2067
  static let firstStrongIsolate: UInt16 = 0x2068
  static let popIsolate: UInt16 = 0x2069

  /// Whether a unit is a control or a mark that is not seen itself; joiners and the like count too.
  static func contains(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a unit opens or closes an embedding, an override or an isolate.
  static func isExplicit(_ unit: UInt16) -> Bool {
    (0x202A...0x202E).contains(unit) || (0x2066...0x2069).contains(unit)
  }
}
