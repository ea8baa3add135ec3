import Annotation
import Manuscript

/// What a fact sheet tells, each thing once, in order of its first place in the text.
struct FactSheetContent {
  /// A figure, and all sentences that give it.
  struct Figure {
    let quantity: Quantity
    var sentences: [Int]
  }

  /// Somebody or something by name, with all that its mentions tell.
  struct Name {
    var entity: Entity
    var mentions: Int
  }

  /// A date, and how many places give it.
  struct Day {
    let mention: DateMention
    var mentions: Int
  }

  let edition: Edition
  private(set) var figures: [Figure] = []
  private(set) var names: [Name] = []
  private(set) var days: [Day] = []

  init(_ edition: Edition) {
    self.edition = edition
    collectFigures()
    collectNames()
    collectDays()
  }

  /// The names of a kind.
  func names(_ kind: Entity.Kind) -> [Entity] {
    names.lazy.filter { $0.entity.kind == kind }.map(\.entity)
  }

  /// The English name of a speaker, when a mention gives one.
  func english(of speaker: String) -> String? {
    names.first { $0.entity.name == speaker && $0.entity.english != nil }?.entity.english
  }

  /// The number of a sentence as the sheet counts it, from 1.
  static func number(_ sentence: Int) -> Int { sentence + 1 }

  private struct FigureKey: Hashable {
    let value: DecimalNumber?
    let low: DecimalNumber?
    let high: DecimalNumber?
    let verbal: VerbalNumber?
    let modifier: Quantity.Modifier
    let unit: String?
    let code: String?
  }

  private mutating func collectFigures() {
    var places: [FigureKey: Int] = [:]
    for quantity in edition.quantities {
      // A number that counts nothing tells nothing by itself.
      guard let unit = quantity.unit else { continue }
      let key = FigureKey(
        value: quantity.value, low: quantity.low, high: quantity.high,
        verbal: quantity.verbal, modifier: quantity.modifier, unit: unit.english ?? unit.arabic,
        code: unit.code)
      let sentence = edition.sentence(at: quantity.range.lowerBound)
      if let place = places[key] {
        if let sentence, figures[place].sentences.last != sentence {
          figures[place].sentences.append(sentence)
        }
      } else {
        places[key] = figures.count
        figures.append(Figure(quantity: quantity, sentences: sentence.map { [$0] } ?? []))
      }
    }
  }

  private struct NameKey: Hashable {
    let kind: Entity.Kind
    let name: String
  }

  private mutating func collectNames() {
    var places: [NameKey: Int] = [:]
    for entity in edition.entities {
      let key = NameKey(kind: entity.kind, name: entity.name)
      guard let place = places[key] else {
        places[key] = names.count
        names.append(Name(entity: entity, mentions: 1))
        continue
      }
      names[place].mentions += 1
      if names[place].entity.english == nil {
        names[place].entity.english = entity.english
        names[place].entity.fullEnglish = entity.fullEnglish
      }
      if names[place].entity.acronym == nil { names[place].entity.acronym = entity.acronym }
      if names[place].entity.role == nil {
        names[place].entity.role = entity.role
        names[place].entity.englishRole = entity.englishRole
      } else if names[place].entity.englishRole == nil, names[place].entity.role == entity.role {
        names[place].entity.englishRole = entity.englishRole
      }
    }
  }

  private mutating func collectDays() {
    var places: [String: Int] = [:]
    for mention in edition.dates {
      let key = mention.edtf ?? edition.text[mention.range]
      if let place = places[key] {
        days[place].mentions += 1
      } else {
        places[key] = days.count
        days.append(Day(mention: mention, mentions: 1))
      }
    }
  }
}
