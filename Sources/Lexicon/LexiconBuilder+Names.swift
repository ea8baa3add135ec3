/// The lists of words that tell what the name near them is.
extension LexiconBuilder {
  mutating func addPlaceHead(_ row: WordList.Row) {
    guard let use = PlaceHead.Use(rawValue: row.columns[1]) else { return }
    for spelling in row.variants(0) {
      let id = word(spelling, .placeHead)
      placeHeads.add(
        PlaceHead(
          arabic: spelling, use: use, tellsOfSky: row[2] == "s", line: row.line), id)
    }
  }

  mutating func addMiscellaneous(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = Miscellaneous(
      arabic: first, english: row[1], kind: row[2], isCommonWord: row[3] == "c", line: row.line)
    miscellaneous.add(entry, spellings: row.variants(0).map { phrase($0, .miscellaneous) })
  }

  mutating func addMiscellaneousHead(_ row: WordList.Row) {
    guard let shape = MiscellaneousHead.Shape(rawValue: row[2]) else { return }
    for spelling in row.variants(0) {
      let id = word(spelling, .miscellaneousHead)
      miscellaneousHeads.add(
        MiscellaneousHead(arabic: spelling, kind: row[1], shape: shape, line: row.line), id)
    }
  }

  mutating func addMatchWord(_ row: WordList.Row) {
    let entry = MatchWord(
      isSign: row[1].contains("s"), governsTeam: row[1].contains("g"),
      takesOpponent: row[1].contains("o"))
    for spelling in row.variants(0) {
      let id = word(spelling, .matchWord)
      matchWords.add(entry, id)
    }
  }
}
