/// What is known of a document beside its text.
public struct Metadata: Sendable, Hashable {
  public var title: String?
  /// The title in English, given by the author for the English sheets.
  public var englishTitle: String?
  public var subtitle: String?
  public var authors: [String] = []
  /// The day of publication, ISO 8601 (`2021-06-25`).
  public var date: String?
  /// A BCP 47 tag, such as `ar-MA`.
  public var language: String?
  public var section: String?
  public var subjects: [String] = []
  /// The newspaper, agency or archive that the text was taken from.
  public var source: String?
  /// The place that the text was sent from, as its dateline names it.
  public var place: String?
  public var url: String?
  public var rights: String?
  /// A sentence or two about the document, as a page's own metadata give it.
  public var description: String?
  /// The address of the picture that stands for the document elsewhere; it is never fetched.
  public var image: String?

  /// The path of the picture that is the cover of its book, as the author wrote it.
  public var cover: String?

  public init() {}
}
