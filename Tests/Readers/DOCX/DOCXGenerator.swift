import TestSupport

/// Makes bodies of documents in which every word is there only once.
struct DOCXGenerator {
  var random: SeededGenerator
  /// The words that a reader of the document sees.
  private(set) var words: [String] = []
  private var count = 0

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  mutating func body() -> String {
    (0..<random.number(1...6)).map { _ in block(depth: 0) }.joined()
  }

  private mutating func block(depth: Int) -> String {
    guard depth < 4 else { return paragraph(depth: depth) }
    switch random.below(10) {
    case 0: return "<w:tbl>" + rows(depth: depth + 1) + "</w:tbl>"
    case 1:
      return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
        + block(depth: depth + 1) + "</w:sdtContent></w:sdt>"
    case 2: return "<w:strange>" + block(depth: depth + 1) + "</w:strange>"
    default: return paragraph(depth: depth)
    }
  }

  private mutating func rows(depth: Int) -> String {
    var rows = ""
    for _ in 0..<random.number(1...3) {
      rows += "<w:tr>"
      if random.chance(30) { rows += "<w:trPr><w:tblHeader/></w:trPr>" }
      for _ in 0..<random.number(1...3) {
        rows += "<w:tc>"
        if random.chance(20) { rows += "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" }
        for _ in 0..<random.number(0...2) { rows += block(depth: depth + 1) }
        rows += "</w:tc>"
      }
      rows += "</w:tr>"
    }
    return rows
  }

  private mutating func paragraph(depth: Int) -> String {
    let styles = ["Title", "Heading1", "Heading2", "Quote", "Caption", "Code", "Normal", "نمط"]
    var xml = "<w:p>"
    if random.chance(50) {
      xml += "<w:pPr><w:pStyle w:val=\"\(random.pick(styles))\"/>"
      if random.chance(15) { xml += "<w:rPr><w:del w:id=\"1\"/></w:rPr>" }
      xml += "</w:pPr>"
    }
    for _ in 0..<random.number(0...4) { xml += inline(depth: depth) }
    return xml + "</w:p>"
  }

  private mutating func inline(depth: Int) -> String {
    switch random.below(12) {
    case 0: return "<w:ins w:id=\"1\">" + run() + "</w:ins>"
    case 1: return "<w:hyperlink r:id=\"l\" w:anchor=\"x\">" + run() + run() + "</w:hyperlink>"
    case 2: return "<w:fldSimple w:instr=\"HYPERLINK x\">" + run() + "</w:fldSimple>"
    case 3:
      return
        "<w:r><w:fldChar w:fldCharType=\"\(random.pick(["begin", "separate", "end"]))\"/></w:r>"
    case 4: return "<w:smartTag>" + run() + "</w:smartTag>"
    case 5: return "<m:oMath><m:r><m:t>" + word() + "</m:t></m:r></m:oMath>"
    case 6 where depth < 4:
      return "<w:r><w:pict><w:txbxContent>" + block(depth: depth + 1)
        + "</w:txbxContent></w:pict></w:r>"
    case 7: return "<w:r><w:br/></w:r>"
    default: return run()
    }
  }

  private mutating func run() -> String {
    let looks = [
      "<w:b/>", "<w:bCs/>", "<w:i/>", "<w:strike/>", "<w:rtl/>", "<w:lang w:val=\"fr-FR\"/>",
    ]
    var xml = "<w:r><w:rPr>"
    for look in looks where random.chance(25) { xml += look }
    xml += "</w:rPr><w:t xml:space=\"preserve\">" + random.pick(["", " ", "&amp;", "\n"])
    return xml + word() + random.pick(["", " ", "\t"]) + "</w:t></w:r>"
  }

  /// A word whose letters may be split by references; never the beginning of another.
  private mutating func word() -> String {
    count += 1
    let word = "كلمة" + String(count) + "ن"
    words.append(word)
    return word
  }
}
