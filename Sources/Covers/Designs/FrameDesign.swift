import Typesetting

/// A frame of eight-pointed stars around a quiet field, everything in the middle.
struct FrameDesign: CoverDesign {
  /// From one star of the frame to the next: both sides of the frame are whole numbers of it.
  private static let pitch = 80
  /// From the edge of the cover to the middle of the frame.
  private static let inset = 80
  private static let centre = CoverPress.width / 2
  private static let measure = 820

  let style: CoverStyle

  func ground() -> Canvas {
    let (width, height) = (CoverPress.width, CoverPress.height)
    var canvas = Canvas(width: width, height: height, ground: style.ground)
    rule(at: 30, thickness: 3, on: &canvas)
    rule(at: Self.inset + Self.pitch / 2 + 8, thickness: 3, on: &canvas)
    rule(at: Self.inset + Self.pitch / 2 + 17, thickness: 1, on: &canvas)
    var filler = PathFiller(width: width, height: height)
    for x in stride(from: Self.inset, through: width - Self.inset, by: Self.pitch) {
      addStar(x, Self.inset, &filler)
      addStar(x, height - Self.inset, &filler)
    }
    for y in stride(
      from: Self.inset + Self.pitch, to: height - Self.inset, by: Self.pitch)
    {
      addStar(Self.inset, y, &filler)
      addStar(width - Self.inset, y, &filler)
    }
    addOrnament(at: 345, &filler)
    canvas.paint(filler, at: Point(0, 0), style.accent, on: style.ground)
    return canvas
  }

  func set(_ text: CoverText, on canvas: inout Canvas) {
    let setter = CoverSetter(style: style, text: text)
    let publication = setter.block(
      text.publication, width: Self.measure, height: 90, sizes: 24...58, leading: 140)
    publication.paint(
      on: &canvas, x: Self.centre, y: 205 + max(0, 80 - publication.height) / 2, .centre,
      style.accent, on: style.ground)

    let subtitle = setter.block(
      text.subtitle, width: Self.measure, height: 190, sizes: 24...50, leading: 150)
    let title = setter.block(
      text.title, width: 850, height: 580 - subtitle.height, sizes: 36...176, leading: 142,
      lines: 3)
    let gap = setter.gap(between: title, and: subtitle)
    let height = title.height + gap + subtitle.height
    let top = 440 + (700 - height) / 2
    if title.lineCount == 0 {
      StarPattern.medallion(at: Point(Self.centre, 790), style.accent, style.ground, on: &canvas)
    }
    title.paint(on: &canvas, x: Self.centre, y: top, .centre, style.ink, on: style.ground)
    subtitle.paint(
      on: &canvas, x: Self.centre, y: top + title.height + gap, .centre, style.accent,
      on: style.ground)

    let authors = setter.block(
      text.authors, width: Self.measure, height: 112, sizes: 22...52, leading: 145)
    let date = setter.block(
      text.date, width: Self.measure, height: 60, sizes: 20...40, leading: 145)
    guard authors.lineCount + date.lineCount > 0 else { return }
    let rule = authors.lineCount > 0 ? 1_190 : 1_318
    canvas.fill(x: Self.centre - 60..<Self.centre + 60, y: rule..<rule + 2, with: style.accent)
    authors.paint(
      on: &canvas, x: Self.centre, y: 1_216 + (124 - authors.height) / 2, .centre, style.ink,
      on: style.ground)
    date.paint(
      on: &canvas, x: Self.centre, y: 1_376 + (50 - date.height) / 2, .centre, style.accent,
      on: style.ground)
  }

  /// A rectangle of lines that runs along the edge of the cover.
  private func rule(at inset: Int, thickness: Int, on canvas: inout Canvas) {
    let (right, bottom) = (canvas.width - inset, canvas.height - inset)
    canvas.fill(x: inset..<right, y: inset..<inset + thickness, with: style.accent)
    canvas.fill(x: inset..<right, y: bottom - thickness..<bottom, with: style.accent)
    canvas.fill(x: inset..<inset + thickness, y: inset..<bottom, with: style.accent)
    canvas.fill(x: right - thickness..<right, y: inset..<bottom, with: style.accent)
  }

  private func addStar(_ x: Int, _ y: Int, _ filler: inout PathFiller) {
    let unit = PathFiller.unit
    let centre = Point(x * unit, y * unit)
    StarPattern.outline(centre, radius: 40 * unit, width: 5 * unit, in: &filler)
    StarPattern.fill(centre, radius: 15 * unit, in: &filler)
  }

  /// A star between two lines that end in points.
  private func addOrnament(at y: Int, _ filler: inout PathFiller) {
    let unit = PathFiller.unit
    let centre = Point(Self.centre * unit, y * unit)
    StarPattern.outline(centre, radius: 34 * unit, width: 4 * unit, in: &filler)
    StarPattern.fill(centre, radius: 17 * unit, in: &filler)
    for side in [-1, 1] {
      let near = centre.x + side * 52 * unit
      let far = centre.x + side * 250 * unit
      let wedge = [
        Point(near, centre.y), Point(near + side * 8 * unit, centre.y - 2 * unit),
        Point(far, centre.y), Point(near + side * 8 * unit, centre.y + 2 * unit),
      ]
      filler.add(side > 0 ? wedge : wedge.reversed())
    }
  }
}
