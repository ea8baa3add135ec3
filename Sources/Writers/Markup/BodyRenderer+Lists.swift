import Manuscript

extension BodyRenderer {
  /// Writes a list with the numbers that its author gave it.
  mutating func render(_ list: List) {
    var expected = 0
    switch list.marker {
    case .bullet: out.append("<ul")
    case .number(let start, let digits):
      out.append("<ol class=")
      out.append(attribute: Self.className(digits))
      if start != 1 {
        out.append(" start=\"")
        out.append(start)
        out.append("\"")
      }
      expected = start
    }
    out.append(">\n")
    for item in list.items {
      out.append("<li")
      if case .number = list.marker {
        if let number = item.number, number != expected {
          out.append(" value=\"")
          out.append(number)
          out.append("\"")
          expected = number
        }
        // A number at the end of what fits would overflow.
        expected &+= 1
      }
      render(item, isTight: list.isTight)
      out.append("</li>\n")
    }
    if case .bullet = list.marker { out.append("</ul>\n") } else { out.append("</ol>\n") }
  }

  /// Writes an item from the end of its tag's name to the end of its content.
  private mutating func render(_ item: List.Item, isTight: Bool) {
    guard isTight, case .paragraph(let range)? = item.blocks.first else {
      out.append(">")
      renderTask(item.isDone)
      render(item.blocks)
      return
    }
    renderAnchor()
    out.append(">")
    renderTask(item.isDone)
    renderInlineInPlace(range)
    leaf += 1
    guard item.blocks.count > 1 else { return }
    out.append("\n")
    render(Array(item.blocks.dropFirst()))
  }

  /// Writes the box of a task; style sheets draw it, so that it is not taken for a letter of the text.
  private mutating func renderTask(_ isDone: Bool?) {
    guard let isDone else { return }
    out.append(isDone ? "<span class=\"task done\"" : "<span class=\"task\"")
    out.append(" role=\"img\" aria-label=")
    out.append(attribute: isDone ? options.words.done : options.words.open)
    out.append("></span> ")
  }

  /// The class that gives counters their digits; style sheets know it.
  static func className(_ digits: DigitSystem) -> String {
    switch digits {
    case .western: "digits-western"
    case .arabicIndic: "digits-arabic-indic"
    case .persian: "digits-persian"
    case .abjad: "digits-abjad"
    case .alphabet: "digits-alphabet"
    }
  }
}
