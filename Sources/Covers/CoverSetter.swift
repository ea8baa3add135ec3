import ICU
import Typesetting

/// Sets the lines of one cover in its fonts, its direction and its language.
struct CoverSetter {
  let style: CoverStyle
  let text: CoverText

  /// Some words at the largest size that fits; without lines when there are none.
  func block(
    _ words: String?, width: Int, height: Int, sizes: ClosedRange<Int>, leading: Int,
    lines: Int = 2
  ) -> TextBlock {
    TextBlock(
      ShapedText(
        words ?? "", fonts: style.fonts, base: text.direction, language: text.language),
      in: TextBlock.Room(
        width: width, height: height, sizes: sizes, leading: leading, lines: lines))
  }

  /// The room between a title and what stands under it: large letters want more of it.
  func gap(between title: TextBlock, and subtitle: TextBlock) -> Int {
    subtitle.lineCount > 0 ? max(54, title.size / 2) : 0
  }
}
