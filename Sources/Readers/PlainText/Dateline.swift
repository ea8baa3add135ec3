/// Where a report was sent from and by which agency, as its first words tell.
struct Dateline {
  let place: String?
  let agency: String
  /// Whether the line holds nothing else.
  let isWholeLine: Bool

  /// Reads the head of a line as a dateline; nil unless it surely is one.
  ///
  /// A place may be anything. So only a known agency tells a dateline from a sentence.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    guard Self.hasParting(bytes[line].prefix(Self.limit)) else { return nil }
    let pieces = PressLine(bytes, line, limit: Self.limit).pieces
    guard let placeEnd = Self.placeEnd(pieces) else { return nil }
    var index = placeEnd
    var isParted = false
    if index < pieces.count, Self.dashes.contains(pieces[index].text) {
      isParted = true
      index += 1
    }
    guard index < pieces.count else { return nil }
    let isInBrackets = pieces[index].text == "("
    if isInBrackets { index += 1 }
    guard isInBrackets || isParted, let (agency, end) = Self.agency(pieces, from: index) else {
      return nil
    }
    index = end
    if isInBrackets {
      guard index < pieces.count, pieces[index].text == ")" else { return nil }
      index += 1
    }
    let isClosed =
      index == pieces.count
      ? pieces.last?.range.upperBound == line.upperBound
      : Self.dashes.contains(pieces[index].text) || pieces[index].text == ":"
    guard isClosed || (isInBrackets && isParted) else { return nil }
    while index < pieces.count, pieces[index].isSign { index += 1 }
    isWholeLine = index == pieces.count && pieces.last?.range.upperBound == line.upperBound
    self.agency = agency
    let place = String(
      decoding: bytes[pieces[0].range.lowerBound..<pieces[placeEnd - 1].range.upperBound],
      as: UTF8.self)
    // «The capitals» is what agencies write for no place at all.
    self.place = PressLabel.folded(place) == "عواصم" ? nil : place
  }

  /// How many bytes of a line are looked at.
  private static let limit = 160
  private static let dashes = ["-", "–", "—", "ـ"]

  /// Whether a dash or bracket stands in a line: most have none, and need not be cut into words.
  private static func hasParting(_ bytes: ArraySlice<UInt8>) -> Bool {
    // The last two are how tatweel ends and how the dashes of Unicode begin.
    bytes.contains { $0 == 0x2D || $0 == 0x28 || $0 == 0x80 || $0 == 0xE2 }
  }

  /// The end of up to two names of places of up to three words.
  private static func placeEnd(_ pieces: [PressLine.Piece]) -> Int? {
    var index = 0
    var words = 0
    var names = 1
    while index < pieces.count {
      let piece = pieces[index]
      if piece.isName, !PressLabel.particles.contains(piece.folded) {
        words += 1
        guard words <= 3 else { return nil }
      } else if ["،", ",", "/"].contains(piece.text), words > 0, names == 1 {
        names += 1
        words = 0
      } else {
        break
      }
      index += 1
    }
    return words > 0 ? index : nil
  }

  /// The longest agency of up to four words from a place on.
  private static func agency(
    _ pieces: [PressLine.Piece], from start: Int
  ) -> (name: String, end: Int)? {
    var key = ""
    var found: (String, Int)?
    for index in start..<min(start + 4, pieces.count) {
      guard !pieces[index].isSign else { break }
      key += pieces[index].folded.filter { $0 != "." }
      if PressLabel.agencies.contains(key) {
        found = (PressLine.text(pieces[start...index]), index + 1)
      }
    }
    return found
  }
}
