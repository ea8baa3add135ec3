/// Makes Markdown at random, and knows which words its readers must see.
public struct MarkdownGenerator {
  public var text: ArabicTextGenerator
  /// Every word that was written as text.
  public private(set) var words: [String] = []
  private var notes: [String] = []
  private var serial = 0

  public init(seed: Int) {
    text = ArabicTextGenerator(seed: seed)
  }

  /// A document of some blocks.
  public mutating func document() -> String {
    var parts = [paragraph()]
    for _ in 0..<text.random.number(1...6) { parts.append(block(depth: 0)) }
    for (index, _) in notes.enumerated() {
      parts.append("[^ن\(index)]: " + inline(depth: 0))
    }
    let end = text.random.chance(20) ? "\r\n" : "\n"
    // Some alternatives were made and not taken.
    let source = parts.joined(separator: "\n\n")
    words = words.filter { source.utf8.contains(sequence: $0.utf8) }
    return source.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end) + end
  }

  // MARK: - Blocks

  private mutating func block(depth: Int) -> String {
    switch text.random.below(depth < 4 ? 12 : 4) {
    case 0: return String(repeating: "#", count: text.random.number(1...6)) + " " + inline(depth: 0)
    case 1: return paragraph() + "\n" + text.random.pick(["===", "---"])
    case 2: return paragraph() + "\n" + paragraph()
    case 4: return indented(block(depth: depth + 1), first: "> ", rest: "> ")
    case 5, 6: return list(depth: depth)
    case 7: return table()
    case 8: return code()
    case 9: return markup()
    case 10: return "![\(word())](صورة.png" + text.random.pick([")", " \"\(word())\")"])
    case 11: return text.random.pick(["***", "---", "* * *"])
    default: return paragraph()
    }
  }

  private mutating func paragraph() -> String {
    // A word before anything else, so that no sign at its head makes another block of it.
    word() + " " + inline(depth: 0)
  }

  private mutating func list(depth: Int) -> String {
    let zero = text.random.pick([0x30, 0x660, 0x6F0])
    let start = text.random.pick([1, 1, 7, 12, 99])
    let isBullet = text.random.chance(50)
    let isLoose = text.random.chance(30)
    var items: [String] = []
    for index in 0..<text.random.number(1...4) {
      let marker =
        isBullet
        ? text.random.pick(["- ", "- ", "- [ ] ", "- [x] "]) : digits(start + index, zero) + ". "
      let width = isBullet ? 2 : String(start + index).count + 2
      let content = text.random.chance(40) ? block(depth: depth + 1) : paragraph()
      items.append(
        indented(content, first: marker, rest: String(repeating: " ", count: width)))
    }
    return items.joined(separator: isLoose ? "\n\n" : "\n")
  }

  private mutating func table() -> String {
    let columns = text.random.number(1...4)
    var rows: [String] = []
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    rows.append(row((0..<columns).map { _ in cell() }))
    rows.append(row((0..<columns).map { _ in text.random.pick(["---", ":--", ":-:", "--:"]) }))
    for _ in 0..<text.random.below(4) {
      let count = columns + text.random.pick([0, 0, 0, -1, 1])
      rows.append(row((0..<max(1, count)).map { _ in text.random.chance(15) ? "" : cell() }))
    }
    return rows.joined(separator: "\n")
  }

  private mutating func cell() -> String {
    let content = text.random.chance(50) ? word() : inline(depth: 2)
    return content.split(separator: "\n").joined(separator: " ")
      .replacing("\\ ", with: " ").replacing("|", with: "\\|")
  }

  private mutating func code() -> String {
    let fence = text.random.pick(["```", "~~~", "````"])
    var lines = (0..<text.random.number(1...4)).map { _ in
      text.random.pick(["", "  ", "١. ", "- ", "> ", "| ", "[^1] ", "\t"]) + word()
    }
    if text.random.chance(20) { lines.insert("", at: 0) }
    if text.random.chance(20) { return lines.map { "    " + $0 }.joined(separator: "\n") }
    return ([fence + text.random.pick(["", "swift", "verse"])] + lines + [fence])
      .joined(separator: "\n")
  }

  private mutating func markup() -> String {
    text.random.pick(["<div>", "<p class=\"x\">", "<table><tr><td>"]) + "\n" + word() + " " + word()
      + text.random.pick(["", "\n١. " + word(), " <b>" + word() + "</b>"]) + "\n</div>"
  }

  // MARK: - Inlines

  private mutating func inline(depth: Int) -> String {
    var line = ""
    for index in 0..<text.random.number(1...6) {
      if index > 0 { line += text.random.pick([" ", " ", " ", " ", "\n", "  \n", "\\\n"]) }
      line += piece(depth: depth)
    }
    return line
  }

  private mutating func piece(depth: Int) -> String {
    switch text.random.below(depth < 3 ? 18 : 6) {
    case 0:
      return word() + text.random.pick(["&amp;", "&lt;", "&#1600;", "&#x26;", "&copy;", "&لا;"])
    case 1:
      return word() + text.random.pick(["\\*", "\\_", "\\[", "\\#", "\\`", "\\<", "\\\\", "\\!"])
    case 2: return word() + text.random.pick(["،", ".", "؟", "!", ":", ")", "«", "%"])
    case 6: return "*" + inline(depth: depth + 1) + "*"
    case 7: return "**" + inline(depth: depth + 1) + "**"
    case 8: return "~~" + word() + "~~"
    case 9:
      return text.random.pick([
        "`\(word())`", "``\(word()) ` \(word())``", "`\(word())\n\(word())`",
      ])
    case 10:
      return "[" + inline(depth: depth + 1) + "]("
        + text.random.pick(["https://example.org/a_b(c)", "<a b>", "#ف"])
        + text.random.pick([")", " \"\(word())\")", " '\(word()) )')"])
    case 11: return "![" + word() + "](a.png)"
    case 12: return "<https://example.org/\(number())>"
    case 13: return "https://example.org/\(number())"
    case 14: return text.random.pick(["<b>", "<!-- -->", "<br>"]) + word()
    case 15 where depth == 0:
      notes.append("")
      return word() + "[^ن\(notes.count - 1)]"
    case 16: return digits(number(), 0x660) + ". " + word()
    default: return word()
    }
  }

  private mutating func number() -> Int { text.random.below(3000) }

  /// A word that no other word of the document is.
  private mutating func word() -> String {
    serial += 1
    let word = text.plainWord() + Self.tail(serial)
    words.append(word)
    return word
  }

  /// A number in Arabic letters.
  private static func tail(_ number: Int) -> String {
    let letters = Array("ابجدهوزحطي")
    return "خ" + String(String(number).compactMap { $0.wholeNumberValue }.map { letters[$0] })
  }

  private func digits(_ number: Int, _ zero: Int) -> String {
    var digits = ""
    for digit in String(number).unicodeScalars {
      digits.unicodeScalars.append(Unicode.Scalar(zero + Int(digit.value) - 0x30) ?? digit)
    }
    return digits
  }

  private func indented(_ block: String, first: String, rest: String) -> String {
    block.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? first + $0.element : rest + $0.element }.joined(separator: "\n")
  }
}

extension Collection where Element: Equatable {
  /// Whether a row of elements stands somewhere in the collection.
  public func contains(sequence: some Collection<Element>) -> Bool {
    firstIndex(ofSequence: sequence) != nil
  }

  /// Where a row of elements begins first.
  public func firstIndex(ofSequence sequence: some Collection<Element>) -> Index? {
    guard let first = sequence.first else { return startIndex }
    var start = startIndex
    while let place = self[start...].firstIndex(of: first) {
      if self[place...].starts(with: sequence) { return place }
      start = index(after: place)
    }
    return nil
  }
}
