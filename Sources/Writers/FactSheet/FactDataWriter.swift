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
      json.key("schema")
      json.value("warraq.facts/1")
      json.key("title")
      json.value(edition.title)
      json.key("titleEnglish")
      json.value(edition.metadata.englishTitle)
      json.key("lang")
      json.value(edition.metadata.language)
      json.key("date")
      json.value(edition.metadata.date)
      json.key("takenFrom")
      json.value(edition.metadata.source)
      json.key("facts")
      json.array { json in
        for fact in edition.facts { write(fact, edition, &json) }
      }
      json.key("figures")
      json.array { json in
        for figure in content.figures { write(figure, edition, &json) }
      }
      json.key("people")
      write(content.names(.person), edition, &json)
      json.key("organisations")
      write(content.names(.organisation), edition, &json)
      json.key("places")
      write(content.names(.place), edition, &json)
      json.key("dates")
      json.array { json in
        for day in content.days { write(day.mention, edition, &json) }
      }
      json.key("quotations")
      json.array { json in
        for quote in edition.quotes { write(quote, content, &json) }
      }
    }
    return Rendering(.bytes(json.bytes + [0x0A]))
  }

  private func write(_ fact: Fact, _ edition: Edition, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.value(fact.id)
      json.key("kind")
      json.value(fact.kind.rawValue)
      json.key("standing")
      json.value(fact.standing.rawValue)
      json.key("complete")
      json.value(fact.isComplete)
      json.key("ar")
      json.value(fact.arabic)
      json.key("en")
      json.value(fact.english)
      if edition.sentences.indices.contains(fact.sentence) {
        writeSentence(fact.sentence, edition, &json)
      }
      writeSource(fact.range, edition, &json)
    }
  }

  private func write(
    _ figure: FactSheetContent.Figure, _ edition: Edition, _ json: inout JSONWriter
  ) {
    let quantity = figure.quantity
    json.object { json in
      json.key("value")
      json.value(quantity.value?.description)
      json.key("low")
      json.value(quantity.low?.description)
      json.key("high")
      json.value(quantity.high?.description)
      json.key("modifier")
      json.value(quantity.modifier.rawValue)
      json.key("unit")
      json.object { json in
        json.key("ar")
        json.value(quantity.unit?.arabic)
        json.key("en")
        json.value(quantity.unit?.english)
        json.key("code")
        json.value(quantity.unit?.code)
      }
      json.key("text")
      json.value(edition.text[quantity.range])
      json.key("sentences")
      json.array { json in
        for sentence in figure.sentences { json.value(FactSheetContent.number(sentence)) }
      }
      writeSource(quantity.range, edition, &json)
    }
  }

  private func write(_ names: [Entity], _ edition: Edition, _ json: inout JSONWriter) {
    json.array { json in
      for entity in names {
        json.object { json in
          json.key("name")
          json.value(entity.name)
          json.key("en")
          json.value(entity.english)
          json.key("role")
          json.value(entity.role)
          json.key("roleEnglish")
          json.value(entity.englishRole)
          json.key("acronym")
          json.value(entity.acronym)
          writeSource(entity.range, edition, &json)
        }
      }
    }
  }

  private func write(_ date: DateMention, _ edition: Edition, _ json: inout JSONWriter) {
    json.object { json in
      json.key("edtf")
      json.value(date.edtf)
      json.key("calendar")
      json.value(date.calendar.rawValue)
      json.key("anchored")
      json.value(date.isAnchored)
      json.key("text")
      json.value(edition.text[date.range])
      writeSource(date.range, edition, &json)
    }
  }

  private func write(_ quote: Quote, _ content: FactSheetContent, _ json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.value(content.edition.text[quote.range])
      json.key("direct")
      json.value(quote.isDirect)
      json.key("closed")
      json.value(quote.isClosed)
      json.key("speaker")
      json.value(quote.speaker)
      json.key("speakerEnglish")
      json.value(quote.speaker.flatMap(content.english))
      json.key("verb")
      json.value(quote.verb)
      writeSource(quote.range, content.edition, &json)
    }
  }

  private func writeSentence(_ index: Int, _ edition: Edition, _ json: inout JSONWriter) {
    json.key("sentence")
    json.object { json in
      json.key("number")
      json.value(FactSheetContent.number(index))
      json.key("text")
      json.value(edition.text[edition.sentences[index].range])
    }
  }

  private func writeSource(_ range: TextRange, _ edition: Edition, _ json: inout JSONWriter) {
    let source = edition.source(of: range)
    json.key("source")
    json.array { json in
      json.value(source.lowerBound)
      json.value(source.upperBound)
    }
  }
}
