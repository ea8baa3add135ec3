/// Names a heading for links inside a document.
public enum HeadingFragment {
  /// The name of a heading by its words, as GitHub makes it: small letters, hyphens for spaces, and no
  /// punctuation.
  public static func name(of words: String) -> String {
    var name = ""
    for scalar in words.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        name.unicodeScalars.append("-")
      } else if scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        name.unicodeScalars.append(scalar)
      }
    }
    return name
  }
}
