import Manuscript
import TestSupport

@testable import Readers

/// Texts in the encodings of old programs, made letter by letter.
enum EncodedText {
  /// News prose that every encoding of Arabic can hold.
  static let prose = """
    وصل وفد من وزارة الزراعة إلى المدينة صباح يوم الثلاثاء، وزار المشاريع التي بدأت في العام الماضي.

    وقال المدير إن العمل في السد سوف ينتهي قبل نهاية الشهر؛ وإن المياه سوف تصل إلى كل القرى.

    هل يكفي ذلك؟ لا أحد يعرف، لكن الناس في القرى ينتظرون منذ سنوات.
    """

  static let singleByte: [SingleByteEncoding] = [
    SingleByteEncoding.windows1256, .iso88596, .macArabic, .cp720,
  ].compactMap { $0 }

  /// A text without the signs that cp720 does not have.
  static func plain(_ text: String, for encoding: SingleByteEncoding?) -> String {
    guard encoding?.name == "cp720" else { return text }
    let signs: [Character: Character] = ["،": ",", "؛": ";", "؟": "?"]
    return String(text.map { signs[$0] ?? $0 })
  }

  /// The bytes of a text; nil for a letter that the encoding does not have.
  static func encode(_ text: String, _ encoding: SingleByteEncoding) -> [UInt8]? {
    var bytes: [UInt32: UInt8] = [:]
    for byte in (UInt8.min...UInt8.max).reversed() {
      if let codePoint = encoding.codePoint(byte) { bytes[codePoint] = byte }
    }
    let encoded = text.unicodeScalars.map { bytes[$0.value] }
    return encoded.contains(nil) ? nil : encoded.compactMap { $0 }
  }

  static func encode16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  static func encode32(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let value = scalar.value
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16(let isBigEndian): encode16(text, isBigEndian: isBigEndian)
    case .utf32(let isBigEndian): encode32(text, isBigEndian: isBigEndian)
    case .singleByte(let encoding): encode(text, encoding)
    }
  }

  /// What a program shows that takes the UTF-8 or windows-1256 of a text for another encoding.
  static func misread(_ text: String, _ kind: DoubleEncoding) -> String? {
    let wrong: SingleByteEncoding? =
      kind == .utf8AsWindows1256 ? .windows1256 : .windows1252
    let bytes: [UInt8]?
    switch kind {
    case .windows1256AsWindows1252:
      bytes = SingleByteEncoding.windows1256.flatMap { encode(text, $0) }
    default: bytes = Array(text.utf8)
    }
    guard let wrong, let bytes else { return nil }
    return String(decoding: SingleByteDecoder.decode(bytes, from: 0, as: wrong).utf8, as: UTF8.self)
  }

  static func read(
    _ bytes: [UInt8], _ options: DecodingOptions = DecodingOptions()
  ) throws(UnreadableDocument) -> Manuscript {
    try PlainTextReader().read(Input(path: nil, bytes: bytes, decoding: options))
  }
}
