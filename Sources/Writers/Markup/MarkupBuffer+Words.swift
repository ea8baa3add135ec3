import Annotation

extension MarkupBuffer {
  /// Appends running text, with its tokens of figures kept on their lines.
  mutating func append(running utf8: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    for token in UnbreakableToken.tokens(utf8, in: range) {
      append(utf8, position..<token.lowerBound, breaksLines: true)
      append("<span class=\"token\">")
      append(utf8, token, breaksLines: true)
      append("</span>")
      position = token.upperBound
    }
    append(utf8, position..<range.upperBound, breaksLines: true)
  }

  /// Appends text of an isolate, with the places where a long address may be broken.
  mutating func append(isolated utf8: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    for place in BreakableAddress.breaks(utf8, range) {
      append(utf8, position..<place, breaksLines: true)
      append("<wbr/>")
      position = place
    }
    append(utf8, position..<range.upperBound, breaksLines: true)
  }

  /// Opens the element that isolates a run.
  ///
  /// - Parameters:
  ///   - direction: Which way the run goes.
  ///   - isToken: Whether it is kept on one line.
  mutating func openIsolate(_ direction: DirectionLayer.Direction, isToken: Bool) {
    append(direction == .leftToRight ? "<bdi dir=\"ltr\"" : "<bdi dir=\"rtl\"")
    if isToken { append(" class=\"token\"") }
  }
}
