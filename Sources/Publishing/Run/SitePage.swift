/// The page of a document that waits for what all documents tell.
struct SitePage: Sendable {
  /// Relative to the output folder.
  let path: String
  let bytes: [UInt8]
  let origin: OutputStage.Origin
}
