/// A file of a book, in the folder of its package document.
struct BookFile {
  /// The path relative to the package document.
  let path: String
  /// The identifier of its item in the manifest.
  let id: String
  let mediaType: String
  /// The value of `properties` in the manifest, such as `nav`.
  var properties: String?
  let bytes: [UInt8]
}
