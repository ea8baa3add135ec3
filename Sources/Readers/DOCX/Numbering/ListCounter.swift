/// Counts the items of all lists, as a word processor does while it lays a document out.
struct ListCounter {
  private let numbering: Numbering
  /// The last number of each level, by definition: lists of one definition count on.
  private var numbers: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  init(_ numbering: Numbering) { self.numbering = numbering }

  /// The number of the next item.
  mutating func next(level: Int, of list: Int) -> Int {
    let definition = numbering.definition(of: list) ?? -1
    var own =
      numbers[definition] ?? Array(repeating: nil, count: Numbering.deepestLevel + 1)
    if begun.insert(list).inserted {
      for level in 0...Numbering.deepestLevel
      where numbering.startOverride(level, of: list) != nil { own[level] = nil }
    }
    let start =
      numbering.startOverride(level, of: list) ?? numbering.level(level, of: list)?.start ?? 1
    let number = own[level].map { $0 + 1 } ?? start
    own[level] = number
    for deeper in own.indices where deeper > level { own[deeper] = nil }
    numbers[definition] = own
    return number
  }

  /// The label of the item that was counted last, such as `2.1` or `المادة 3`.
  func label(level: Int, of list: Int) -> String {
    guard let template = numbering.level(level, of: list)?.text,
      let own = numbering.definition(of: list).flatMap({ numbers[$0] })
    else { return "" }
    var label = ""
    var isPlace = false
    for scalar in template.unicodeScalars.prefix(200) {
      if isPlace {
        isPlace = false
        if let digit = Int(String(scalar)), (1...9).contains(digit), digit - 1 <= level {
          let other = numbering.level(digit - 1, of: list)
          label += NumberFormat.text(
            own[digit - 1] ?? other?.start ?? 1, other?.format ?? "decimal")
          continue
        }
        label += "%"
      }
      if scalar == "%" { isPlace = true } else { label.unicodeScalars.append(scalar) }
    }
    return label
  }
}
