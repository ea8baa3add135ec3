/// Digits above and below the line, for `م²` and `CO₂`.
enum RaisedDigits {
  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
  private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉".unicodeScalars)

  /// The digits in their raised or lowered form; nil for bytes that hold anything else.
  static func letters(_ bytes: ArraySlice<UInt8>, isRaised: Bool) -> [UInt8]? {
    var letters: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        letters += String((isRaised ? raised : lowered)[Int(byte - 0x30)]).utf8
      case 0x2B: letters += (isRaised ? "⁺" : "₊").utf8
      case 0x2D: letters += (isRaised ? "⁻" : "₋").utf8
      default: return nil
      }
    }
    return letters
  }
}
