/// A colour of a screen (sRGB).
public struct Color: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads a colour as style sheets write it, `#4a1a10`; nil for anything else.
  public init?(hexadecimal text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"),
      let number = UInt32(text.dropFirst(), radix: 16), !text.contains("+")
    else { return nil }
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number))
  }

  /// A colour between this one and another: `part` of `whole` of the way.
  func mixed(with other: Color, _ part: Int, of whole: Int) -> Color {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(
        truncatingIfNeeded: (Int(from) * (whole - part) + Int(to) * part).quotientRounded(whole))
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// How unlike another colour it is: the square of the distance between the two.
  func distance(to other: Color) -> Int {
    func square(_ from: UInt8, _ to: UInt8) -> Int { (Int(from) - Int(to)) * (Int(from) - Int(to)) }
    return square(red, other.red) + square(green, other.green) + square(blue, other.blue)
  }
}
