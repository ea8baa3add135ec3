/// A line of text with marks in it: colours, or brackets with labels.
struct PrettyLine {
  private let isolate: String
  private let hasColour: Bool
  private(set) var text = ""
  /// What is open, the outermost first.
  private var open: [String] = []

  /// - Parameters:
  ///   - isolate: What opens a line: U+2066 or U+2067.
  ///   - hasColour: Whether marks are colours.
  init(isolate: String, hasColour: Bool) {
    self.isolate = isolate
    self.hasColour = hasColour
  }

  mutating func begin() {
    text += isolate
    if hasColour, !open.isEmpty { text += Self.sequence(open) }
  }

  mutating func end() {
    if hasColour, !open.isEmpty { text += Self.reset }
    text += "\u{2069}"
  }

  /// Adds words; a line end among them ends the isolate and opens another.
  mutating func append(_ words: String) {
    for (index, part) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 {
        end()
        text += "\n"
        begin()
      }
      text += TerminalText.escaped(String(part))
    }
  }

  /// Adds the number of a sentence.
  mutating func mark(_ number: String) {
    text += hasColour ? Self.reset + Self.painted("(\(number))", ["mark"]) : "(\(number))"
    text += " "
    if hasColour, !open.isEmpty { text += Self.sequence(open) }
  }

  mutating func open(_ kind: String, label: String) {
    open.append(kind)
    if hasColour {
      text += Self.sequence(open)
    } else {
      text += "[\u{2068}\(TerminalText.escaped(label))\u{2069}: "
    }
  }

  mutating func close() {
    if open.isEmpty { return }
    open.removeLast()
    if hasColour {
      text += open.isEmpty ? Self.reset : Self.sequence(open)
    } else {
      text += "]"
    }
  }

  private static let reset = "\u{1B}[0m"

  /// What sets the looks of kinds inside one another, whatever stood before.
  private static func sequence(_ kinds: [String]) -> String {
    "\u{1B}[0;" + kinds.map(LayerPalette.code).joined(separator: ";") + "m"
  }

  static func painted(_ words: String, _ kinds: [String]) -> String {
    sequence(kinds) + words + reset
  }
}
