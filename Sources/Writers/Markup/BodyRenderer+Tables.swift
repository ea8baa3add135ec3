import Annotation
import Manuscript

extension BodyRenderer {
  /// Writes a table inside a region that scrolls when it is wider than the screen.
  mutating func render(_ table: Table) {
    tables += 1
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=")
    out.append(attribute: tableLabel(table))
    out.append(">\n<table>\n")
    if let caption = table.caption {
      out.append("<caption")
      renderAnchor()
      renderDirection()
      out.append(">")
      renderInline(caption)
      out.append("</caption>\n")
      leaf += 1
    }
    let columns = max(table.header.count, table.rows.reduce(0) { max($0, $1.count) })
    if !table.header.isEmpty {
      out.append("<thead>\n")
      renderRow(table.header, columns: columns, of: table, isHeader: true)
      out.append("</thead>\n")
    }
    if !table.rows.isEmpty {
      out.append("<tbody>\n")
      for row in table.rows { renderRow(row, columns: columns, of: table, isHeader: false) }
      out.append("</tbody>\n")
    }
    out.append("</table>\n</div>\n")
  }

  /// Names the region of a table; the number keeps two tables with one caption apart.
  private func tableLabel(_ table: Table) -> String {
    let name = options.words.table + " " + options.digits.format(tables)
    return table.caption.map { name + ": " + plain($0) } ?? name
  }

  private mutating func renderRow(
    _ cells: [TextRange], columns: Int, of table: Table, isHeader: Bool
  ) {
    out.append("<tr>")
    for column in 0..<columns {
      let cell = column < cells.count ? cells[column] : nil
      // An empty heading would be announced as a heading of nothing.
      let isHeading = isHeader && cell?.isEmpty == false
      out.append(isHeading ? "<th scope=\"col\"" : "<td")
      if column < table.alignments.count, let alignment = table.alignments[column] {
        switch alignment {
        case .start: out.append(" class=\"at-start\"")
        case .center: out.append(" class=\"at-centre\"")
        case .end: out.append(" class=\"at-end\"")
        }
      }
      if cell != nil { renderAnchor() }
      out.append(">")
      if let cell {
        renderInlineInPlace(cell)
        leaf += 1
      }
      out.append(isHeading ? "</th>" : "</td>")
    }
    out.append("</tr>\n")
  }
}
