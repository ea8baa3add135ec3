import Lexicon

/// What several suites of annotators need.
enum AnnotationFixtures {
  static let lexicon = Lexicon.standard
}
