import Typesetting

/// A broad field with the title at the start of its lines, a strip of stars, and a light foot.
struct BandDesign: CoverDesign {
  private static let margin = 110
  private static let measure = CoverPress.width - 2 * margin
  /// Where the field ends and the strip of stars begins, and where that ends.
  private static let strip = 1_130..<1_234
  private static let pitch = 80

  let style: CoverStyle

  func ground() -> Canvas {
    let width = CoverPress.width
    var canvas = Canvas(width: width, height: CoverPress.height, ground: style.ground)
    canvas.fill(x: 0..<width, y: Self.strip.upperBound..<CoverPress.height, with: style.ink)
    canvas.fill(
      x: 0..<width, y: Self.strip.lowerBound..<Self.strip.lowerBound + 3, with: style.accent)
    canvas.fill(
      x: 0..<width, y: Self.strip.upperBound - 3..<Self.strip.upperBound, with: style.accent)
    let unit = PathFiller.unit
    var filler = PathFiller(width: width, height: Self.strip.count)
    for x in stride(from: 0, through: width, by: Self.pitch) {
      let centre = Point(x * unit, Self.strip.count * unit / 2)
      StarPattern.outline(centre, radius: 40 * unit, width: 5 * unit, in: &filler)
      StarPattern.fill(centre, radius: 15 * unit, in: &filler)
    }
    canvas.paint(filler, at: Point(0, Self.strip.lowerBound), style.accent, on: style.ground)
    return canvas
  }

  func set(_ text: CoverText, on canvas: inout Canvas) {
    let setter = CoverSetter(style: style, text: text)
    let isRightToLeft = text.direction == .rightToLeft
    let x = isRightToLeft ? CoverPress.width - Self.margin : Self.margin
    let alignment: TextBlock.Alignment = isRightToLeft ? .right : .left
    let bar = isRightToLeft ? x - 150..<x : x..<x + 150
    canvas.fill(x: bar, y: 112..<122, with: style.accent)

    let publication = setter.block(
      text.publication, width: Self.measure, height: 110, sizes: 22...50, leading: 150)
    publication.paint(on: &canvas, x: x, y: 158, alignment, style.accent, on: style.ground)

    let subtitle = setter.block(
      text.subtitle, width: Self.measure, height: 180, sizes: 22...44, leading: 165)
    let title = setter.block(
      text.title, width: Self.measure, height: 660 - subtitle.height, sizes: 34...150,
      leading: 160, lines: 3)
    let gap = setter.gap(between: title, and: subtitle)
    if title.lineCount == 0 {
      StarPattern.medallion(
        at: Point(CoverPress.width / 2, 660), style.accent, style.ground, on: &canvas)
    }
    // The block stands on the strip, as a headline stands on its story.
    let top = 1_060 - title.height - gap - subtitle.height
    title.paint(on: &canvas, x: x, y: top, alignment, style.ink, on: style.ground)
    subtitle.paint(
      on: &canvas, x: x, y: top + title.height + gap, alignment, style.accent, on: style.ground)

    let authors = setter.block(
      text.authors, width: Self.measure, height: 120, sizes: 20...46, leading: 160)
    authors.paint(on: &canvas, x: x, y: 1_296, alignment, style.ground, on: style.ink)
    let date = setter.block(
      text.date, width: Self.measure, height: 60, sizes: 20...36, leading: 150)
    date.paint(on: &canvas, x: x, y: 1_450, alignment, style.ground, on: style.ink)
  }
}
