import Digest

extension WritingContext {
  /// The number of something that the publication brings out: a UUID made of the publication's name and its own.
  ///
  /// It does not depend on the address, since a number stays when a site moves (RFC 4287, section 4.2.6.1).
  ///
  /// - Parameter name: `SLUG` for a book, `html/SLUG` for a page.
  /// - Returns: The UUID as a URN.
  func identifier(_ name: String) -> String {
    "urn:uuid:" + NameUUID.make(url: "warraq:\(publication)/\(name)")
  }
}
