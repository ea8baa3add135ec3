import Testing
import Zip

@Suite struct ZipWriterTests {
  private let timestamp = 1_624_579_200

  @Test func everyEntryComesBackAsItWas() throws {
    var random = Seeded(7)
    for _ in 0..<40 {
      var files: [(name: String, bytes: [UInt8])] = []
      for index in 0..<Int.random(in: 0...6, using: &random) {
        let alphabet: ClosedRange<UInt8> = Bool.random(using: &random) ? 0...3 : 0...255
        let bytes = (0..<Int.random(in: 0...3_000, using: &random)).map { _ in
          UInt8.random(in: alphabet, using: &random)
        }
        files.append(("folder/file-\(index).bin", bytes))
      }
      let entries = files.map { file in
        Bool.random(using: &random)
          ? ZipEntry.stored(file.name, file.bytes) : ZipEntry.deflated(file.name, file.bytes)
      }
      let reader = try ZipReader(ZipWriter.archive(entries, timestamp: timestamp))
      #expect(reader.entries.map(\.name) == files.map(\.name))
      for file in files { #expect(try reader.contents(of: file.name) == file.bytes) }
    }
  }

  @Test func sameEntriesMakeTheSameBytes() throws {
    let text = Array(String(repeating: "سلام عليكم ", count: 500).utf8)
    let make = { try ZipWriter.archive([.deflated("a.txt", text)], timestamp: 1_624_579_200) }
    #expect(try make() == make())
  }

  @Test func firstStoredEntryCanBeReadWithoutUnpacking() throws {
    let archive = try ZipWriter.archive(
      [.stored("mimetype", Array("application/epub+zip".utf8))], timestamp: timestamp)
    // OCF 3.3, section 4.3: the name at byte 30, the contents at byte 38, nothing between.
    #expect(String(decoding: archive[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test func onlyNamesOutsideASCIICarryTheUTF8Flag() throws {
    let plain = try ZipWriter.archive([.stored("a", [])], timestamp: timestamp)
    let arabic = try ZipWriter.archive([.stored("فصل", [])], timestamp: timestamp)
    #expect(plain[6...7] == [0, 0])
    #expect(arabic[6...7] == [0, 8])
    #expect(try ZipReader(arabic).entries.map(\.name) == ["فصل"])
  }

  @Test func bytesThatDoNotShrinkAreStored() {
    #expect(ZipEntry.deflated("a", [1, 2, 3]).method == .stored)
    #expect(ZipEntry.deflated("a", Array(repeating: 0, count: 100)).method == .deflated)
  }

  @Test(arguments: [
    (0, 0x0021, 0x0000), (315_532_800, 0x0021, 0x0000), (1_624_579_200, 0x52D9, 0x0000),
    (1_709_251_199, 0x585D, 0xBF7D), (9_999_999_999, 0xFF9F, 0xBF7D),
  ])
  func timesAreHeldInsideTheFormat(seconds: Int, date: Int, time: Int) throws {
    let archive = try ZipWriter.archive([.stored("a", [])], timestamp: seconds)
    #expect(Int(archive[10]) | Int(archive[11]) << 8 == time)
    #expect(Int(archive[12]) | Int(archive[13]) << 8 == date)
  }

  @Test func namesThatLeadOutsideAreRefused() {
    for name in ["../a", "/a", "a\\b", "a/../b", "", "a//b", "a\u{0}b", "C:a", "./a"] {
      #expect(throws: ZipError.unsafeName(name)) {
        try ZipWriter.archive([.stored(name, [])], timestamp: 0)
      }
    }
  }

  @Test func aNameIsTakenOnce() {
    #expect(throws: ZipError.duplicateName("a")) {
      try ZipWriter.archive([.stored("a", []), .stored("a", [1])], timestamp: 0)
    }
  }

  @Test func moreEntriesThanTheFormatHoldsAreAnError() {
    let entries = (0..<65_536).map { ZipEntry.stored(String($0), []) }
    #expect(throws: ZipError.tooManyEntries(65_536, limit: 65_535)) {
      try ZipWriter.archive(entries, timestamp: 0)
    }
  }
}
