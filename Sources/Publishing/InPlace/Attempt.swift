import Manuscript
import Normalization

/// A choice of changes, and the patch of the source that makes them.
struct Attempt {
  /// The changes that the patch makes.
  private(set) var made: [Edit] = []
  /// The changes for which the source has no place.
  private(set) var unplaced: [Edit] = []
  let patch: SourcePatch
  /// The rule of each change of the patch.
  private var rules: [SourcePatch.Change: PolicyRule] = [:]

  /// - Parameters:
  ///   - manuscript: The manuscript before.
  ///   - edits: The changes of its text.
  ///   - lines: Changes of the source alone.
  init(_ manuscript: Manuscript, _ edits: [Edit], _ lines: [(PolicyRule, SourcePatch.Change)]) {
    let mapper = SourceMapper(manuscript)
    var changes: [SourcePatch.Change] = []
    for edit in edits {
      guard let own = mapper.changes(replacing: edit.before, by: Array(edit.replacement.utf8))
      else {
        unplaced.append(edit)
        continue
      }
      made.append(edit)
      for change in own {
        rules[change] = edit.rule
        changes.append(change)
      }
    }
    for (rule, change) in lines {
      if rules[change] == nil { rules[change] = rule }
      changes.append(change)
    }
    patch = SourcePatch(changes)
  }

  /// The changes of the patch with their places before and after.
  func edits(of source: [UInt8]) -> [SourceEdit] {
    var shift = 0
    return patch.changes.map { change in
      let lower = change.source.lowerBound + shift
      let after = lower..<lower + change.replacement.count
      shift += change.replacement.count - change.source.count
      return SourceEdit(
        rule: rules[change] ?? .lineEnding, before: change.source, after: after,
        original: String(decoding: source[change.source], as: UTF8.self),
        replacement: String(decoding: change.replacement, as: UTF8.self))
    }
  }
}
