import Lexicon
import Manuscript
import Normalization

/// Names between quotation marks.
extension OrganisationRule {
  /// `صحيفة «…»`, `لـ«…»:`, and what opens with such a word between the marks: «دار …».
  func marked(at index: Int) -> NameFind? {
    guard let close = marks.close(from: index), (index..<close).allSatisfy(isPartOfName) else {
      return nil
    }
    let isWhole = close > index + 1 && close <= index + 6 && opensName(index)
    let before = headBefore(index - 1)
    guard isWhole || before != nil || isAddressee(index - 1, close: close) else {
      return nil
    }
    let range =
      context.tokens[index].range.lowerBound..<context.tokens[close - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-marked",
        lines: ListLines((before ?? head(at: index))?.entry.line ?? .none)),
      start: index, end: close, bonus: 6)
  }

  private func isPartOfName(_ index: Int) -> Bool {
    let kind = context.tokens[index].kind
    return kind == .word || kind == .latin || kind == .number || context.tokens.isSign(index, "-")
  }

  static let house = LetterKey.make("دار")

  private func opensName(_ index: Int) -> Bool {
    context.isKey(index, Self.house) || head(at: index).map { !$0.hasArticle } == true
  }

  /// The head right before a mark.
  private func headBefore(_ mark: Int) -> Head? {
    guard context.sameLeaf(mark - 1, mark), context.isWord(mark - 1),
      let head = head(at: mark - 1), !head.hasArticle
    else { return nil }
    return head
  }

  /// `قالت لـ«…»: «…»`: the paper that somebody talks to.
  private func isAddressee(_ mark: Int, close: Int) -> Bool {
    guard context.sameLeaf(mark - 1, close + 1), context.isWord(mark - 1),
      context.tokens.key(mark - 1).count == 1,
      context.tokens.key(mark - 1).first == TokenContext.lam, close - mark <= 4
    else { return false }
    return context.tokens.isSign(close + 1, ":")
      || Self.contentWords.contains { context.isKey(close + 1, $0) }
  }

  private static let contentWords = ["إن", "إنه", "إنها", "أن", "أنه", "أنها"].map {
    LetterKey.make($0)
  }
}
