import Foundation
import Testing

@testable import Typesetting

/// The fonts of the repository's themes.
enum SampleFonts {
  private static let styles = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Styles")

  /// A Naskh with Latin letters.
  static func naskh() throws -> Font { try font("warraq/fonts/Amiri-Regular.ttf") }
  /// A Kufi without Latin letters.
  static func kufi() throws -> Font { try font("diwan/fonts/NotoKufiArabic-Bold.ttf") }

  private static func font(_ path: String) throws -> Font {
    try #require(Font(Array(Data(contentsOf: styles.appending(path: path)))))
  }
}

extension Font {
  /// The glyphs of some words that run one way, from left to right.
  func ids(_ words: String, isRightToLeft: Bool, language: String = "ar") -> [UInt32] {
    let units = Array(words.utf16)
    return shape(units, 0..<units.count, isRightToLeft: isRightToLeft, language: language).map(\.id)
  }
}
