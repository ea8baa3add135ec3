/// Works out what the style sheets of a page ask of each element, for the few properties that lint looks at.
struct CSSCascade {
  /// The properties that are looked at.
  static let properties: Set<String> = [
    "display", "direction", "unicode-bidi", "font-style", "letter-spacing", "text-transform",
    "text-align",
  ]

  /// What is asked of an element, and where.
  struct Value: Sendable {
    let declaration: CSSDeclaration
    /// The number of the style sheet among those of the page; nil for a `style` attribute.
    let sheet: Int?
    /// What it counts against others for the same property.
    fileprivate let weight: (Int, Int, Int)
  }

  /// A rule of one selector.
  private struct Entry {
    let selector: CSSSelector
    let rule: CSSRule
    let sheet: Int
    let order: Int
  }

  /// The most tests of selectors on one page.
  private static let budget = 20_000_000

  private var byIdentifier: [String: [Entry]] = [:]
  private var byClass: [String: [Entry]] = [:]
  private var byElement: [String: [Entry]] = [:]
  private var tests = 0
  /// Whether the sheets have more rules than are worked out for a page of this size.
  private(set) var isCut = false

  /// - Parameter sheets: The style sheets of the page, in order.
  init(_ sheets: [CSSSheet]) {
    var order = 0
    for (number, sheet) in sheets.enumerated() {
      for rule in sheet.rules where rule.isUnconditional {
        guard rule.declarations.contains(where: { Self.properties.contains($0.property) }) else {
          continue
        }
        for selector in rule.selectors where !selector.isUncertain {
          guard let last = selector.compounds.last else { continue }
          order += 1
          let entry = Entry(selector: selector, rule: rule, sheet: number, order: order)
          if let identifier = last.identifiers.first {
            byIdentifier[identifier, default: []].append(entry)
          } else if let name = last.classes.first {
            byClass[name, default: []].append(entry)
          } else {
            byElement[last.element ?? "*", default: []].append(entry)
          }
        }
      }
    }
  }

  /// What is asked of an element, by property.
  mutating func values(
    of element: Int, in page: PageTree, ancestors: [Int]
  ) -> [String: Value] {
    let node = page.nodes[element]
    var candidates = byElement["*", default: []]
    if let name = node.name { candidates += byElement[name, default: []] }
    if let identifier = node["id"] { candidates += byIdentifier[identifier, default: []] }
    if let classes = node["class"], !byClass.isEmpty {
      for name in Set(classes.split(whereSeparator: \.isWhitespace).prefix(100)) {
        candidates += byClass[String(name), default: []]
      }
    }
    var values: [String: Value] = [:]
    let matcher = CSSMatcher(page: page)
    for entry in candidates {
      tests += entry.selector.compounds.count
      guard tests < Self.budget else {
        isCut = true
        break
      }
      guard matcher.matches(entry.selector, element, ancestors: ancestors) else { continue }
      for declaration in entry.rule.declarations {
        take(
          declaration, from: entry.sheet,
          weight: (entry.selector.specificity, entry.order), into: &values)
      }
    }
    if let style = node["style"] {
      for declaration in CSSParser.declarations(of: style) {
        take(declaration, from: nil, weight: (Int.max, 0), into: &values)
      }
    }
    return values
  }

  private func take(
    _ declaration: CSSDeclaration, from sheet: Int?, weight: (Int, Int),
    into values: inout [String: Value]
  ) {
    guard Self.properties.contains(declaration.property) else { return }
    let value = Value(
      declaration: declaration, sheet: sheet,
      weight: (declaration.isImportant ? 1 : 0, weight.0, weight.1))
    if let other = values[declaration.property], other.weight > value.weight { return }
    values[declaration.property] = value
  }
}
