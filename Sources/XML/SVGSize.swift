/// The size that an SVG image gives itself.
enum SVGSize {
  /// Width and height in CSS pixels: of the attributes, else of the view box; nil where neither tells.
  static func size(of attributes: [XMLAttribute]) -> SVGInspector.Size {
    var values: [String: String] = [:]
    for attribute in attributes where attribute.namespace == nil {
      values[attribute.name] = attribute.value
    }
    let box = (values["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0.isNewline }
      .map { Double($0) }
    let boxWidth = box.count == 4 ? box[2] : nil
    let boxHeight = box.count == 4 ? box[3] : nil
    return SVGInspector.Size(
      width: pixels(values["width"].flatMap(length) ?? boxWidth),
      height: pixels(values["height"].flatMap(length) ?? boxHeight))
  }

  /// A number without a unit or in `px`; other units and percentages say nothing of pixels.
  private static func length(_ value: String) -> Double? {
    Double(value.hasSuffix("px") ? value.dropLast(2) : Substring(value))
  }

  private static func pixels(_ length: Double?) -> Int? {
    guard let length, length.isFinite, length >= 0.5, length <= 100_000 else { return nil }
    return Int(length.rounded())
  }
}
