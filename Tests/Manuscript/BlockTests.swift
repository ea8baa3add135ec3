import Testing

@testable import Manuscript

@Suite struct BlockTests {
  private let blocks: [Block] = [
    .title(0..<1), .heading(level: 3, 1..<2),
    .list(
      List(
        marker: .number(start: 3, digits: .arabicIndic), isTight: true,
        items: [
          .init(number: 3, blocks: [.paragraph(2..<3), .quotation([.paragraph(3..<4)])])
        ])),
    .table(
      Table(caption: 4..<5, alignments: [nil], header: [5..<6], rows: [[6..<7], [7..<8]])),
    .figure(Figure(path: "a.png", alternative: "", caption: 8..<9)),
    .code(Code(range: 9..<10)), .separator,
    .verse(Verse(lines: [.init(range: 10..<13, hemistichs: [10..<11, 12..<13])])),
    .note(
      Note(label: "1", number: 1, blocks: [.paragraph(13..<14), .quotation([.paragraph(14..<15)])])),
  ]

  @Test func leavesStandInOrderWithTheKindsOfTheRecord() {
    let leaves = blocks.leaves
    #expect(
      leaves.map(\.kind) == [
        .title, .heading, .item, .quotation, .caption, .cell, .cell, .cell, .caption, .code,
        .quotation, .note, .note,
      ])
    #expect(leaves.map(\.level).prefix(3) == [1, 3, nil])
    #expect(leaves.map(\.range.lowerBound) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14])
  }

  @Test func everyRangeMoves() {
    let moved = blocks.map { $0.mapRanges { $0.lowerBound + 5..<$0.upperBound + 5 } }
    #expect(
      moved.leaves.map(\.range)
        == blocks.leaves.map { $0.range.lowerBound + 5..<$0.range.upperBound + 5 })
    guard case .verse(let verse) = moved[7] else {
      Issue.record("verse stays verse")
      return
    }
    #expect(verse.lines[0].hemistichs == [15..<16, 17..<18])
  }

  @Test func numbersAreWrittenInTheDigitsOfTheirAuthor() {
    #expect(DigitSystem.western.format(1024) == "1024")
    #expect(DigitSystem.arabicIndic.format(1024) == "١٠٢٤")
    #expect(DigitSystem.persian.format(1024) == "۱۰۲۴")
    #expect(DigitSystem.arabicIndic.format(0) == "٠")
  }
}
