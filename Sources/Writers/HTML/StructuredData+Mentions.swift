import Annotation
import Manuscript

extension StructuredData {
  /// More quotations than these, or longer ones, would only say the text again.
  private static let mostQuotations = 20
  private static let mostBytesOfQuotation = 1000

  /// Writes who and what the article names, each once, in order of first mention.
  func writeMentions(to json: inout JSONWriter) {
    let names = names.names
    guard !names.isEmpty else { return }
    json.array("mentions") { json in
      for name in names { write(name, to: &json) }
    }
  }

  private func write(_ name: MentionedNames.Name, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", Self.type(of: name.kind))
      json.member("name", name.name)
      let others = [name.english, name.fullEnglish, name.acronym].compactMap { $0 }
      var alternates: [String] = []
      for other in others where other != name.name && !alternates.contains(other) {
        alternates.append(other)
      }
      switch alternates.count {
      case 0: break
      case 1: Self.write("alternateName", alternates[0], to: &json)
      default:
        json.array("alternateName") { json in for alternate in alternates { json.value(alternate) }
        }
      }
      if name.kind == .person { Self.write("jobTitle", name.role, to: &json) }
    }
  }

  /// Writes what is quoted word for word.
  ///
  /// `spokenByCharacter` is whom the article makes the speaker; `creator` would say that they wrote it.
  func writeQuotations(to json: inout JSONWriter) {
    let quotes = edition.quotes.lazy.filter {
      $0.isDirect && $0.isClosed && $0.range.count <= Self.mostBytesOfQuotation
    }.prefix(Self.mostQuotations)
    guard !quotes.isEmpty else { return }
    json.array("hasPart") { json in
      for quote in quotes { write(quote, to: &json) }
    }
  }

  private func write(_ quote: Quote, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "Quotation")
      json.member("text", utf8: edition.text.utf8[quote.range])
      guard let speaker = quote.speaker, !speaker.isEmpty else { return }
      json.object("spokenByCharacter") { json in
        let kind = edition.entities.first { $0.name == speaker && $0.kind != .miscellaneous }?.kind
        if let kind, kind != .place {
          json.member("@type", Self.type(of: kind))
        }
        json.member("name", speaker)
      }
    }
  }

  private static func type(of kind: Entity.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .organisation: "Organization"
    case .place: "Place"
    case .miscellaneous: "Thing"
    }
  }
}
