public import Manuscript

/// Draws a manuscript as a tree: each block with its own words, its marks, and its place in the source.
///
/// A line is the kind, the words between ‹ and ›, and `@start-end` in source bytes. It is meant to be
/// read in a review; `⏎` stands for a line's end inside the words.
public struct ManuscriptDump {
  private let manuscript: Manuscript
  private var lines: [String] = []

  /// The tree of a manuscript, with its metadata before it and its findings behind it.
  public static func tree(_ manuscript: Manuscript, diagnostics: [Diagnostic]? = nil) -> String {
    var dump = ManuscriptDump(manuscript: manuscript)
    dump.metadata()
    for block in manuscript.blocks { dump.write(block, depth: 0) }
    for diagnostic in diagnostics ?? manuscript.diagnostics {
      let place = diagnostic.source.map { " @\($0.lowerBound)-\($0.upperBound)" } ?? ""
      dump.lines.append("! \(diagnostic.rule.name)\(place) \(diagnostic.message)")
    }
    return dump.lines.joined(separator: "\n") + "\n"
  }

  private init(manuscript: Manuscript) {
    self.manuscript = manuscript
  }

  private mutating func metadata() {
    let metadata = manuscript.metadata
    let values: [(String, String?)] = [
      ("title", metadata.title), ("title-en", metadata.englishTitle),
      ("subtitle", metadata.subtitle),
      ("authors", metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: " | ")),
      ("date", metadata.date), ("lang", metadata.language), ("section", metadata.section),
      ("subjects", metadata.subjects.isEmpty ? nil : metadata.subjects.joined(separator: " | ")),
      ("source", metadata.source), ("place", metadata.place), ("url", metadata.url),
      ("rights", metadata.rights), ("description", metadata.description), ("image", metadata.image),
    ]
    for case (let key, let value?) in values { lines.append("# \(key): \(value)") }
  }

  // MARK: - Blocks

  private mutating func write(_ block: Block, depth: Int) {
    switch block {
    case .title(let range): leaf("title", range, depth)
    case .heading(let level, let range): leaf("heading \(level)", range, depth)
    case .paragraph(let range): leaf("paragraph", range, depth)
    case .kicker(let range): leaf("kicker", range, depth)
    case .byline(let range): leaf("byline", range, depth)
    case .list(let list): write(list, depth: depth)
    case .quotation(let blocks):
      line("quotation", depth)
      for block in blocks { write(block, depth: depth + 1) }
    case .table(let table): write(table, depth: depth)
    case .figure(let figure):
      line("figure \(figure.path) “\(figure.alternative)”", depth)
      if let caption = figure.caption { leaf("caption", caption, depth + 1) }
    case .code(let code): leaf("code \(code.language ?? "-")", code.range, depth)
    case .verse(let verse):
      line("verse", depth)
      for verseLine in verse.lines {
        leaf("line", verseLine.range, depth + 1)
        for hemistich in verseLine.hemistichs { leaf("hemistich", hemistich, depth + 2) }
      }
    case .note(let note):
      line("note \(note.number) [\(note.label)]", depth)
      for block in note.blocks { write(block, depth: depth + 1) }
    case .separator: line("separator", depth)
    }
  }

  private mutating func write(_ list: List, depth: Int) {
    let marker =
      switch list.marker {
      case .bullet: "bullets"
      case .number(let start, let digits): "numbers from \(digits.format(start))"
      }
    line("list \(marker), \(list.isTight ? "tight" : "loose")", depth)
    for item in list.items {
      let number = item.number.map { " \($0)" } ?? ""
      let task = item.isDone.map { $0 ? " done" : " to do" } ?? ""
      line("item\(number)\(task)", depth + 1)
      for block in item.blocks { write(block, depth: depth + 2) }
    }
  }

  private mutating func write(_ table: Table, depth: Int) {
    let columns = table.alignments.map { $0?.rawValue ?? "-" }.joined(separator: " ")
    line("table \(columns)", depth)
    if let caption = table.caption { leaf("caption", caption, depth + 1) }
    for cell in table.header { leaf("head", cell, depth + 1) }
    for (index, row) in table.rows.enumerated() {
      for cell in row { leaf("row \(index + 1)", cell, depth + 1) }
    }
  }

  private mutating func leaf(_ kind: String, _ range: TextRange, _ depth: Int) {
    line("\(kind) \(words(range))", depth)
    guard kind != "hemistich" else { return }
    for mark in manuscript.marks
    where mark.range.lowerBound >= range.lowerBound && mark.range.upperBound <= range.upperBound {
      line("· \(name(mark.kind)) \(words(mark.range))", depth + 1)
    }
  }

  private func name(_ kind: Mark.Kind) -> String {
    switch kind {
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .code: "code"
    case .link(let destination, let title):
      "link \(destination)" + (title.map { " “\($0)”" } ?? "")
    case .noteReference(let label): "note reference [\(label)]"
    case .image(let path, let alternative): "image \(path) “\(alternative)”"
    case .pageBreak(let label): "page break [\(label)]"
    case .language(let language): "language \(language)"
    }
  }

  private func words(_ range: TextRange) -> String {
    let source = manuscript.alignment.source(of: range)
    let shown = manuscript.text[range].split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "⏎")
    return "‹\(shown)› @\(source.lowerBound)-\(source.upperBound)"
  }

  private mutating func line(_ text: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }
}
