import Lint
import Publishing

/// The files of a folder on the disk.
struct FolderFiles: LintFiles {
  let files: any FileSystem
  let folder: String
  /// The paths of all files; empty when only one page is looked at.
  let names: [String]

  func holds(_ path: String) -> Bool { files.kind(of: LintRun.join(folder, path)) != nil }

  func contents(of path: String) -> [UInt8]? {
    let path = LintRun.join(folder, path)
    guard files.kind(of: path) == .file else { return nil }
    do throws(FileError) {
      guard try files.size(of: path) <= LintRun.pageLimit else { return nil }
      return try files.read(path)
    } catch {
      return nil
    }
  }
}
