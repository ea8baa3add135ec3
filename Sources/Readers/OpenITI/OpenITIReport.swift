import Manuscript

/// Counts the tags that a text does not keep, and says so.
struct OpenITIReport {
  private struct Entry {
    let name: String
    let first: Range<Int>
    var count = 1
  }

  private var unknown: [Entry] = []
  private var analysis: [Entry] = []
  private var places: [String: Int] = [:]
  /// More names than these are told together.
  private static let limit = 100

  /// Notes a tag that the scheme does not have.
  mutating func addUnknown(_ name: String, at range: Range<Int>) {
    add(name, at: range, to: \.unknown, kind: "?")
  }

  /// Notes a tag that is there for programs.
  mutating func addAnalysis(_ name: String, at range: Range<Int>) {
    add(name, at: range, to: \.analysis, kind: "=")
  }

  private mutating func add(
    _ name: String, at range: Range<Int>, to list: WritableKeyPath<OpenITIReport, [Entry]>,
    kind: String
  ) {
    if let index = places[kind + name] {
      self[keyPath: list][index].count += 1
    } else if self[keyPath: list].count < Self.limit {
      places[kind + name] = self[keyPath: list].count
      self[keyPath: list].append(Entry(name: name, first: range))
    } else {
      self[keyPath: list][Self.limit - 1].count += 1
    }
  }

  var diagnostics: [Diagnostic] {
    var diagnostics = unknown.map {
      Diagnostic(.unknownTag, source: $0.first, $0.name, "\($0.count)")
    }
    if let first = analysis.first {
      let names = analysis.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .analyticalTags, source: first.first, "\(analysis.reduce(0) { $0 + $1.count })", names))
    }
    return diagnostics
  }
}
