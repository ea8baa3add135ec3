import Manuscript

/// A stretch of text and what it is taken to mean: what gold and annotation are compared by.
struct Finding: Hashable {
  let range: TextRange
  let meaning: String
}
