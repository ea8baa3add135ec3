public import Annotation
public import Manuscript

/// Writes a summary as plain text: title, date, sentences, and the facts a line each.
///
/// Runs of the other direction stand between U+2066 and U+2069, since plain text has no other way.
public struct SummaryWriter: Writer {
  public let name = "summary"
  public let fileExtension = "txt"
  public let summary = "a summary in plain text, with the facts"

  public init() {}

  /// Everything can be shown in this format.
  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] { [] }

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let direction = edition.direction.document
    let publication = PublicationWords(
      context, language: edition.metadata.language ?? context.language)
    var lines: [String] = [InlineText.plain(edition.title, in: direction)]
    if let date = edition.metadata.date {
      lines.append(InlineText.plain(publication.dates.iso(date), in: direction))
    }
    let sentences = edition.summary.sentences.filter(edition.sentences.indices.contains)
    if !sentences.isEmpty { lines.append("") }
    for sentence in sentences {
      let text = InlineText.plain(edition.sentences[sentence].range, of: edition, in: direction)
      // A line break inside a sentence is the author's; in a list of sentences it would part one.
      lines.append(text.split(separator: "\n").joined(separator: " "))
    }
    if !edition.facts.isEmpty {
      let strings = context.theme.strings
      lines += ["", strings("key-facts", language: publication.language) + ":"]
      for fact in edition.facts {
        lines.append("- " + InlineText.plain(fact.arabic, in: direction))
      }
    }
    return Rendering(.text(lines.joined(separator: "\n") + "\n"))
  }
}
