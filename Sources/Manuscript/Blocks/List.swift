/// A list, with or without numbers.
public struct List: Sendable, Hashable, Codable {
  /// What stands before each item.
  public enum Marker: Sendable, Hashable, Codable {
    case bullet
    /// Numbers from `start` on, in the digits that the author typed.
    case number(start: Int, digits: DigitSystem)
  }

  /// One item of a list.
  public struct Item: Sendable, Hashable, Codable {
    /// The item's own number, in a numbered list.
    public var number: Int?
    /// Whether a task is done, in a list of tasks.
    public var isDone: Bool?
    public var blocks: [Block]

    public init(number: Int? = nil, isDone: Bool? = nil, blocks: [Block]) {
      self.number = number
      self.isDone = isDone
      self.blocks = blocks
    }
  }

  public var marker: Marker
  /// Whether the items stand close together, without space between them.
  public var isTight: Bool
  public var items: [Item]

  public init(marker: Marker, isTight: Bool, items: [Item]) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
  }
}
