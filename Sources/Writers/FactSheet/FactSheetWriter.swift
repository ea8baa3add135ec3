public import Annotation
public import Manuscript

/// Writes a fact sheet: one page, in Arabic or in English, each line with the sentence it rests on.
public struct FactSheetWriter: Writer {
  /// The language of a sheet.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case arabic = "ar"
    case english = "en"
  }

  public let language: Language
  public let fileExtension = "html"

  public init(_ language: Language) {
    self.language = language
  }

  public var name: String { "facts." + language.rawValue }

  public var summary: String {
    switch language {
    case .arabic: "a fact sheet in Arabic, ready for A4"
    case .english: "a fact sheet in English, each fact with its Arabic sentence, ready for A4"
    }
  }

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context, language: tag(edition, context))
    let values = FactSheetValues(edition, language: language, publication: publication)
    return publication.render("facts", values.values)
  }

  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] {
    PublicationWords(context, language: tag(edition, context)).diagnostics(ofTemplate: "facts")
  }

  /// The language of the sheet as a BCP 47 tag, with the region that decides digits and months.
  private func tag(_ edition: Edition, _ context: WritingContext) -> String {
    switch language {
    case .english: return "en-GB"
    case .arabic:
      let candidates = [context.language, edition.metadata.language ?? ""]
      return candidates.first { $0.lowercased().prefix { $0 != "-" } == "ar" } ?? "ar"
    }
  }
}
