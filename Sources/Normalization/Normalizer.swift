public import Manuscript

/// Makes the text that is published out of the text that was read, with a list of all it changed.
///
/// Only the `page` column of the policy table is applied here: what no reader of a page can see or miss.
/// Normalising twice changes nothing the second time.
public struct Normalizer: Sendable {
  public init() {}

  /// The manuscript over its normalised text, and the list of what was changed, in order of place.
  public func normalize(_ manuscript: Manuscript) -> (Manuscript, [Edit]) {
    let anchors = manuscript.marks.filter(\.range.isEmpty).map(\.range.lowerBound)
    let scan = PageScan(
      text: manuscript.text, leaves: manuscript.blocks.leaves, anchors: anchors.sorted()
    ).run()
    guard !scan.edits.isEmpty else { return (manuscript, []) }
    var builder = TextBuilder(source: manuscript.text.utf8)
    var edits: [Edit] = []
    var position = 0
    for change in scan.edits {
      builder.copy(position..<change.range.lowerBound)
      let lower = builder.offset
      builder.write(Array(change.replacement.utf8), for: change.range)
      edits.append(
        Edit(
          rule: change.rule, before: change.range, after: lower..<builder.offset,
          original: manuscript.text[change.range], replacement: change.replacement))
      position = change.range.upperBound
    }
    builder.copy(position..<manuscript.text.count)

    var result = manuscript
    let offsets = OffsetMap(edits)
    result.text = builder.text
    result.alignment = builder.alignment.composed(over: manuscript.alignment)
    result.blocks = manuscript.blocks.map { $0.mapRanges(offsets.map) }
    result.marks = manuscript.marks.map { Mark($0.kind, offsets.map($0.range)) }
    result.metadata.title = result.metadata.title.map(Self.cleaned)
    result.diagnostics += Self.diagnostics(edits, alignment: manuscript.alignment)
    return (result, edits)
  }

  /// A line of metadata under the same rules.
  public static func cleaned(_ line: String) -> String {
    let text = Text(line)
    var result = ""
    var position = 0
    let leaf = Leaf(kind: .title, level: 1, range: text.range)
    for change in PageScan(text: text, leaves: [leaf]).run().edits {
      result += text[position..<change.range.lowerBound] + change.replacement
      position = change.range.upperBound
    }
    return result + text[position..<text.count]
  }

  /// A warning for each hidden control and each tower of marks; one line for each other rule.
  private static func diagnostics(_ edits: [Edit], alignment: Alignment) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for rule in PolicyRule.allCases {
      let own = edits.filter { $0.rule == rule }
      guard let first = own.first else { continue }
      switch rule {
      case .bidiControl:
        for edit in own {
          let value = edit.original.unicodeScalars.first?.value ?? 0
          diagnostics.append(
            Diagnostic(
              .bidiControl, source: alignment.source(of: edit.before),
              "U+" + String(value, radix: 16, uppercase: true)))
        }
      case .longMarkRun:
        diagnostics.append(
          Diagnostic(
            .longMarkRun, source: alignment.source(of: first.before), "\(PageScan.markLimit)"))
      default:
        diagnostics.append(
          Diagnostic(
            .textChanged, source: alignment.source(of: first.before), rule.rawValue, "\(own.count)")
        )
      }
    }
    return diagnostics
  }
}
