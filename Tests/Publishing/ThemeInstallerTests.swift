import Manuscript
import TestSupport
import Testing

@testable import Publishing

@Suite struct ThemeInstallerTests {
  private func codes(_ body: () throws(InvalidPublication) -> Void) -> [String] {
    do throws(InvalidPublication) {
      try body()
      return []
    } catch {
      return error.findings.map(\.diagnostic.rule.name)
    }
  }

  /// A designer copies the theme, changes one colour, and publishes.
  @Test func showsTheColourThatADesignerChanged() async throws {
    let files = SmallPublication.world()
    let copy = try ThemeInstaller(beside: "warraq.yml", files: files).copy("warraq", as: "warraq")
    #expect(copy.folder == "Styles/warraq")
    #expect(copy.base == nil)
    #expect(copy.paths.contains("page.mustache"))
    #expect(copy.paths.contains("strings/ar.yml"))
    let sheet = try #require(files.text("Styles/warraq/page.css"))
    let changed = sheet.split(separator: "#74280c", maxSplits: 1).joined(separator: "#00483a")
    #expect(changed != sheet)
    files.put("Styles/warraq/page.css", Array(changed.utf8))
    let report = await SmallPublication.run(files).publish("warraq.yml")
    #expect(report.status == .clean)
    #expect(files.text("Output/html/assets/page.css") == changed)
  }

  @Test func copiesUnderANewNameWithItsBase() async throws {
    let files = SmallPublication.world()
    let copy = try ThemeInstaller(beside: "warraq.yml", files: files).copy("diwan", as: "evening")
    #expect(copy.base == "warraq")
    #expect(copy.paths == copy.paths.sorted())
    files.put("warraq.yml", Array((SmallPublication.file + "\ntheme: evening\n").utf8))
    #expect(await SmallPublication.run(files).publish("warraq.yml").status == .clean)
    let sheet = try #require(files.text("Output/html/assets/page.css"))
    #expect(sheet.contains("--band"))
  }

  @Test func neverWritesOverAFolder() throws {
    let files = SmallPublication.world(["Styles/diwan/mine.css": "p {}"])
    let installer = ThemeInstaller(beside: "warraq.yml", files: files)
    #expect(
      codes { () throws(InvalidPublication) in _ = try installer.copy("diwan", as: "diwan") }
        == ["theme-exists"])
    #expect(files.contents(of: "Styles").paths == ["diwan/mine.css"])
  }

  @Test(arguments: [
    ("diwn", "diwn", "unknown-theme"), ("warraq", "../x", "invalid-theme-name"),
    ("warraq", "", "invalid-theme-name"),
  ])
  func refuses(name: String, newName: String, rule: String) {
    let installer = ThemeInstaller(beside: "warraq.yml", files: SmallPublication.world())
    #expect(
      codes { () throws(InvalidPublication) in _ = try installer.copy(name, as: newName) } == [rule]
    )
  }

  @Test func leavesNothingHalfCopied() throws {
    let files = SmallPublication.world()
    files.fail(.write, after: 3)
    let installer = ThemeInstaller(beside: "warraq.yml", files: files)
    #expect(
      codes { () throws(InvalidPublication) in _ = try installer.copy("warraq", as: "warraq") }
        == ["unwritable-output"])
    #expect(files.kind(of: "Styles/warraq") == nil)
  }

  /// What a designer broke is told at its line, and the output stays as it was.
  @Test func tellsTheLineOfABrokenTemplate() async throws {
    let files = SmallPublication.world(["Styles/warraq/page.mustache": "<p>\n{{#title}}\n</p>\n"])
    let report = await SmallPublication.run(files).publish("warraq.yml")
    let finding = try #require(report.findings.first)
    #expect(finding.path == "Styles/warraq/page.mustache")
    #expect(finding.place?.line == 2)
    #expect(finding.diagnostic.rule == .invalidTemplate)
    #expect(report.status == .unusable)
    #expect(files.kind(of: "Output") == nil)
  }

  @Test func beginsAPublicationWhereThereIsNone() async throws {
    let files = MemoryFileSystem()
    let starter = PublicationStarter(files: files)
    #expect(try starter.theme(of: "warraq.yml") == nil)
    #expect(try starter.start("warraq.yml", theme: "diwan") == ["warraq.yml", "Input/first.txt"])
    #expect(try starter.theme(of: "warraq.yml") == "diwan")
    #expect(try starter.start("warraq.yml", theme: "warraq") == [])
    #expect(await SmallPublication.run(files).publish("warraq.yml").status == .clean)
  }

  @Test func makesAStyleGuideWhenAskedTo() async throws {
    let files = SmallPublication.world()
    _ = await SmallPublication.run(files).publish("warraq.yml")
    #expect(files.text("Output/html/style-guide.html") == nil)
    #expect(files.text("Output/html/assets/guide.css") == nil)
    files.put("warraq.yml", Array((SmallPublication.file + "\nstyle-guide: true\n").utf8))
    #expect(await SmallPublication.run(files).publish("warraq.yml").status == .clean)
    let page = try #require(files.text("Output/html/style-guide.html"))
    #expect(page.contains("--accent"))
    #expect(page.contains("href=\"style-guide-facts.en.html\""))
    #expect(page.contains("src=\"images/style-guide/1.svg\""))
    #expect(files.kind(of: "Output/html/style-guide.epub") == .file)
    #expect(files.text("Output/html/assets/guide.css")?.contains(":has(#scheme-dark") == true)
  }
}
