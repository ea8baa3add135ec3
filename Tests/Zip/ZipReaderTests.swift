import Testing
import Zip

@Suite struct ZipReaderTests {
  /// An archive of `a.txt` and `b.txt`, each of 1,000 compressed bytes.
  private func sample() throws -> [UInt8] {
    let zeros = [UInt8](repeating: 0x20, count: 1_000)
    return try ZipWriter.archive(
      [.deflated("a.txt", zeros), .deflated("b.txt", zeros)], timestamp: 0)
  }

  /// The offset of the first header of the directory.
  private func directory(of archive: [UInt8]) throws -> Int {
    try #require(
      (0..<archive.count - 4).first { archive[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) })
  }

  private func renamed(_ name: String) throws -> [UInt8] {
    var archive = try sample()
    let replacement = Array(name.utf8)
    for offset in 0..<archive.count - 5
    where archive[offset..<offset + 5].elementsEqual("a.txt".utf8) {
      archive.replaceSubrange(offset..<offset + 5, with: replacement)
    }
    return archive
  }

  @Test(arguments: ["../ab", "/a.tx", "a\\txt", "a\u{0}txt", "a/../"])
  func namesThatLeadOutsideAreRefused(name: String) throws {
    let archive = try renamed(name)
    #expect(throws: ZipError.unsafeName(name)) { try ZipReader(archive) }
  }

  @Test func duplicateNamesAreRefused() throws {
    let archive = try renamed("b.txt")
    #expect(throws: ZipError.duplicateName("b.txt")) { try ZipReader(archive) }
  }

  @Test func encryptedEntriesAreRefused() throws {
    var archive = try sample()
    archive[try directory(of: archive) + 8] = 1
    #expect(throws: ZipError.encrypted("a.txt")) { try ZipReader(archive) }
  }

  @Test func symbolicLinksAreRefused() throws {
    var archive = try sample()
    archive[try directory(of: archive) + 41] = 0xA1
    #expect(throws: ZipError.symbolicLink("a.txt")) { try ZipReader(archive) }
  }

  @Test func severalVolumesAreRefused() throws {
    var archive = try sample()
    archive[archive.count - 18] = 1
    #expect(throws: ZipError.multipleVolumes) { try ZipReader(archive) }
  }

  @Test func otherMethodsAreRefused() throws {
    var archive = try sample()
    archive[try directory(of: archive) + 10] = 12
    #expect(throws: ZipError.unsupported("method 12")) { try ZipReader(archive) }
  }

  @Test func entriesThatShareBytesAreRefused() throws {
    let archive = try sample()
    let start = try directory(of: archive)
    // The second entry is given the first one's name length and header, as a quoted overlap does.
    var forged = archive
    let second = start + 46 + 5
    for offset in 42..<46 { forged[second + offset] = archive[start + offset] }
    #expect(throws: ZipError.self) { try ZipReader(forged) }
    // An entry that says that it reaches into the next one.
    var long = archive
    long[start + 20] &+= 4
    #expect(throws: ZipError.overlapping("b.txt")) { try ZipReader(long) }
  }

  @Test func anEntryThatGrowsTooMuchIsRefused() throws {
    let archive = try ZipWriter.archive(
      [.deflated("bomb", [UInt8](repeating: 0, count: 2 << 20))], timestamp: 0)
    #expect(throws: ZipError.suspiciousRatio(entry: "bomb")) { try ZipReader(archive) }
  }

  @Test func limitsHold() throws {
    let archive = try sample()
    var few = ZipLimits()
    few.entries = 1
    #expect(throws: ZipError.tooManyEntries(2, limit: 1)) { try ZipReader(archive, limits: few) }
    var small = ZipLimits()
    small.totalSize = 1_500
    #expect(throws: ZipError.tooLarge(2_000, limit: 1_500)) {
      try ZipReader(archive, limits: small)
    }
  }

  @Test func aSizeThatLiesIsFoundWhenInflating() throws {
    let archive = try sample()
    let start = try directory(of: archive)
    for lie in [UInt8(0), 0xFF] {
      var forged = archive
      forged[start + 24] = lie
      let reader = try ZipReader(forged)
      #expect(throws: ZipError.damaged("the compressed bytes of a.txt")) {
        try reader.contents(of: "a.txt")
      }
    }
  }

  @Test func changedBytesAreFoundByTheChecksum() throws {
    var archive = try ZipWriter.archive([.stored("a", [1, 2, 3])], timestamp: 0)
    archive[31] = 9
    let reader = try ZipReader(archive)
    #expect(throws: ZipError.wrongChecksum(entry: "a")) { try reader.contents(of: "a") }
  }

  @Test func everythingCutShortIsAnErrorAndNotATrap() throws {
    let archive = try sample()
    for count in 0..<archive.count {
      #expect(throws: ZipError.self) { try ZipReader(Array(archive.prefix(count))) }
    }
  }

  @Test func anyChangedByteIsAnErrorOrHarmless() throws {
    let archive = try sample()
    var random = Seeded(11)
    for _ in 0..<5_000 {
      var forged = archive
      for _ in 0..<3 {
        forged[Int.random(in: forged.indices, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      guard let reader = try? ZipReader(forged) else { continue }
      for entry in reader.entries {
        guard let bytes = try? reader.contents(of: entry) else { continue }
        #expect(bytes.count == entry.size)
      }
    }
  }

  @Test func aCommentAtTheEndIsAllowed() throws {
    var archive = try sample()
    archive[archive.count - 2] = 3
    archive += Array("abc".utf8)
    #expect(try ZipReader(archive).entries.count == 2)
  }

  @Test func whatIsNotThereIsNil() throws {
    #expect(try ZipReader(sample()).contents(of: "c.txt") == nil)
  }
}
