import Annotation
import Manuscript

extension BodyRenderer {
  /// The element names of headings by their level.
  private static let openings: [StaticString] = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6"]
  private static let closings: [StaticString] = [
    "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
  ]

  /// Writes a heading and remembers it for the contents.
  mutating func renderHeading(_ level: Int, _ range: TextRange) {
    // A skipped level is a hole in the outline that screen readers offer.
    let level = max(2, min(level + options.headingOffset, lastLevel + 1, 6))
    lastLevel = level
    let id = identifier("h", headings.count + 1)
    headings.append(
      BodyMarkup.Heading(level: level, id: id, text: plain(range), markup: label(range)))
    out.append(Self.openings[level - 1])
    out.append(" id=")
    out.append(attribute: id)
    renderDirection()
    out.append(">")
    renderInline(range)
    out.append(Self.closings[level - 1])
    leaf += 1
  }

  /// Writes a title block that is not the document's title; the title itself stands outside the body.
  mutating func renderTitleBlock(_ range: TextRange) {
    if plain(range) == edition.title {
      leaf += 1
    } else {
      renderHeading(2, range)
    }
  }

  /// Makes the title, of its block where there is one.
  mutating func renderTitle() {
    let (block, index) = titleBlock()
    guard let block else {
      titleLabel = InlineText.markup(edition.title, in: edition.direction.document, options.profile)
      title = Array(titleLabel.utf8)
      return
    }
    leaf = index
    titleLabel = label(block)
    let whole = out
    out = MarkupBuffer()
    renderInline(block)
    title = out.bytes
    out = whole
    leaf = 0
  }

  /// The block that holds the document's title, and the index of its leaf.
  private func titleBlock() -> (TextRange?, Int) {
    var index = 0
    for block in edition.manuscript.blocks {
      if case .title(let range) = block, plain(range) == edition.title { return (range, index) }
      index += [block].leaves.count
      // A title stands at the head; to look further would cost more than it could find.
      if index > 4 { break }
    }
    return (nil, 0)
  }

  /// The letters of a range on one line.
  func plain(_ range: TextRange) -> String {
    String(decoding: utf8[range].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The markup of a range without links, notes and images.
  mutating func label(_ range: TextRange) -> String {
    let whole = out
    out = MarkupBuffer()
    isLabel = true
    renderInline(range)
    isLabel = false
    let label = out.string
    out = whole
    return label
  }

  /// An identifier: the prefix, a letter or a few, and a number.
  func identifier(_ kind: String, _ number: Int) -> String {
    options.idPrefix + kind + String(number)
  }

  /// Notes where links inside the document may lead.
  ///
  /// A heading is named by its words; see ``HeadingFragment``.
  mutating func collectTargets(_ blocks: [Block]) {
    let pointsInside = marks.contains {
      if case .link(let destination, _) = $0.kind { destination.hasPrefix("#") } else { false }
    }
    guard pointsInside else { return }
    var count = 0
    collectTargets(blocks, &count)
  }

  private mutating func collectTargets(_ blocks: [Block], _ count: inout Int) {
    for block in blocks {
      switch block {
      case .title(let range):
        guard plain(range) != edition.title else { continue }
        count += 1
        addTarget(range, count)
      case .heading(_, let range):
        count += 1
        addTarget(range, count)
      case .list(let list): for item in list.items { collectTargets(item.blocks, &count) }
      case .quotation(let blocks): collectTargets(blocks, &count)
      case .paragraph, .kicker, .byline, .table, .figure, .code, .verse, .note, .separator: break
      }
    }
  }

  private mutating func addTarget(_ range: TextRange, _ number: Int) {
    let name = HeadingFragment.name(of: plain(range))
    if targets[name] == nil { targets[name] = identifier("h", number) }
  }
}
