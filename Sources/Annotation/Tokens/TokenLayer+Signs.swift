import Normalization

extension TokenLayer {
  /// Whether a token is a comma of either script.
  func isComma(_ index: Int) -> Bool {
    isSign(index, ",") || key(index).elementsEqual(Self.arabicComma)
  }

  private static let arabicComma = LetterKey.make("،")
}
