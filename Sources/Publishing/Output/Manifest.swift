import Writers

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The list of all outputs: the last file that a run puts in place.
public struct Manifest: Sendable, Hashable, Codable {
  /// The name and version of the manifest's form.
  public static let schema = "warraq.manifest/1"

  public var schema = Manifest.schema
  public var publication: String
  /// Seconds since 1970-01-01T00:00:00Z.
  public var timestamp: Int
  /// In order of path.
  public var files: [File]

  /// One output.
  public struct File: Sendable, Hashable, Codable {
    /// Relative to the output folder.
    public var path: String
    /// The SHA-256 of its bytes, in hexadecimal digits.
    public var sha256: String
    public var bytes: Int
    /// The inputs that it was made of, relative to the publication file.
    public var inputs: [String]
    /// The output that it is a part of, relative to the output folder; nil for what stands by itself.
    ///
    /// A part was made of the inputs of the whole, and names none.
    public var partOf: String?
  }

  /// The manifest as JSON, a line for each file.
  func encode() -> [UInt8] {
    var out = Array("{\n".utf8)
    func field(_ key: StaticString, _ write: (inout JSONWriter) -> Void) {
      var json = JSONWriter()
      json.object { json in
        json.key(key)
        write(&json)
      }
      out.append(
        contentsOf: Array("  ".utf8) + json.bytes.dropFirst().dropLast() + Array(",\n".utf8))
    }
    field("schema") { $0.value(schema) }
    field("publication") { $0.value(publication) }
    field("timestamp") { $0.value(timestamp) }
    out.append(contentsOf: "  \"files\": [".utf8)
    for (index, file) in files.enumerated() {
      var json = JSONWriter(capacity: 256)
      json.object { json in
        json.member("path", file.path)
        json.member("sha256", file.sha256)
        json.member("bytes", file.bytes)
        json.array("inputs") { json in for input in file.inputs { json.value(input) } }
        if let whole = file.partOf {
          json.member("partOf", whole)
        }
      }
      out.append(contentsOf: (index == 0 ? "\n    " : ",\n    ").utf8)
      out.append(contentsOf: json.bytes)
    }
    out.append(contentsOf: "\n  ]\n}\n".utf8)
    return out
  }

  /// Reads a manifest; nil when the bytes are none of this version.
  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
      manifest.schema == Self.schema
    else { return nil }
    self = manifest
  }

  init(publication: String, timestamp: Int, files: [File]) {
    self.publication = publication
    self.timestamp = timestamp
    self.files = files
  }
}
