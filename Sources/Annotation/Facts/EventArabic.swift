import Lexicon
import Manuscript

/// Tells an event in Arabic, in the words of the text as far as it has them.
struct EventArabic {
  let edition: Edition
  let context: TokenContext
  let sources: SourceReader

  /// One clause, without a stop at its end.
  func tell(_ event: Event) -> String {
    let token = context.tokens[event.token].range
    let end = context.tokens[event.tokens.upperBound - 1].range.upperBound
    var words: [String] = []
    if event.tokens.lowerBound < event.token {
      let start = context.start(event.tokens.lowerBound, afterLetters: event.conjunction)
      words.append(trimmed(start..<token.lowerBound))
    }
    let verb = context.start(event.token, afterLetters: event.verbConjunction)
    if event.subjectIsCarried, let subject = event.subject {
      words.append(edition.text[verb..<token.upperBound])
      words.append(trimmed(range(of: subject.tokens)))
      if token.upperBound < end { words.append(trimmed(token.upperBound..<end)) }
    } else {
      words.append(trimmed(verb..<end))
    }
    let clause = words.filter { !$0.isEmpty }.joined(separator: " ")
    guard let quote = event.quote, let speaker = sources.arabic(of: edition.quotes[quote]) else {
      return clause
    }
    return clause + "، بحسب " + speaker
  }

  private func range(of tokens: Range<Int>) -> TextRange {
    context.tokens[tokens.lowerBound].range
      .lowerBound..<context.tokens[tokens.upperBound - 1].range
      .upperBound
  }

  /// The words of a range without the spaces at its ends.
  private func trimmed(_ range: TextRange) -> String {
    let bytes = context.text.utf8
    var range = range
    while !range.isEmpty, bytes[range.lowerBound] == 0x20 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, bytes[range.upperBound - 1] == 0x20 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return edition.text[range]
  }
}
