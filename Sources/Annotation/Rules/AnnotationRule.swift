/// A rule that annotations are made by: its name, and what an editor is told who asks why.
///
/// Annotators name rules in words, `day and month, range`; ``names(in:)`` makes the names of them that
/// records and `warraq explain` use: `day-and-month` and `range`.
public struct AnnotationRule: Sendable, Hashable {
  /// The layers that rules make.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    case sentence, entity, quantity, ordinal, date, quote, fact, summary
  }

  /// The name: words in small letters with hyphens between them.
  public let name: String
  /// The layers that it makes, or shapes.
  public let layers: [Layer]
  /// What it does, one line.
  public let does: String
  /// Words that it reads, and what it makes of them; nil where words show nothing.
  public let example: String?
  /// Whether all that it finds is a line of a word list, so that the line says more than the rule.
  public let isLookUp: Bool

  init(
    _ name: String, _ layers: Layer..., does: String, example: String? = nil,
    isLookUp: Bool = false
  ) {
    self.name = name
    self.layers = layers
    self.does = does
    self.example = example
    self.isLookUp = isLookUp
  }

  /// The rule of a name, with hyphens or spaces between its words.
  public static func named(_ name: String) -> AnnotationRule? {
    let wanted = Self.name(of: name.utf8)
    return catalogue.first { $0.name == wanted }
  }

  /// The names of the rules that an annotator tells, the chief one first.
  public static func names(in by: String) -> [String] {
    by.utf8.split { $0 == 0x2C || $0 == 0x2B }.map { name(of: $0) }
  }

  /// Small letters, digits and hyphens.
  private static func name(of words: some Sequence<UInt8>) -> String {
    var name: [UInt8] = []
    for byte in words {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: name.append(byte)
      case 0x41...0x5A: name.append(byte | 0x20)
      case 0x27: continue
      default: if let last = name.last, last != 0x2D { name.append(0x2D) }
      }
    }
    if name.last == 0x2D { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }
}
