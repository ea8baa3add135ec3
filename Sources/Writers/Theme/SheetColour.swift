#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour of a style sheet that is written with six or three hexadecimal digits.
struct SheetColour {
  /// Red, green and blue, from 0 to 1.
  private let channels: [Double]

  /// Reads `#74280c` or `#fff`; nil for every other form.
  init?(_ value: String) {
    guard value.hasPrefix("#") else { return nil }
    let digits = value.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == value.count - 1 else { return nil }
    switch digits.count {
    case 6:
      channels = stride(from: 0, to: 6, by: 2).map {
        Double(digits[$0] * 16 + digits[$0 + 1]) / 255
      }
    case 3: channels = digits.map { Double($0 * 17) / 255 }
    default: return nil
    }
  }

  /// The relative luminance (WCAG 2.2, section 5.2).
  private var luminance: Double {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast with another colour, in tenths and rounded down, from 10 to 210.
  func contrast(with other: SheetColour) -> Int {
    let (lower, higher) = (min(luminance, other.luminance), max(luminance, other.luminance))
    // A hair is added, so that a contrast that is a whole tenth is not told as less.
    return Int((higher + 0.05) / (lower + 0.05) * 10 + 1e-9)
  }
}
