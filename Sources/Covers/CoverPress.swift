import Synchronization
import Typesetting

/// Makes covers in one style.
///
/// What all covers share is drawn once; a press may be used from several threads at once.
public final class CoverPress: Sendable {
  /// The width and height of a cover in pixels: three to four, as shelves have it.
  public static let width = 1_200
  public static let height = 1_600

  /// Covers without words, for where there are no fonts.
  public static let plain = CoverPress(
    CoverStyle(
      design: .frame, ground: Color(red: 51, green: 38, blue: 28),
      ink: Color(red: 255, green: 255, blue: 255), accent: Color(red: 217, green: 199, blue: 160),
      fonts: []))

  public let style: CoverStyle
  private let encoder = Mutex<PNGEncoder?>(nil)

  public init(_ style: CoverStyle) {
    self.style = style
  }

  /// A cover as PNG; no bytes when there is no memory for it.
  public func cover(_ text: CoverText) -> [UInt8] {
    let encoder = sharedEncoder()
    var canvas = encoder.ground
    design.set(text, on: &canvas)
    return encoder.encode(canvas)
  }

  /// The letters of a text that none of the fonts has.
  public func missingLetters(_ text: CoverText) -> [Unicode.Scalar] {
    let parts = [text.title, text.subtitle, text.authors, text.publication, text.date]
    return ShapedText.missing(parts.compactMap { $0 }.joined(separator: " "), style.fonts)
  }

  private var design: any CoverDesign {
    switch style.design {
    case .frame: FrameDesign(style: style)
    case .band: BandDesign(style: style)
    }
  }

  /// What covers are begun on: the ornament without words.
  func sharedEncoder() -> PNGEncoder {
    encoder.withLock {
      if let made = $0 { return made }
      let made = PNGEncoder(ground: design.ground())
      $0 = made
      return made
    }
  }
}
