import Lexicon
public import Manuscript

/// An annotation of any layer, as views of all layers show it.
public struct LayerSpan: Sendable {
  /// The annotation itself.
  public enum Annotation: Sendable {
    /// A sentence, by its index.
    case sentence(Sentence, Int)
    case quote(Quote)
    case fact(Fact)
    case quantity(Quantity)
    case ordinal(Ordinal)
    case date(DateMention)
    case entity(Entity)
  }

  public let annotation: Annotation

  public init(_ annotation: Annotation) {
    self.annotation = annotation
  }

  public var range: TextRange {
    switch annotation {
    case .sentence(let sentence, _): sentence.range
    case .quote(let quote): quote.range
    case .fact(let fact): fact.range
    case .quantity(let quantity): quantity.range
    case .ordinal(let ordinal): ordinal.range
    case .date(let date): date.range
    case .entity(let entity): entity.range
    }
  }

  public var layer: AnnotationRule.Layer {
    switch annotation {
    case .sentence: .sentence
    case .quote: .quote
    case .fact: .fact
    case .quantity: .quantity
    case .ordinal: .ordinal
    case .date: .date
    case .entity: .entity
    }
  }

  /// The layer, such as `quantity`, or for a name what it names, such as `place`.
  public var kind: String {
    if case .entity(let entity) = annotation { return entity.kind.rawValue }
    return layer.rawValue
  }

  public var reason: Reason {
    switch annotation {
    case .sentence(let sentence, _): sentence.reason
    case .quote(let quote): quote.reason
    case .fact(let fact): fact.reason
    case .quantity(let quantity): quantity.reason
    case .ordinal(let ordinal): ordinal.reason
    case .date(let date): date.reason
    case .entity(let entity): entity.reason
    }
  }

  /// Why it ends where it ends, where that is told apart from why it is there.
  public var endReason: Reason? {
    if case .quote(let quote) = annotation { return quote.endReason }
    return nil
  }

  /// Whether it holds words of a few tokens, and not a stretch of clauses.
  public var isOfWords: Bool {
    switch annotation {
    case .sentence, .quote, .fact: false
    case .quantity, .ordinal, .date, .entity: true
    }
  }

  /// Where it stands among annotations that begin at one place and are of one length: outer ones first.
  fileprivate var rank: Int {
    switch annotation {
    case .sentence: 0
    case .quote: 1
    case .fact: 2
    case .quantity: 3
    case .date: 4
    case .ordinal: 5
    case .entity: 6
    }
  }
}

extension LayerSpan: Ranged {}

extension Edition {
  /// The annotations of all layers in order of place, those that hold others before them.
  public var layerSpans: [LayerSpan] {
    var spans = sentences.enumerated().map { LayerSpan(.sentence($1, $0)) }
    spans += quotes.map { LayerSpan(.quote($0)) }
    spans += facts.map { LayerSpan(.fact($0)) }
    spans += quantities.map { LayerSpan(.quantity($0)) }
    spans += ordinals.map { LayerSpan(.ordinal($0)) }
    spans += dates.map { LayerSpan(.date($0)) }
    spans += entities.map { LayerSpan(.entity($0)) }
    // Spans of one place, length and layer stay in the order of their layer.
    return spans.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.range.lowerBound != second.range.lowerBound {
        return first.range.lowerBound < second.range.lowerBound
      }
      if first.range.upperBound != second.range.upperBound {
        return first.range.upperBound > second.range.upperBound
      }
      return (first.rank, left.offset) < (second.rank, right.offset)
    }.map(\.element)
  }
}
