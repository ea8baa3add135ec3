/// Counts things in words and digits: `24 articles`, «24 مقالا».
package struct CountText: Sendable {
  private let conventions: Conventions
  private let strings: Strings

  /// Takes the forms of what is counted from a theme's words.
  package init(_ conventions: Conventions, strings: Strings) {
    self.conventions = conventions
    self.strings = strings
  }

  /// A count of what a key's forms name.
  ///
  /// Arabic has five: one, two, three to ten, eleven to ninety-nine, and the rest, which is the genitive
  /// singular after hundreds (CLDR plural rules). Other languages have two.
  package func format(_ count: Int, _ key: String) -> String {
    let digits = conventions.plain(count)
    let forms = strings(key, language: conventions.language, [digits])
      .split(separator: conventions.direction == .rightToLeft ? "،" : ",")
      .map { String($0.drop { $0 == " " }) }
    guard forms.count == 5 else {
      guard let one = forms.first, let other = forms.last else { return digits }
      return count == 1 ? one : other
    }
    return switch count {
    case 1: forms[0]
    case 2: forms[1]
    default:
      switch count % 100 {
      case 3...10: forms[2]
      case 11...99: forms[3]
      default: forms[4]
      }
    }
  }
}
