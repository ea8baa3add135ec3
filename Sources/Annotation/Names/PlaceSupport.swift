import Lexicon

/// The countries that a document speaks of: what a doubtful name of a place is held against.
///
/// The Zeitoun of Gaza is none in a text that knows only Algeria.
struct PlaceSupport {
  private var countries: Set<String> = []

  init(_ context: TokenContext) {
    for index in context.tokens.indices where context.tokens[index].kind == .word {
      let classes = context.allClasses(index)
      if classes.contains(.place),
        let match = context.longest(in: context.lexicon.places, at: index, marked: .place),
        !match.entry.isCommonWord
      {
        add(match.entry.country)
      }
      if classes.contains(.placeHead), isOfSky(index, context) { countries.insert(Self.sky) }
      guard classes.contains(.nationality) else { continue }
      for reading in context.tokens.readings(index) {
        guard let nationality = context.lexicon.nationalities[reading.word],
          let country = context.lexicon.countryCodes[nationality.place]
        else { continue }
        add(country)
      }
    }
  }

  private mutating func add(_ country: String) {
    guard !country.isEmpty else { return }
    countries.insert(country)
    if let related = Self.related[country] { countries.insert(related) }
  }

  /// Whether the document names a place of a country, or the country.
  func contains(_ country: String) -> Bool { countries.contains(country) }

  /// What stands for a country outside the Earth.
  private static let sky = "ZZ"

  private func isOfSky(_ index: Int, _ context: TokenContext) -> Bool {
    context.tokens.readings(index).contains { reading in
      context.lexicon.placeHeads[reading.word]?.tellsOfSky == true
    }
  }

  /// Whose places are told of together.
  private static let related = ["IL": "PS", "PS": "IL", "MA": "EH"]
}
