import Manuscript

/// The findings of proofreading, as rules make them.
struct ProofreadingReport {
  private(set) var diagnostics: [Diagnostic] = []
  private let edition: Edition
  private let switches: ProofreadingSwitches

  init(_ edition: Edition, switches: ProofreadingSwitches) {
    self.edition = edition
    self.switches = switches
  }

  /// Reports a stretch of the text.
  ///
  /// - Parameters:
  ///   - rule: What is wrong with it.
  ///   - range: The stretch.
  ///   - arguments: What the rule's message tells.
  ///   - fix: The change that mends it, where that is sure.
  mutating func add(
    _ rule: DiagnosticRule, _ range: TextRange, _ arguments: String..., fix: Fix? = nil
  ) {
    guard switches.isOn(rule) else { return }
    diagnostics.append(
      Diagnostic(
        rule, source: edition.source(of: range), arguments: arguments,
        severity: switches.severity(of: rule), fix: fix))
  }

  // MARK: - Fixes

  /// Writes other letters in the place of a stretch of the text.
  ///
  /// - Returns: The fix; nil when the source has not exactly the letters of the text there, because it
  ///   spells them by an escape or an entity, is in another encoding, or has markup between them.
  func replacement(of range: TextRange, with letters: String) -> Fix? {
    let source = edition.source(of: range)
    guard isVerbatim(source),
      edition.manuscript.source.bytes[source].elementsEqual(edition.text.utf8[range])
    else { return nil }
    return Fix(replacing: source, with: letters)
  }

  /// Takes away the spaces between two stretches of the text; nil when anything else stands there.
  func removal(between left: TextRange, and right: TextRange) -> Fix? {
    guard let gap = gap(left, right), !gap.isEmpty else { return nil }
    return Fix(replacing: gap, with: "")
  }

  /// Puts letters between two stretches that touch; nil when the source has anything between them.
  func insertion(of letters: String, between left: TextRange, and right: TextRange) -> Fix? {
    guard let gap = gap(left, right), gap.isEmpty else { return nil }
    return Fix(replacing: gap, with: letters)
  }

  /// Takes away a stretch together with the spaces that part it from the one before.
  func removal(of range: TextRange, after left: TextRange) -> Fix? {
    guard let gap = gap(left, range), let own = replacement(of: range, with: "") else { return nil }
    return Fix(
      replacing: gap.lowerBound..<own.source.upperBound, with: "", removed: edition.text[range])
  }

  /// The source between two stretches, if it is nothing but spaces of one line.
  private func gap(_ left: TextRange, _ right: TextRange) -> Range<Int>? {
    let lower = edition.source(of: left).upperBound
    let upper = edition.source(of: right).lowerBound
    guard lower <= upper, isVerbatim(lower..<upper) else { return nil }
    let bytes = edition.manuscript.source.bytes[lower..<upper]
    let isBlank = bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let (kind, length) = CharacterClass.at(bytes, index)
        if kind != .space || bytes[index] == 0x0A || bytes[index] == 0x0D { return false }
        index += length
      }
      return true
    }
    return isBlank ? lower..<upper : nil
  }

  private func isVerbatim(_ source: Range<Int>) -> Bool {
    edition.manuscript.source.encoding == "UTF-8"
      && source.upperBound <= edition.manuscript.source.bytes.count
  }
}
