import Annotation
import Manuscript

extension BodyRenderer {
  /// Learns the numbers of all notes, since a reference stands before its note.
  mutating func collectNotes(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .note(let note): noteNumbers[note.label] = note.number
      case .list(let list): for item in list.items { collectNotes(item.blocks) }
      case .quotation(let blocks): collectNotes(blocks)
      case .title, .heading, .paragraph, .kicker, .byline, .table, .figure, .code, .verse,
        .separator:
        break
      }
    }
  }

  /// Writes the sign of a note.
  mutating func renderNoteReference(_ label: String) {
    guard let number = noteNumbers[label] else {
      out.append("<sup>")
      out.append(text: "[" + label + "]")
      out.append("</sup>")
      return
    }
    let earlier = noteReferences[label, default: 0]
    noteReferences[label] = earlier + 1
    if earlier == 0 { firstReferences[number] = out.bytes.count }
    out.append("<sup><a class=\"noteref\"")
    if options.profile == .book { out.append(" epub:type=\"noteref\"") }
    out.append(" role=\"doc-noteref\" id=")
    out.append(attribute: referenceIdentifier(number, earlier + 1))
    out.append(" href=")
    out.append(attribute: "#" + identifier("n", number))
    out.append(">")
    out.append(text: options.digits.format(number))
    out.append("</a></sup>")
  }

  /// The notes, all together, and those of each part of the body that is parted.
  mutating func renderNotes(
    besides body: [UInt8]
  ) -> (notes: [UInt8], parts: [BodyMarkup.Part]) {
    let sorted = notes.sorted { ($0.note.number, $0.leaf) < ($1.note.number, $1.leaf) }
    let cuts =
      options.partBound.map { BodyCutter(boundaries, end: body.count).cuts(bound: $0) } ?? []
    guard !cuts.isEmpty else {
      let notes = renderNotes(sorted, heading: options.idPrefix + "notes")
      return (notes, [BodyMarkup.Part(body: body, notes: notes)])
    }
    var groups = Array(repeating: [(note: Note, leaf: Int)](), count: cuts.count + 1)
    for note in sorted {
      // A note without a sign stands with those that have one in the last part.
      let offset = firstReferences[note.note.number] ?? body.count
      groups[cuts.partitioningIndex { $0 > offset }].append(note)
    }
    let starts = [0] + cuts
    let parts = zip(starts, cuts + [body.count]).enumerated().map { index, part in
      BodyMarkup.Part(
        body: Array(body[part.0..<part.1]),
        notes: renderNotes(
          groups[index], heading: options.idPrefix + (index == 0 ? "notes" : "notes-\(index + 1)")))
    }
    return (parts.flatMap(\.notes), parts)
  }

  /// Some notes in order of their numbers, under a heading.
  private mutating func renderNotes(
    _ sorted: [(note: Note, leaf: Int)], heading: String
  ) -> [UInt8] {
    guard !sorted.isEmpty else { return [] }
    let isBook = options.profile == .book
    out = MarkupBuffer()
    out.append("<section class=\"notes\"")
    // A book's notes open on the spot, each by itself; a page's are a list that one goes to.
    out.append(isBook ? " epub:type=\"footnotes\"" : " role=\"doc-endnotes\"")
    out.append(" aria-labelledby=")
    out.append(attribute: heading)
    out.append(">\n")
    let level = max(2, min(6, 2 + options.headingOffset))
    out.append(markup: "<h\(level) id=\"".utf8)
    out.append(text: heading)
    out.append("\">")
    out.append(text: options.words.notes)
    out.append(markup: "</h\(level)>\n".utf8)
    out.append("<ol class=")
    out.append(attribute: Self.className(options.digits))
    out.append(">\n")
    var expected = 1
    for (note, firstLeaf) in sorted {
      leaf = firstLeaf
      out.append("<li")
      if !isBook {
        out.append(" id=")
        out.append(attribute: identifier("n", note.number))
      }
      if note.number != expected {
        out.append(" value=\"")
        out.append(note.number)
        out.append("\"")
      }
      expected = note.number &+ 1
      out.append(">")
      if isBook {
        out.append("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=")
        out.append(attribute: identifier("n", note.number))
        out.append(">")
      }
      render(note)
      out.append(isBook ? "</aside></li>\n" : "</li>\n")
    }
    out.append("</ol>\n</section>\n")
    return out.bytes
  }

  /// Writes the blocks of a note, with the links back at the end of its last paragraph.
  private mutating func render(_ note: Note) {
    guard case .paragraph(let last)? = note.blocks.last else {
      render(note.blocks)
      out.append("<p>")
      renderBackLinks(note)
      out.append("</p>")
      return
    }
    render(Array(note.blocks.dropLast()))
    out.append("<p")
    renderAnchor()
    renderDirection()
    out.append(">")
    renderInline(last)
    renderBackLinks(note)
    out.append("</p>")
    leaf += 1
  }

  private mutating func renderBackLinks(_ note: Note) {
    let count = noteReferences[note.label, default: 0]
    for reference in 1..<max(1, count + 1) {
      out.append(" <a class=\"backlink\" role=\"doc-backlink\" href=")
      out.append(attribute: "#" + referenceIdentifier(note.number, reference))
      out.append(" aria-label=")
      var name = options.words.backToText + " " + options.digits.format(note.number)
      if count > 1 { name += " (" + options.digits.format(reference) + ")" }
      out.append(attribute: name)
      out.append(">↩</a>")
    }
  }

  private func referenceIdentifier(_ number: Int, _ reference: Int) -> String {
    identifier("r", number) + (reference > 1 ? "-" + String(reference) : "")
  }
}
