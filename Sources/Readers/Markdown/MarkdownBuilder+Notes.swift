import Manuscript

// Notes that cmark passes over in silence.
extension MarkdownBuilder {
  /// Reports `[^label]` that cmark took for text because no note has that label.
  mutating func reportMissingNotes(_ parts: [LiteralMatcher.Part]) {
    let bytes = source.bytes
    for case .verbatim(let range) in parts {
      var index = range.lowerBound
      while index + 2 < range.upperBound {
        // An escaped bracket begins a part of its own.
        let isEscaped = index == range.lowerBound && index > 0 && bytes[index - 1] == 0x5C
        guard !isEscaped, bytes[index] == 0x5B, bytes[index + 1] == 0x5E,
          let close = bytes[index..<range.upperBound].firstIndex(of: 0x5D), close > index + 2
        else {
          index += 1
          continue
        }
        let label = String(decoding: bytes[index + 2..<close], as: UTF8.self)
        diagnostics.append(Diagnostic(.missingNote, source: index..<close + 1, label))
        index = close + 1
      }
    }
  }

  /// Findings about notes that nothing refers to, so that cmark left them out of its tree.
  func unusedNotes() -> [Diagnostic] {
    source.noteDefinitions().filter { definition in
      !noteLines.contains(definition.line)
        && !opaqueLines.contains { $0.contains(definition.line) }
    }.map { Diagnostic(.unusedNote, source: $0.range, $0.label) }
  }
}
