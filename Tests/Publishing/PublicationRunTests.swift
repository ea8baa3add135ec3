import Digest
import Publishing
import TestSupport
import Testing

@Suite struct PublicationRunTests {
  @Test func writesTheLayoutOfTheContract() async {
    let files = SmallPublication.world()
    let report = await SmallPublication.run(files).publish("warraq.yml")
    #expect(report.status == .clean)
    let paths = files.contents(of: "Output").paths
    let shards = paths.filter { $0.hasPrefix("html/search/") }
    #expect(
      shards.contains("html/search/index.js") && shards.contains("html/search/documents-0.js"))
    #expect(
      paths.filter { !$0.hasPrefix("html/search/") } == [
        "epub/book.epub", "epub/first.epub", "epub/opds.xml", "epub/second.epub",
        "facts/first.ar.html", "facts/first.en.html", "facts/first.json", "facts/second.ar.html",
        "facts/second.en.html", "facts/second.json", "html/assets/page.css",
        "html/assets/search.js", "html/assets/site.css", "html/entities.html",
        "html/entities/places.html", "html/feed.xml", "html/first.html", "html/index.html",
        "html/search.html", "html/second.html",
        "manifest.json", "records/first.json", "records/second.json",
        "summaries/first.txt", "summaries/second.txt",
      ])
    #expect(files.contents(of: "/").paths.allSatisfy { !$0.contains(".warraq") })
  }

  @Test func makesTheBooksOfDigestsAloneWhenNoOthersAreAskedFor() async {
    let files = SmallPublication.world([
      "warraq.yml": SmallPublication.file + "\nformats: [summary, digests]"
    ])
    let report = await SmallPublication.run(files).publish("warraq.yml")
    #expect(report.status == .clean)
    #expect(
      files.contents(of: "Output").paths == [
        "epub/book.epub", "epub/opds.xml", "manifest.json", "summaries/first.txt",
        "summaries/second.txt",
      ])
  }

  @Test func listsEveryFileWithItsDigestInTheManifest() async throws {
    let files = SmallPublication.world()
    _ = await SmallPublication.run(files).publish("warraq.yml")
    var output = files.contents(of: "Output").files
    let manifest = try #require(output["manifest.json"])
    output["manifest.json"] = nil
    let text = String(decoding: manifest, as: UTF8.self)
    for (path, bytes) in output {
      #expect(text.contains("\"path\":\"\(path)\",\"sha256\":\"\(SHA256.hexadecimal(bytes))\""))
    }
    #expect(text.contains("\"inputs\":[\"Input/second.md\",\"Input/first.txt\"]"))
  }

  /// To list all articles for each of them would make a manifest of pages times articles.
  @Test func namesTheWholeOfAPartInTheManifestInsteadOfEveryArticle() async throws {
    let files = SmallPublication.world()
    _ = await SmallPublication.run(files).publish("warraq.yml")
    let text = try #require(files.text("Output/manifest.json"))
    let lines = text.split(separator: "\n")
    func line(_ path: String) throws -> Substring {
      try #require(lines.first { $0.contains("\"path\":\"\(path)\"") })
    }
    #expect(
      try line("html/search/index.js").contains("\"inputs\":[],\"partOf\":\"html/search.html\"}"))
    #expect(
      try line("html/entities/places.html")
        .contains("\"inputs\":[],\"partOf\":\"html/entities.html\"}"))
    for whole in ["html/search.html", "html/entities.html", "html/search/documents-0.js"] {
      #expect(try line(whole).contains("Input/first.txt"))
    }
  }

  @Test func makesTheSameBytesWithAnyNumberOfJobs() async {
    var outputs: [Snapshot] = []
    for jobs in [1, 2, 5, 16] {
      let files = SmallPublication.world()
      let report = await SmallPublication.run(files, cores: jobs)
        .publish("warraq.yml", options: RunOptions(jobs: jobs))
      #expect(report.status == .clean)
      outputs.append(files.contents(of: "Output"))
    }
    #expect(outputs.dropFirst().allSatisfy { $0 == outputs[0] })
  }

  @Test func doesNotDependOnThePlaceOfThePublication() async {
    let here = SmallPublication.world()
    _ = await SmallPublication.run(here).publish("warraq.yml")
    let elsewhere = MemoryFileSystem()
    for (path, bytes) in SmallPublication.world().contents(of: "/").files {
      elsewhere.put("deep/er/" + path, bytes)
    }
    _ = await SmallPublication.run(elsewhere).publish("deep/er/warraq.yml")
    #expect(here.contents(of: "Output") == elsewhere.contents(of: "deep/er/Output"))
  }

  @Test func takesTheTimestampInOrderOfPrecedence() async throws {
    func timestamp(
      _ option: String?, _ epoch: String?, _ changes: [String: String?] = [:]
    ) async -> String {
      let files = SmallPublication.world(changes)
      _ = await SmallPublication.run(files, epoch: epoch)
        .publish("warraq.yml", options: RunOptions(timestamp: option))
      let manifest = files.text("Output/manifest.json") ?? ""
      return String(
        manifest.drop { $0 != ":" }.split(separator: "\n").dropFirst().joined()
          .split(separator: ",").first { $0.contains("timestamp") }?.filter(\.isNumber) ?? "")
    }
    #expect(await timestamp("2025-01-01", "1700000000") == "1735689600")
    #expect(await timestamp(nil, "1700000000") == "1700000000")
    #expect(await timestamp(nil, nil) == "1709251200")
    let undated = "name: س\nlanguage: ar-MA\n"
    let dated = "---\ndate: 2022-05-04\n---\nعنوان\n\nنص هنا.\n"
    #expect(
      await timestamp(nil, nil, ["warraq.yml": undated, "Input/first.txt": dated]) == "1651622400")
    #expect(await timestamp(nil, nil, ["warraq.yml": undated]) == "315532800")
  }

  @Test func leavesUnchangedFilesAlone() async {
    let files = SmallPublication.world()
    let run = SmallPublication.run(files)
    _ = await run.publish("warraq.yml")
    let count = files.writes.count
    let again = await run.publish("warraq.yml")
    #expect(again.changes.isEmpty)
    #expect(again.isWritten)
    #expect(files.writes.count == count)
    files.put("Input/first.txt", Array("عنوان أول\n\nنص آخر تماما.\n".utf8))
    let third = await run.publish("warraq.yml")
    #expect(third.changes.map(\.path).allSatisfy { !$0.contains("second") })
    #expect(!third.changes.isEmpty)
  }

  @Test func removesWhatIsNoLongerMadeAndKeepsWhatIsNotItsOwn() async throws {
    let files = SmallPublication.world(["warraq.yml": "name: س\nlanguage: ar-MA\n"])
    let run = SmallPublication.run(files)
    _ = await run.publish("warraq.yml")
    files.put("Output/CNAME", Array("example.org".utf8))
    try files.remove("Input/second.md")
    let report = await run.publish("warraq.yml")
    #expect(report.status == .clean)
    #expect(report.changes.contains { $0.path == "html/second.html" && $0.kind == .removed })
    let output = files.contents(of: "Output")
    #expect(output["html/second.html"] == nil)
    #expect(output["CNAME"] != nil)
    #expect(output["html/first.html"] != nil)
  }

  @Test func checkListsWhatIsMissingDifferentAndSurplus() async throws {
    let files = SmallPublication.world()
    let run = SmallPublication.run(files)
    _ = await run.publish("warraq.yml")
    let before = files.contents(of: "Output")
    #expect(await run.check("warraq.yml").status == .clean)
    try files.remove("Output/html/first.html")
    files.put("Output/summaries/first.txt", [0x78])
    files.put("Output/html/stray.html", [0x78])
    let writes = files.writes.count
    let report = await run.check("warraq.yml")
    #expect(report.status == .findings)
    #expect(
      report.findings.filter { $0.diagnostic.rule == .outputDiffers }.map(\.diagnostic.message) == [
        "Output/html/first.html is missing", "Output/summaries/first.txt differs",
        "Output/html/stray.html is not made any longer",
      ])
    #expect(files.writes.count == writes)
    #expect(files.contents(of: "Output").paths.count == before.paths.count)
  }

  @Test func copiesImagesBesideThePage() async {
    // The smallest GIF: one pixel.
    let pixel: [UInt8] = [
      0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x2C,
      0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ]
    let files = SmallPublication.world([
      "Input/second.md": "# عنوان\n\n![نقطة](figures/point.gif)\n\nنص هنا.\n"
    ])
    files.put("Input/figures/point.gif", pixel)
    let report = await SmallPublication.run(files).publish("warraq.yml")
    #expect(report.status == .clean)
    #expect(files.contents(of: "Output/html/images").files.values.contains(pixel))
  }
}
