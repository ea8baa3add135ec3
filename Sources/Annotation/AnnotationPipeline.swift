public import Lexicon
public import Manuscript
public import Normalization

/// The annotators in their order: each reads the layers before it.
public struct AnnotationPipeline: Sendable {
  public let annotators: [any Annotator]
  private let glossaries: [Glossary]

  /// The annotators that come with Warraq.
  ///
  /// - Parameters:
  ///   - lexicon: The word lists.
  ///   - summaryWords: The most words of a summary.
  ///   - proofreading: Which rules of proofreading are used.
  ///   - hasFacts: Whether facts are gathered; no other layer depends on them.
  public init(
    lexicon: Lexicon = .standard, summaryWords: Int = Summarizer.standardWordLimit,
    proofreading: ProofreadingSwitches = ProofreadingSwitches(), hasFacts: Bool = true
  ) {
    glossaries = lexicon.glossaries
    let facts: [any Annotator] = hasFacts ? [FactAnnotator(lexicon: lexicon)] : []
    annotators =
      [
        DirectionResolver(),
        Tokenizer(lexicon: lexicon),
        SentenceSegmenter(lexicon: lexicon),
        DateAnnotator(lexicon: lexicon),
        NumberAnnotator(lexicon: lexicon),
        NameAnnotator(lexicon: lexicon),
        QuoteAnnotator(lexicon: lexicon),
      ] + facts + [
        Proofreader(lexicon: lexicon, switches: proofreading),
        Summarizer(wordLimit: summaryWords),
      ]
  }

  /// The edition of a normalised manuscript.
  public func annotate(_ manuscript: Manuscript, edits: [Edit]) -> Edition {
    var edition = Edition(manuscript, edits: edits)
    edition.glossaries = glossaries
    for annotator in annotators { annotator.annotate(&edition) }
    edition.diagnostics.sort { left, right in
      (left.source?.lowerBound ?? -1, left.rule.code)
        < (right.source?.lowerBound ?? -1, right.rule.code)
    }
    return edition
  }
}
