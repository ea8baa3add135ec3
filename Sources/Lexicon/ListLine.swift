/// A line of a word list or of a glossary, packed into four bytes: annotations carry it as their reason.
///
/// ``Lexicon/place(of:)`` turns it into the list's name and the line's number.
public struct ListLine: Sendable, Hashable {
  /// The list in the upper eight bits, the line, from 1, in the others.
  let packed: UInt32

  /// No line.
  public static let none = ListLine(packed: 0)
  /// Glossaries are counted from here; the lists that are compiled in stand below.
  static let firstGlossary = 128
  private static let mostNumber = (1 << 24) - 1

  /// - Parameters:
  ///   - list: The list's place among those that are compiled in, or ``firstGlossary`` and a glossary's.
  ///   - number: The line, from 1.
  init(list: Int, number: Int) {
    packed = UInt32(truncatingIfNeeded: list & 0xFF) << 24 | UInt32(min(number, Self.mostNumber))
  }

  init(packed: UInt32) {
    self.packed = packed
  }

  public var isNone: Bool { packed == 0 }
  var list: Int { Int(packed >> 24) }
  /// The line, from 1.
  public var number: Int { Int(packed & 0xFF_FFFF) }
  /// Whether it is a publication's own.
  public var isOfGlossary: Bool { list >= Self.firstGlossary }
}
