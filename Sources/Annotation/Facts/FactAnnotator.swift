public import Lexicon
import Manuscript

/// Gathers the facts of a document: events with their figures, and who people are.
public struct FactAnnotator: Annotator {
  public static let name = "facts"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  public func annotate(_ edition: inout Edition) {
    let context = TokenContext(edition, lexicon: lexicon)
    let reader = EventReader(context: context, edition: edition)
    let stance = NarratorStance(lexicon: lexicon)
    var narrators = NarratorSweep(edition.quotes)
    var events: [Event] = []
    var told: [Event.Identity: Int] = [:]
    var merged: Set<Int> = []
    for index in edition.sentences.indices where edition.sentences[index].kind != .code {
      for var event in reader.events(in: index, narrators: &narrators) {
        if let quote = event.quote {
          guard let standing = stance.standing(event.standing, toldBy: edition.quotes[quote]) else {
            continue
          }
          event.standing = standing
        }
        if let identity = event.identity {
          if let same = told[identity] {
            merged.insert(event.token)
            events[same] = events[same].merged(with: event, at: range(of: event, context))
            continue
          }
          told[identity] = events.count
        }
        events.append(event)
      }
    }
    let sources = SourceReader(phrases: reader.phrases)
    let english = EventEnglish(edition: edition, sources: sources)
    let arabic = EventArabic(edition: edition, context: context, sources: sources)
    var facts = events.map { event in
      Fact(
        id: "", kind: event.quantity == nil ? .event : .quantity, standing: event.standing,
        sentence: event.sentence, range: range(of: event, context), evidence: event.evidence,
        arabic: arabic.tell(event), english: english.say(event), isComplete: event.isComplete,
        by: "predicates", lines: ListLines(event.predicate.line))
    }
    facts += ToldClauseFacts(lexicon: lexicon, edition: edition, reader: reader)
      .facts(except: Set(events.map(\.token)).union(merged))
    facts += roleFacts(edition)
    facts.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    edition.facts = facts.enumerated().map { $1.numbered($0 + 1) }
  }

  private func range(of event: Event, _ context: TokenContext) -> TextRange {
    context.range(event.tokens, afterLetters: event.conjunction)
  }

  /// Who people are, at their first mention with a role.
  private func roleFacts(_ edition: Edition) -> [Fact] {
    var seen: Set<String> = []
    var facts: [Fact] = []
    for entity in edition.entities where entity.kind == .person {
      guard let role = entity.role, let sentence = edition.sentence(at: entity.range.lowerBound),
        seen.insert(entity.name).inserted
      else { continue }
      let english = entity.english.flatMap { name in
        entity.englishRole.map { "\(name), \($0)." }
      }
      facts.append(
        Fact(
          id: "", kind: .role, sentence: sentence, range: entity.range,
          arabic: "\(entity.name): \(role)", english: english, isComplete: true, by: "roles",
          lines: entity.lines))
    }
    return facts
  }
}

extension Fact {
  fileprivate func numbered(_ number: Int) -> Fact {
    Fact(
      id: "f\(number)", kind: kind, standing: standing, sentence: sentence, range: range,
      evidence: evidence, arabic: arabic, english: english, isComplete: isComplete, by: by,
      lines: lines)
  }
}
