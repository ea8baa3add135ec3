import Annotation
import ICU
import Manuscript

extension BodyRenderer {
  /// A mark or a direction run, as an element that opens and closes.
  private struct Item {
    enum Kind {
      case mark(Int)
      case run(DirectionLayer.Run)
    }

    var range: TextRange
    var kind: Kind
    /// Whether an isolate of its own would repeat what the element already says.
    var isIsolated = false
  }

  /// An element that is open, and what closes it.
  private struct Open {
    let end: Int
    let closing: [StaticString]
    /// Whether what stands in it is isolated, or code.
    let isIsolate: Bool
  }

  /// Writes running text with its marks and isolates.
  ///
  /// Elements nest: the longer one opens first, and one that would cross the end of another is cut
  /// there and opened again.
  mutating func renderInline(_ range: TextRange) {
    let items = inlineItems(in: range)
    guard !items.isEmpty else {
      out.append(running: utf8, range)
      return
    }
    if edition.direction.beginsWithRun(range, of: edition.text) { _ = directionMark(leafDirection) }
    render(items, in: range)
  }

  /// Writes running text that stays on its document's side of the page whichever way it runs.
  ///
  /// A cell or an item with `dir` of its own would leave its column, or put its number on the other side.
  mutating func renderInlineInPlace(_ range: TextRange) {
    guard leafDirection != document, !range.isEmpty else { return renderInline(range) }
    let closings = openIsolate(leafDirection, language: nil)
    renderInline(range)
    for closing in closings { out.append(closing) }
  }

  private mutating func render(_ all: [Item], in range: TextRange) {
    var items = all
    var next = 0
    var open: [Open] = []
    var isolates = 0
    var position = range.lowerBound
    while true {
      while let last = open.last, last.end <= position {
        for closing in last.closing { out.append(closing) }
        if last.isIsolate { isolates -= 1 }
        open.removeLast()
      }
      if next < items.count, items[next].range.lowerBound <= position {
        var item = items[next]
        next += 1
        if let limit = open.last?.end, item.range.upperBound > limit {
          let rest = Item(range: limit..<item.range.upperBound, kind: item.kind)
          let place = items[next...].firstIndex { $0.range.lowerBound >= limit } ?? items.count
          items.insert(rest, at: place)
          item.range = item.range.lowerBound..<limit
        }
        if openElement(item, &open) { isolates += 1 }
        continue
      }
      guard position < range.upperBound else { break }
      var stop = range.upperBound
      if let last = open.last { stop = min(stop, last.end) }
      if next < items.count { stop = min(stop, items[next].range.lowerBound) }
      if isolates > 0 {
        out.append(isolated: utf8, position..<stop)
      } else {
        out.append(running: utf8, position..<stop)
      }
      position = stop
    }
  }

  /// Opens an element; true when what stands in it is isolated.
  private mutating func openElement(_ item: Item, _ open: inout [Open]) -> Bool {
    let closing: [StaticString]
    var isIsolate = true
    switch item.kind {
    case .run(let run):
      closing = openIsolate(
        run.direction, language: run.language,
        isToken: UnbreakableToken.isToken(utf8, item.range))
    case .mark(let index):
      guard let element = openMark(marks[index], isIsolated: item.isIsolated) else {
        return false
      }
      closing = element
      isIsolate = marks[index].kind == .code
    }
    open.append(Open(end: item.range.upperBound, closing: closing, isIsolate: isIsolate))
    return isIsolate
  }

  private mutating func openIsolate(
    _ direction: DirectionLayer.Direction, language: String?, isToken: Bool = false
  ) -> [StaticString] {
    out.openIsolate(direction, isToken: isToken)
    appendLanguage(language)
    out.append(">")
    return [directionMark(direction), "</bdi>"]
  }

  /// Writes `lang`, and in a book `xml:lang` with it.
  private mutating func appendLanguage(_ language: String?) {
    guard let language else { return }
    out.append(" lang=")
    out.append(attribute: language)
    guard options.profile == .book else { return }
    out.append(" xml:lang=")
    out.append(attribute: language)
  }

  /// Writes the mark that stands inside both ends of an isolate in a book, and returns it.
  private mutating func directionMark(_ direction: DirectionLayer.Direction) -> StaticString {
    guard options.profile == .book else { return "" }
    let mark = direction.mark
    out.append(mark)
    return mark
  }

  /// Opens the element of a mark; nil when it has none, or no end.
  private mutating func openMark(_ mark: Mark, isIsolated: Bool) -> [StaticString]? {
    switch mark.kind {
    case .emphasis:
      out.append("<em>")
      return ["</em>"]
    case .strong:
      out.append("<strong>")
      return ["</strong>"]
    case .strikethrough:
      out.append("<s>")
      return ["</s>"]
    case .code:
      out.append("<code dir=\"ltr\" translate=\"no\">")
      guard leafDirection == .rightToLeft else { return ["</code>"] }
      return [directionMark(.leftToRight), "</code>"]
    case .link(let destination, let title): return openLink(destination, title)
    case .noteReference(let label):
      if !isLabel { renderNoteReference(label) }
      return nil
    case .image(let path, let alternative):
      if isLabel || !renderImage(path: path, alternative: alternative) {
        out.append(text: alternative)
      }
      return nil
    case .pageBreak(let label):
      guard !isLabel else { return nil }
      out.append("<span role=\"doc-pagebreak\" aria-label=")
      out.append(attribute: label)
      out.append("></span>")
      return nil
    case .language(let language):
      let direction: DirectionLayer.Direction =
        Bidi.isRightToLeft(language: language) ? .rightToLeft : .leftToRight
      guard isIsolated || direction != leafDirection else {
        out.append("<span")
        appendLanguage(language)
        out.append(">")
        return ["</span>"]
      }
      return openIsolate(direction, language: language)
    }
  }

  private mutating func openLink(_ destination: String, _ title: String?) -> [StaticString]? {
    if isLabel { return nil }
    let href: String
    switch LinkDestination(destination) {
    case .outside(let address): href = address
    case .inside(let fragment):
      guard let target = targets[fragment] else {
        diagnostics.append(Diagnostic(.missingLinkTarget, fragment))
        return nil
      }
      href = "#" + target
    case .unsafe:
      diagnostics.append(Diagnostic(.unsafeLink, destination))
      return nil
    }
    out.append("<a href=")
    out.append(attribute: href)
    if let title, !title.isEmpty {
      out.append(" title=")
      out.append(attribute: title)
    }
    out.append(">")
    return ["</a>"]
  }

  /// Writes the notes' signs and images that stand between two places, both included.
  mutating func renderEmptyMarks(after start: Int, through end: Int) {
    guard start < end else { return }
    var index = firstMark(at: start + 1)
    while index < marks.count, marks[index].range.lowerBound <= end {
      if marks[index].range.isEmpty { _ = openMark(marks[index], isIsolated: false) }
      index += 1
    }
  }
}

extension BodyRenderer {
  /// The marks and runs of a range: by start, the longer before the shorter, a mark before its run.
  private func inlineItems(in range: TextRange) -> [Item] {
    let runs = edition.direction.runs(in: range)
    var index = firstMark(at: range.lowerBound)
    guard
      !runs.isEmpty || (index < marks.count && marks[index].range.lowerBound <= range.upperBound)
    else { return [] }
    var items: [Item] = []
    var isSorted = true
    func add(_ item: Item) {
      if let last = items.last, !Self.precedes(last, item) { isSorted = false }
      items.append(item)
    }
    var run = runs.startIndex
    var codeEnd = range.lowerBound
    while true {
      let mark: TextRange? =
        index < marks.count && marks[index].range.lowerBound <= range.upperBound
        ? marks[index].range : nil
      let hasRun = run < runs.endIndex
      guard mark != nil || hasRun else { break }
      let takesMark =
        if let mark, hasRun { Self.opensFirst(mark, runs[run].range) } else { mark != nil }
      guard takesMark, let mark else {
        // A run inside code is isolated already.
        if runs[run].range.lowerBound >= codeEnd {
          add(Item(range: runs[run].range, kind: .run(runs[run])))
        }
        run += 1
        continue
      }
      let end = min(mark.upperBound, range.upperBound)
      if !mark.isEmpty || mark.lowerBound == end, mark.lowerBound <= end {
        var item = Item(range: mark.lowerBound..<end, kind: .mark(index))
        switch marks[index].kind {
        case .code: codeEnd = max(codeEnd, end)
        case .language where hasRun && runs[run].range == mark:
          item.isIsolated = true
          run += 1
        default: break
        }
        if !(mark.lowerBound == range.upperBound && !mark.isEmpty) { add(item) }
      }
      index += 1
    }
    if !isSorted { items.sort(by: Self.precedes) }
    return items
  }

  private static func opensFirst(_ mark: TextRange, _ run: TextRange) -> Bool {
    mark.lowerBound != run.lowerBound
      ? mark.lowerBound < run.lowerBound : mark.isEmpty || mark.upperBound >= run.upperBound
  }

  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    left.range.lowerBound <= right.range.lowerBound
  }

  /// The index of the first mark that starts at a place or after it.
  private func firstMark(at offset: Int) -> Int {
    marks.partitioningIndex { $0.range.lowerBound >= offset }
  }
}
