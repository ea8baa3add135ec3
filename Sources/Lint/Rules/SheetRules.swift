import Manuscript

/// What style sheets ask for that does not suit text from right to left, whatever elements they match.
enum SheetRules {
  /// The findings about a sheet; places are those of the declarations.
  static func findings(in sheet: CSSSheet, isInBook: Bool) -> [Diagnostic] {
    sheet.rules.flatMap { rule -> [Diagnostic] in
      let isLeftToRight =
        !rule.selectors.isEmpty && rule.selectors.allSatisfy(\.isLeftToRight)
      return findings(in: rule.declarations, isLeftToRight: isLeftToRight, isInBook: isInBook)
    }
  }

  /// The findings about the declarations of one rule.
  static func findings(
    in declarations: [CSSDeclaration], isLeftToRight: Bool, isInBook: Bool
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for declaration in declarations {
      if declaration.property == "direction" || declaration.property == "unicode-bidi" {
        result.append(
          Diagnostic(
            .directionInStyle, source: declaration.source, arguments: [declaration.words],
            severity: isInBook ? .error : nil))
      }
      if !isLeftToRight, let better = PhysicalProperty.replacement(declaration, among: declarations)
      {
        result.append(
          Diagnostic(.physicalProperty, source: declaration.source, declaration.words, better))
      }
    }
    return result
  }
}
