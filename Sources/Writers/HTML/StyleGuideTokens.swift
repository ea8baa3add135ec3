import Annotation

/// The colours and sizes of a style sheet, as the template of a style guide is told them.
struct StyleGuideTokens {
  private let tokens: ThemeTokens
  private let publication: PublicationWords

  /// Reads a style sheet.
  init(_ sheet: [UInt8], _ publication: PublicationWords) {
    tokens = ThemeTokens(sheet)
    self.publication = publication
  }

  /// The values by the names that the template uses.
  var values: [String: Any] {
    [
      "sizes": sizes,
      "schemes": [scheme("light", isDark: false), scheme("dark", isDark: true)],
    ]
  }

  /// The name of the colour that text stands on.
  private static let ground = "--paper"
  /// What the name of a colour begins with that stands on another one: `--on-band` on `--band`.
  private static let onOther = "--on-"

  /// The name of the colour that a colour stands on.
  private func ground(of name: String) -> String {
    guard name.hasPrefix(Self.onOther) else { return Self.ground }
    let other = "--" + name.dropFirst(Self.onOther.count)
    return colours.contains { $0.name == other } ? other : Self.ground
  }

  private var colours: [ThemeTokens.Token] { tokens.light.filter { SheetColour($0.value) != nil } }

  /// What is shown as a sample of type.
  private var samples: [ThemeTokens.Token] {
    tokens.light.filter { $0.name.hasPrefix("--size-") || $0.name.hasPrefix("--face-") }
  }

  private func scheme(_ name: String, isDark: Bool) -> [String: Any] {
    [
      "name": name, "label": publication.words["guide-" + name] ?? name,
      "colours": colours.map { token in
        let value = tokens.value(token.name, isDark: isDark) ?? token.value
        var contrast = ""
        let ground = tokens.value(ground(of: token.name), isDark: isDark).flatMap(SheetColour.init)
        if let ground, let colour = SheetColour(value), token.name != Self.ground {
          contrast = publication.markup(ratio(colour.contrast(with: ground)))
        }
        return [
          "name": token.name, "value": value, "class": "\(name)-\(token.stem)",
          "contrast": contrast,
        ]
      },
    ]
  }

  /// Tenths as a number, and what it reaches of WCAG.
  private func ratio(_ tenths: Int) -> String {
    let number = publication.conventions.format(
      DecimalNumber(coefficient: Int128(tenths), scale: 1))
    let level = tenths >= 70 ? " AAA" : tenths >= 45 ? " AA" : ""
    return number + level
  }

  private var sizes: [[String: Any]] {
    samples.map { ["name": $0.name, "value": $0.value, "class": "sample-\($0.stem)"] }
  }

  /// The rules that hold both schemes against what the device asks, and one for each sample.
  var rules: String {
    var css = "\n"
    for (name, isDark) in [("light", false), ("dark", true)] {
      css += "@media screen {\n:root:has(#scheme-\(name):checked) {\ncolor-scheme: \(name);\n"
      for token in colours {
        css += "\(token.name): \(tokens.value(token.name, isDark: isDark) ?? token.value);\n"
      }
      css += "}\n}\n"
      for token in colours {
        let value = tokens.value(token.name, isDark: isDark) ?? token.value
        css += ".\(name)-\(token.stem) { background: \(value); }\n"
      }
    }
    for token in samples {
      let property = token.name.hasPrefix("--size-") ? "font-size" : "font-family"
      css += ".sample-\(token.stem) { \(property): var(\(token.name)); }\n"
    }
    return css
  }
}
