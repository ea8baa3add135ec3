public import Annotation
public import Manuscript

/// Writes what the fact sheets tell as JSON, in both languages at once.
///
/// Each thing that was read from the text carries `source`, the bytes of the input that it stands in.
public struct FactDataWriter: Writer {
  public let name = "facts.json"
  public let fileExtension = "json"
  public let summary = "the facts of the fact sheets as JSON, in both languages"

  public init() {}

  /// Everything can be shown in this format.
  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] { [] }

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let content = FactSheetContent(edition)
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "warraq.facts/1")
      json.member("title", edition.title)
      json.member("titleEnglish", edition.metadata.englishTitle)
      json.member("lang", edition.metadata.language)
      json.member("date", edition.metadata.date)
      json.member("takenFrom", edition.metadata.source)
      json.array("facts") { json in
        for fact in edition.facts { write(fact, edition, &json) }
      }
      json.array("figures") { json in
        for figure in content.figures { write(figure, edition, &json) }
      }
      write("people", content.names(.person), edition, &json)
      write("organisations", content.names(.organisation), edition, &json)
      write("places", content.names(.place), edition, &json)
      json.array("dates") { json in
        for day in content.days { write(day.mention, edition, &json) }
      }
      json.array("quotations") { json in
        for quote in edition.quotes { write(quote, content, &json) }
      }
    }
    return Rendering(.bytes(json.bytes + [0x0A]))
  }

  private func write(_ fact: Fact, _ edition: Edition, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", fact.id)
      json.member("kind", fact.kind.rawValue)
      json.member("standing", fact.standing.rawValue)
      json.member("complete", fact.isComplete)
      json.member("ar", fact.arabic)
      json.member("en", fact.english)
      if edition.sentences.indices.contains(fact.sentence) {
        writeSentence(fact.sentence, edition, &json)
      }
      json.member("source", edition.source(of: fact.range))
    }
  }

  private func write(
    _ figure: FactSheetContent.Figure, _ edition: Edition, _ json: inout JSONWriter
  ) {
    let quantity = figure.quantity
    json.object { json in
      json.member("value", quantity.value?.description)
      json.member("low", quantity.low?.description)
      json.member("high", quantity.high?.description)
      json.member("modifier", quantity.modifier.rawValue)
      json.object("unit") { json in
        json.member("ar", quantity.unit?.arabic)
        json.member("en", quantity.unit?.english)
        json.member("code", quantity.unit?.code)
      }
      json.member("text", edition.text[quantity.range])
      json.array("sentences") { json in
        for sentence in figure.sentences { json.value(FactSheetContent.number(sentence)) }
      }
      json.member("source", edition.source(of: quantity.range))
    }
  }

  private func write(
    _ kind: StaticString, _ names: [Entity], _ edition: Edition, _ json: inout JSONWriter
  ) {
    json.array(kind) { json in
      for entity in names {
        json.object { json in
          json.member("name", entity.name)
          json.member("en", entity.english)
          json.member("role", entity.role)
          json.member("roleEnglish", entity.englishRole)
          json.member("acronym", entity.acronym)
          json.member("source", edition.source(of: entity.range))
        }
      }
    }
  }

  private func write(_ date: DateMention, _ edition: Edition, _ json: inout JSONWriter) {
    json.object { json in
      json.member("edtf", date.edtf)
      json.member("calendar", date.calendar.rawValue)
      json.member("anchored", date.isAnchored)
      json.member("text", edition.text[date.range])
      json.member("source", edition.source(of: date.range))
    }
  }

  private func write(_ quote: Quote, _ content: FactSheetContent, _ json: inout JSONWriter) {
    json.object { json in
      json.member("text", content.edition.text[quote.range])
      json.member("direct", quote.isDirect)
      json.member("closed", quote.isClosed)
      json.member("speaker", quote.speaker)
      json.member("speakerEnglish", quote.speaker.flatMap(content.english))
      json.member("verb", quote.verb)
      json.member("source", content.edition.source(of: quote.range))
    }
  }

  private func writeSentence(_ index: Int, _ edition: Edition, _ json: inout JSONWriter) {
    json.object("sentence") { json in
      json.member("number", FactSheetContent.number(index))
      json.member("text", edition.text[edition.sentences[index].range])
    }
  }
}
