import Manuscript

/// What is left out of a document or read otherwise than it looks, counted.
struct BodyFindings {
  var insertions = 0
  var deletions = 0
  var deletedLetters = 0
  var moves = 0
  var formattings = 0
  var firstChange: Range<Int>?
  var comments = 0
  var hiddenLetters = 0
  var firstHidden: Range<Int>?
  var contentsLines = 0
  var contentsLetters = 0
  var mergedCells = 0
  var labelFormats: [String] = []
  /// Findings with a place of their own, in order.
  private(set) var single: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  /// No rule is told more often than this; what comes after is summed up.
  private static let repeatLimit = 50

  /// Tells of one thing.
  mutating func tell(_ diagnostic: Diagnostic) {
    let count = counts[diagnostic.rule.code, default: 0] + 1
    counts[diagnostic.rule.code] = count
    // What holds words is told each time, so that no word is lost.
    if count <= Self.repeatLimit || diagnostic.rule == .unusedNote { single.append(diagnostic) }
  }

  /// A tracked change stands here.
  mutating func change(_ counter: WritableKeyPath<BodyFindings, Int>, at place: Range<Int>) {
    self[keyPath: counter] += 1
    if firstChange == nil { firstChange = place }
  }

  /// Everything that was found.
  var diagnostics: [Diagnostic] {
    var result = single
    if insertions + deletions + moves + formattings > 0 || deletedLetters > 0 {
      result.append(
        Diagnostic(
          .trackedChanges, source: firstChange, "\(insertions)", "\(deletions)", "\(moves)",
          "\(formattings)", "\(deletedLetters)"))
    }
    if comments > 0 { result.append(Diagnostic(.commentsLeftOut, "\(comments)")) }
    if hiddenLetters > 0 {
      result.append(Diagnostic(.hiddenText, source: firstHidden, "\(hiddenLetters)"))
    }
    if contentsLines > 0 {
      result.append(Diagnostic(.contentsLeftOut, "\(contentsLines)", "\(contentsLetters)"))
    }
    if mergedCells > 0 { result.append(Diagnostic(.mergedCells, "\(mergedCells)")) }
    if !labelFormats.isEmpty {
      result.append(Diagnostic(.listLabels, labelFormats.joined(separator: ", ")))
    }
    return result
  }
}
