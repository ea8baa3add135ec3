import Publishing
import TestSupport
import Testing

@Suite struct PublicationFaultTests {
  /// Publishes once, changes the world, publishes again; the output must be as it was.
  private func expectOldOutput(
    _ rule: String, _ status: RunStatus, changes: (MemoryFileSystem) throws -> Void
  ) async throws {
    let files = SmallPublication.world()
    let run = SmallPublication.run(files)
    #expect(await run.publish("warraq.yml").status == .clean)
    let before = files.contents(of: "Output")
    try changes(files)
    let report = await run.publish("warraq.yml")
    #expect(SmallPublication.codes(report).contains(rule))
    #expect(report.status == status)
    #expect(!report.isWritten)
    #expect(files.contents(of: "Output") == before)
  }

  @Test func refusesTwoDocumentsOfOneStem() async throws {
    try await expectOldOutput("same-slug", .unusable) { $0.put("Input/first.md", [0x78]) }
  }

  @Test func refusesADocumentNamedAsTheContents() async throws {
    try await expectOldOutput("same-slug", .unusable) { $0.put("Input/index.txt", [0x78]) }
  }

  @Test func refusesADigestNamedAsADocument() async throws {
    try await expectOldOutput("same-slug", .unusable) { $0.put("Input/book.txt", [0x78]) }
  }

  @Test func refusesANameThatIsNotASCII() async throws {
    try await expectOldOutput("cannot-name", .unusable) { $0.put("Input/تقرير.txt", [0x78]) }
  }

  @Test func missesAnInputThatIsNamed() async throws {
    try await expectOldOutput("missing-input", .unusable) {
      $0.put("warraq.yml", Array("name: س\ninputs: [Input/third.txt, Input/first.txt]\n".utf8))
    }
  }

  @Test func refusesToEmptyTheOutput() async throws {
    try await expectOldOutput("no-inputs", .unusable) {
      try $0.remove("Input/first.txt")
      try $0.remove("Input/second.md")
    }
  }

  @Test func missesAnArticleOfADigest() async throws {
    try await expectOldOutput("unknown-digest-article", .unusable) {
      $0.put("warraq.yml", Array(SmallPublication.file.replacing("second", with: "secnd").utf8))
    }
  }

  @Test func refusesAnOutputThatHoldsTheInputs() async throws {
    try await expectOldOutput("misplaced-output", .unusable) {
      $0.put("warraq.yml", Array("name: س\noutput: .\n".utf8))
    }
  }

  @Test func missesTheThemeAndTheWriter() async throws {
    try await expectOldOutput("unknown-theme", .unusable) {
      $0.put("warraq.yml", Array("name: س\ntheme: waraq\n".utf8))
    }
    try await expectOldOutput("unknown-writer", .unusable) {
      $0.put("warraq.yml", Array("name: س\nformats: [htm]\n".utf8))
    }
  }

  @Test func leavesTheOutputWhenADocumentFails() async throws {
    try await expectOldOutput("invalid-utf8", .findings) {
      $0.put("Input/first.txt", [0xD8, 0x20])
    }
    try await expectOldOutput("empty-document", .findings) { $0.put("Input/first.txt", []) }
    try await expectOldOutput("missing-image", .findings) {
      $0.put("Input/second.md", Array("# ع\n\n![ص](none.png)\n\nنص.\n".utf8))
    }
  }

  @Test func takesNoImageFromOutside() async throws {
    try await expectOldOutput("missing-image", .findings) {
      $0.put("secret.png", [1])
      $0.put("Input/second.md", Array("# ع\n\n![ص](../../secret.png)\n\nنص.\n".utf8))
    }
  }

  @Test func holdsDocumentsToTheLimit() async throws {
    try await expectOldOutput("document-too-large", .findings) {
      $0.put("warraq.yml", Array("name: س\nlimits: {document-bytes: 20}\n".utf8))
    }
  }

  @Test func waitsForNoOtherRun() async throws {
    try await expectOldOutput("output-busy", .unusable) { $0.lockElsewhere(".Output.warraq") }
  }

  /// After a fault of any operation at any time the output is the old one or the new one.
  @Test(arguments: [
    MemoryFileSystem.Operation.write, .link, .rename, .exchange, .flush, .makeFolder,
  ])
  func survivesFaults(_ operation: MemoryFileSystem.Operation) async throws {
    for keepsForeignFile in [false, true] {
      var step = 0
      while step < 200 {
        let files = SmallPublication.world()
        let run = SmallPublication.run(files, cores: 1)
        _ = await run.publish("warraq.yml")
        // With a file that is not its own, the store has to replace files one by one.
        if keepsForeignFile { files.put("Output/CNAME", [0x78]) }
        let old = files.contents(of: "Output")
        files.put("Input/first.txt", Array("عنوان آخر\n\nنص آخر تماما عن فاس.\n".utf8))
        files.fail(operation, after: step, with: .full)
        let report = await run.publish("warraq.yml", options: RunOptions(jobs: 1))
        files.heal()
        let now = files.contents(of: "Output")
        if report.isWritten {
          #expect(now != old)
          #expect(
            await run.check("warraq.yml").findings.allSatisfy {
              $0.diagnostic.severity < .error || $0.diagnostic.message.contains("CNAME")
            })
          break
        }
        #expect(report.status == .unusable)
        #expect(now == old, "\(operation) \(step)")
        // And the next run is not in its way.
        #expect(await run.publish("warraq.yml").isWritten)
        step += 1
      }
      #expect(step < 200)
    }
  }

  @Test func replacesFileByFileWhereFoldersCannotBeExchanged() async {
    let files = SmallPublication.world()
    let run = SmallPublication.run(files)
    _ = await run.publish("warraq.yml")
    files.put("Input/first.txt", Array("عنوان آخر\n\nنص آخر.\n".utf8))
    files.fail(.exchange, after: 0, with: .unsupported)
    #expect(await run.publish("warraq.yml").isWritten)
    #expect(await run.check("warraq.yml").status == .clean)
  }

  @Test func clearsAwayWhatADeadRunLeft() async {
    let files = SmallPublication.world()
    let run = SmallPublication.run(files)
    _ = await run.publish("warraq.yml")
    let whole = files.contents(of: "Output")
    // A run that died while it replaced files one by one: this one was moved aside, nothing came for it.
    files.put(".Output.warraq/old/html/first.html", whole["html/first.html"] ?? [])
    files.put("Output/html/first.html", [0x78])
    files.put(".Output.warraq/new/html/first.html", [0x79])
    files.put("Input/second.md", [0xFF])
    #expect(await run.publish("warraq.yml").status == .findings)
    #expect(files.contents(of: "Output") == whole)
    #expect(files.contents(of: ".Output.warraq").paths.isEmpty)
  }

  @Test func failsOnWarningsWhenAsked() async {
    let files = SmallPublication.world([
      "Input/first.txt": "عنوان\n\nوقال إن المهمة \"لن تنتهي قريبا.\n\nثم سكت.\n"
    ])
    let run = SmallPublication.run(files)
    let strict = await run.publish("warraq.yml", options: RunOptions(failOn: .warning))
    #expect(strict.status == .findings)
    #expect(files.contents(of: "Output").paths.isEmpty)
    #expect(await run.publish("warraq.yml").status == .clean)
  }
}
