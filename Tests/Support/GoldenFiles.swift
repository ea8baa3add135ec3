public import Annotation
import Foundation
import Publishing
import Readers

/// A form in which editions are compared with files that a reviewer has read.
public struct GoldenForm: Sendable {
  /// The ending of the expected files, such as `tree`.
  public let name: String
  /// The edition in this form.
  public let render: @Sendable (Edition) throws -> String

  public init(_ name: String, render: @escaping @Sendable (Edition) throws -> String) {
    self.name = name
    self.render = render
  }
}

/// The corpus of the golden tests and the files that are expected of it.
///
/// With `WARRAQ_ACCEPT=1` in the environment every file that differs is written anew. A file that is not
/// there is written too, but then the test fails, so that nobody takes it over unread.
public struct GoldenFiles: Sendable {
  private let folder: URL
  /// The endings of documents; other files of the corpus are images.
  private static let endings = [".md", ".txt", ".mARkdown", ".html"]

  /// - Parameter folder: The folder that holds `Corpus` and `Expected`.
  public init(folder: String) {
    self.folder = URL(fileURLWithPath: folder, isDirectory: true)
  }

  /// The names of the documents of the corpus, in order.
  ///
  /// - Throws: An error of the file system.
  public func documents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Corpus").path)
      .filter { name in Self.endings.contains { name.hasSuffix($0) } }.sorted()
  }

  /// The edition of a document of the corpus.
  ///
  /// - Throws: An error of the file system, or that the document cannot be read.
  public func edition(of document: String) throws -> Edition {
    let data = try Data(contentsOf: folder.appending(path: "Corpus/" + document))
    return try Pipeline().edition(of: Input(path: document, bytes: Array(data)))
  }

  /// What differs between a document in a form and what is expected of it; nil when nothing does.
  ///
  /// - Throws: As ``edition(of:)``, and whatever the form throws.
  public func difference(_ document: String, _ form: GoldenForm) throws -> String? {
    try difference(document + "." + form.name, form.render(edition(of: document)))
  }

  /// What differs between a text and the file of its name; nil when nothing does.
  ///
  /// - Throws: An error of the file system.
  public func difference(_ name: String, _ actual: String) throws -> String? {
    let place = folder.appending(path: "Expected/" + name)
    guard let data = try? Data(contentsOf: place) else {
      try Data(actual.utf8).write(to: place)
      return "\(name) was not there; it is recorded now: read it, and commit it"
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected == actual { return nil }
    if ProcessInfo.processInfo.environment["WARRAQ_ACCEPT"] == "1" {
      try Data(actual.utf8).write(to: place)
      return nil
    }
    return name + "\n" + Self.firstDifference(expected, actual)
  }

  /// The first line in which two texts differ, with its number.
  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
      let old = index < left.count ? String(left[index]) : "(nothing)"
      let new = index < right.count ? String(right[index]) : "(nothing)"
      if old != new {
        return "line \(index + 1)\n  expected \(old)\n  actual   \(new)"
      }
    }
    return "the ends of lines differ"
  }
}
