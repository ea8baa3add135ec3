/// The words that numbers are written with; the list is `number-words.tsv`.
public struct NumberWords: Sendable {
  init() {}
}
