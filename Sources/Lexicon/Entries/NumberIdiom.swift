/// A phrase with a dual or a one in it that counts nothing.
public struct NumberIdiom: Sendable, Hashable {
  public let arabic: String
}
