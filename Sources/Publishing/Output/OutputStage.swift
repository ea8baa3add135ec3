import Digest

/// Where outputs gather before they are put in place, or are only compared with what is there.
struct OutputStage: Sendable {
  let files: any FileSystem
  /// The output folder.
  let output: String
  /// The folder that new outputs are written to; nil when nothing is to be written.
  let folder: String?

  /// One output, and how it stands to the file that is there.
  struct Item: Sendable {
    let file: Manifest.File
    let change: OutputChange?
  }

  /// What an output was made of.
  enum Origin {
    /// Inputs, relative to the publication file.
    case inputs([String])
    /// Those of another output, of which it is a part.
    case part(of: String)
  }

  /// Takes an output in.
  ///
  /// - Parameters:
  ///   - path: Its path relative to the output folder.
  ///   - bytes: What stands in it.
  ///   - origin: What it was made of.
  /// - Returns: The output's entry in the manifest, and whether it is new.
  /// - Throws: ``FileError`` when it cannot be written, or would stand outside of the folder.
  func put(_ path: String, _ bytes: [UInt8], from origin: Origin = .inputs([])) throws(FileError)
    -> Item
  {
    let path = Path.normalized(path)
    if Path.leadsOut(path) || path == "." { throw .denied }
    let place = Path.join(output, path)
    var kind: OutputChange.Kind? = .added
    if files.kind(of: place) == .file {
      kind = .changed
      if try files.size(of: place) == bytes.count {
        let there = try files.read(place)
        if there == bytes { kind = nil }
      }
    }
    if let folder {
      let staged = Path.join(folder, path)
      try makeFolders(of: path, in: folder)
      if kind == nil {
        try files.link(place, to: staged)
      } else {
        try files.write(bytes, to: staged)
      }
    }
    var file = Manifest.File(
      path: path, sha256: SHA256.hexadecimal(bytes), bytes: bytes.count, inputs: [])
    switch origin {
    case .inputs(let inputs): file.inputs = inputs
    case .part(let whole): file.partOf = whole
    }
    return Item(file: file, change: kind.map { OutputChange(path: path, kind: $0) })
  }

  /// Makes the folders of a path one inside the other.
  ///
  /// The stage itself is never made anew: when it is gone, the run is being ended, and what was still to
  /// be written must not bring it back.
  private func makeFolders(of path: String, in folder: String) throws(FileError) {
    var place = folder
    for name in path.split(separator: "/").dropLast() {
      place = Path.join(place, String(name))
      try files.makeFolderInside(place)
    }
  }
}
