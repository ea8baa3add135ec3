import Manuscript

extension BlockAssembler {
  /// A list that may take up more items.
  struct OpenList {
    let level: Int
    let list: Int
    var block: List
  }

  /// Where a paragraph stands in the lists.
  struct ListPlace {
    let list: Int
    let level: Int
    let format: String
    /// Whether the label holds words of its own, such as `المادة 3`.
    let hasWords: Bool
  }

  /// The place of a paragraph in a list; nil when it is in none.
  func listPlace(of paragraph: Paragraph, _ properties: ParagraphProperties) -> ListPlace? {
    guard let list = properties.listNumber, list != 0, numbering.definition(of: list) != nil
    else { return nil }
    let style = paragraph.properties.style ?? styles.defaultParagraphStyle
    let level =
      properties.listLevel ?? style.flatMap { numbering.level(boundTo: $0, of: list) } ?? 0
    let own = numbering.level(level, of: list) ?? Numbering.Level()
    let hasWords =
      own.format != "bullet" && own.text.unicodeScalars.contains { $0.properties.isAlphabetic }
    return ListPlace(list: list, level: level, format: own.format, hasWords: hasWords)
  }

  /// Adds an item to the list that it continues, or to a new one.
  mutating func addItem(_ range: TextRange, _ place: ListPlace, number: Int) {
    let isOrdered = place.format != "bullet"
    if isOrdered, NumberFormat.usesLetters(place.format),
      !findings.labelFormats.contains(place.format)
    {
      findings.labelFormats.append(place.format)
    }
    while let last = lists.last,
      last.level > place.level || (last.level == place.level && last.list != place.list)
    {
      closeList()
    }
    let item = List.Item(number: isOrdered ? number : nil, blocks: [.paragraph(range)])
    if lists.last?.level == place.level {
      lists[lists.count - 1].block.items.append(item)
      return
    }
    let marker: List.Marker = isOrdered ? .number(start: number, digits: .western) : .bullet
    lists.append(
      OpenList(
        level: place.level, list: place.list,
        block: List(marker: marker, isTight: true, items: [item])))
  }

  /// Puts all open lists into their places.
  mutating func closeLists() {
    while !lists.isEmpty { closeList() }
  }

  private mutating func closeList() {
    guard let list = lists.popLast() else { return }
    if let outer = lists.indices.last, let item = lists[outer].block.items.indices.last {
      lists[outer].block.items[item].blocks.append(.list(list.block))
    } else {
      blocks.append(.list(list.block))
    }
  }
}
