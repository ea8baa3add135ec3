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
    var narrators = NarratorSweep(edition.quotes)
    var events: [Event] = []
    var told: [Event.Identity: Int] = [:]
    for index in edition.sentences.indices where edition.sentences[index].kind != .code {
      for var event in reader.events(in: index) where isWorthTelling(event) {
        event.quote = narrators.narrator(at: context.tokens[event.token].range.lowerBound)
        guard let identity = event.identity, let same = told[identity] else {
          if let identity = event.identity { told[identity] = events.count }
          events.append(event)
          continue
        }
        // The fuller telling leads, and the other is its evidence.
        let (full, other) =
          events[same].isComplete || !event.isComplete
          ? (events[same], event) : (event, events[same])
        events[same] = full.merged(with: other, at: range(of: other, reader, context))
      }
    }
    // What nobody is said to have done is half a fact, unless another place completed it.
    events.removeAll { $0.subject == nil && $0.voice == .active }
    let english = EventEnglish(edition: edition, phrases: reader.phrases)
    let arabic = EventArabic(edition: edition, context: context)
    var facts = events.map { event in
      Fact(
        id: "", kind: event.object?.quantity == nil ? .event : .quantity, standing: event.standing,
        sentence: event.sentence, range: range(of: event, reader, context),
        evidence: event.evidence, arabic: arabic.tell(event), english: english.say(event),
        isComplete: event.isComplete, by: "predicates", lines: ListLines(event.predicate.line))
    }
    facts += roleFacts(edition)
    facts.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    edition.facts = facts.enumerated().map { $1.numbered($0 + 1) }
  }

  /// A fact needs somebody or a figure; a verb with neither tells nothing that a sheet could hold.
  private func isWorthTelling(_ event: Event) -> Bool {
    let hasEntity = event.subject?.entity != nil || event.object?.entity != nil
    let hasFigure =
      event.object?.quantity != nil || event.subject?.quantity != nil || event.extent != nil
    return hasFigure || hasEntity && (event.isComplete || event.object != nil)
  }

  private func range(of event: Event, _ reader: EventReader, _ context: TokenContext) -> TextRange {
    var lower = context.tokens[event.token].range.lowerBound
    var upper = context.tokens[event.token].range.upperBound
    let roles = [event.subjectIsCarried ? nil : event.subject, event.object, event.extent]
    for phrase in roles.compactMap({ $0 }) {
      lower = min(lower, context.tokens[phrase.tokens.lowerBound].range.lowerBound)
      upper = max(upper, context.tokens[phrase.tokens.upperBound - 1].range.upperBound)
    }
    return lower..<upper
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
