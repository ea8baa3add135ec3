import Annotation
import Manuscript

extension FactSheetValues {
  /// The rows of the table of figures.
  ///
  /// A sentence that gives several figures is printed beside the first of them, and one that stands under
  /// a key fact is not printed again: its number leads there.
  var figures: [[String: Any]] {
    var printed = Set(saidFacts.map(\.sentence))
    return content.figures.map { figure in
      var values: [String: Any] = [
        "value": markup(value(figure.quantity)),
        "unit": unit(figure.quantity),
        "phrase": text(figure.quantity.range),
        "number": markup(
          figure.sentences.map(number).joined(
            separator: publication.words["author-separator"] ?? ", ")
        ),
      ]
      if let first = figure.sentences.first, printed.insert(first).inserted {
        values["sentence"] = text(edition.sentences[first].range)
      }
      return values
    }
  }

  /// A number with what limits it, in the digits of the sheet.
  private func value(_ quantity: Quantity) -> String {
    func said(_ number: DecimalNumber) -> String {
      let said = MagnitudeText(publication.conventions, strings: publication.context.theme.strings)
        .format(number)
      guard quantity.unit?.code == "percent" else { return said }
      return said + (publication.conventions.digits == .arabicIndic ? "٪" : "%")
    }
    var words = ""
    if let verbal = quantity.verbal {
      // A table of two columns is read across: "half a | century".
      words =
        language == .english
        ? verbal.english(before: quantity.unit?.english) : edition.text[quantity.numberRange]
    } else if let low = quantity.low, let high = quantity.high {
      words = word("value-interval", said(low), said(high))
    } else if let value = quantity.value {
      words = said(value)
    }
    let modifier = word("modifier-" + quantity.limit.rawValue)
    return modifier.isEmpty ? words : modifier + " " + words
  }

  /// What is counted, in the sheet's language where it has a word.
  private func unit(_ quantity: Quantity) -> String {
    guard let unit = quantity.unit, unit.code != "percent" else { return "" }
    guard language == .english else { return markup(unit.arabic) }
    guard let singular = unit.english else { return arabic(unit.arabic) }
    let isOne = quantity.value == DecimalNumber(1) || quantity.verbal?.takesSingular ?? false
    return markup(isOne ? singular : unit.englishPlural ?? singular)
  }

  /// The tables of names and dates.
  var nameTables: [[String: Any]] {
    [
      table("people", people), table("organisations", organisations), table("places", places),
      table("dates", days),
    ].compactMap { $0 }
  }

  private typealias Columns = (headings: [String], rows: [[String]])

  private func table(_ id: String, _ columns: Columns) -> [String: Any]? {
    guard !columns.rows.isEmpty else { return nil }
    return [
      "id": id, "heading": word(id), "columns": columns.headings.map { word($0) },
      "rows": columns.rows.map { ["cells": $0] },
    ]
  }

  private var people: Columns {
    let people = content.names(.person)
    switch language {
    case .arabic:
      return (
        ["name", "role", "english-name", "english-role"],
        people.map { entity in
          [
            markup(entity.name), entity.role.map(markup) ?? "", entity.english.map(english) ?? "",
            entity.englishRole.map(english) ?? "",
          ]
        }
      )
    case .english:
      return (
        ["english-name", "english-role", "name"],
        people.map { entity in
          [
            entity.english.map(english) ?? arabic(entity.name),
            entity.englishRole.map(english) ?? entity.role.map(arabic) ?? "", arabic(entity.name),
          ]
        }
      )
    }
  }

  private var organisations: Columns {
    let organisations = content.names(.organisation)
    func acronym(_ entity: Entity) -> String { entity.acronym.map(english) ?? "" }
    switch language {
    case .arabic:
      return (
        ["name", "acronym", "english-name"],
        organisations.map { entity in
          [markup(entity.name), acronym(entity), fullEnglish(entity).map(english) ?? ""]
        }
      )
    case .english:
      return (
        ["english-name", "acronym", "name"],
        organisations.map { entity in
          [
            fullEnglish(entity).map(english) ?? arabic(entity.name), acronym(entity),
            arabic(entity.name),
          ]
        }
      )
    }
  }

  private var places: Columns {
    let places = content.names(.place)
    switch language {
    case .arabic:
      return (
        ["name", "english-name"],
        places.map { [markup($0.name), fullEnglish($0).map(english) ?? ""] }
      )
    case .english:
      return (
        ["english-name", "name"],
        places.map { [fullEnglish($0).map(english) ?? arabic($0.name), arabic($0.name)] }
      )
    }
  }

  /// The English name in full: a table is where a reader learns what the letters stand for.
  private func fullEnglish(_ entity: Entity) -> String? { entity.fullEnglish ?? entity.english }

  private var days: Columns {
    (
      ["date", "in-the-text"],
      content.days.map { day in
        let mention = day.mention
        var said = mention.edtf.map(publication.dates.edtf) ?? word("undated")
        if mention.calendar == .ummAlQura { said += " (" + word("hijri") + ")" }
        if mention.isAnchored { said += " (" + word("anchored") + ")" }
        return [markup(said), "<span\(textAttributes)>" + text(mention.range) + "</span>"]
      }
    )
  }
}
