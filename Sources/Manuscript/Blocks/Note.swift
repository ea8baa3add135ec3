/// A note to the text.
public struct Note: Sendable, Hashable, Codable {
  /// The label that references use; unique in one document.
  public var label: String
  /// The note's place in the order of first references, from 1.
  public var number: Int
  public var blocks: [Block]

  public init(label: String, number: Int, blocks: [Block]) {
    self.label = label
    self.number = number
    self.blocks = blocks
  }
}
