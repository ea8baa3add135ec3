/// What a publication comes down to: which documents, under which names, and which books of them.
public struct PublicationPlan: Sendable {
  public let publication: Publication
  /// The folder of the publication file; all inputs are relative to it.
  public let folder: String
  /// The folder for the outputs, as the process sees it.
  public let output: String
  /// In order of path.
  public let documents: [Document]
  public let digests: [DigestPlan]

  /// The glossaries, which every output depends on, relative to ``folder``.
  var glossaries: [String] { publication.glossaries.map { Path.normalized($0.value) } }

  /// One document.
  public struct Document: Sendable, Hashable {
    /// The path relative to ``PublicationPlan/folder``, as it stands in records and in the manifest.
    public let path: String
    /// The stem of its outputs.
    public let slug: String
  }

  /// One book of several articles.
  public struct DigestPlan: Sendable, Hashable {
    public let entry: Publication.DigestEntry
    /// Its articles as indices of ``PublicationPlan/documents``.
    public let articles: [Int]
  }
}
