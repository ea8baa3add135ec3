/// The line below a headline that names who wrote, and from where.
struct Byline {
  let authors: [String]
  let place: String?

  /// Reads a line as a byline; nil unless it surely is one.
  ///
  /// - Parameters:
  ///   - bytes: The source.
  ///   - line: The line's range in it.
  ///   - isBelowTitle: Whether a headline stands above, so that less is needed to be sure.
  init?(_ bytes: [UInt8], _ line: Range<Int>, isBelowTitle: Bool) {
    guard line.count <= 200 else { return nil }
    let pieces = PressLine(bytes, line, limit: 200).pieces
    if let authors = Self.labelled(pieces, isBelowTitle: isBelowTitle) {
      (self.authors, place) = (authors, nil)
    } else if isBelowTitle, let (place, author) = Self.correspondent(pieces) {
      (authors, self.place) = ([author], place)
    } else {
      return nil
    }
  }

  /// `كتب: …`, `بقلم …`, `تقرير: …`.
  private static func labelled(_ pieces: [PressLine.Piece], isBelowTitle: Bool) -> [String]? {
    let signs = [":", "/", "-", "–", "—", "|", "ـ"]
    let end = pieces.firstIndex(where: \.isSign) ?? pieces.count
    let label = pieces[..<end].map(\.folded).joined(separator: " ")
    if end < pieces.count, signs.contains(pieces[end].text) {
      let rest = pieces[(end + 1)...]
      if PressLabel.writers.contains(label) { return authors(rest, isSure: true) }
      if isBelowTitle, PressLabel.works.contains(label) { return authors(rest, isSure: false) }
    }
    guard isBelowTitle, pieces.first?.folded == "بقلم", end > 1,
      !["رصاص", "حبر", "جاف"].contains(pieces[1].folded)
    else { return nil }
    return authors(pieces.dropFirst(), isSure: false)
  }

  /// The names behind a label; nil when something else stands there.
  private static func authors(_ pieces: ArraySlice<PressLine.Piece>, isSure: Bool) -> [String]? {
    var names: [[PressLine.Piece]] = [[]]
    for piece in pieces {
      if ["،", ",", "/"].contains(piece.text) || piece.folded == "و" {
        names.append([])
      } else if ["-", "–", "—", "|", "ـ"].contains(piece.text) {
        // A place, most often; it is in the text in any case.
        break
      } else if piece.isName, !PressLabel.particles.contains(piece.folded) {
        names[names.count - 1].append(piece)
      } else {
        return nil
      }
    }
    guard names.allSatisfy({ isSure ? (1...5).contains($0.count) : (2...4).contains($0.count) })
    else { return nil }
    if !isSure, names.contains(where: { isVerbalNoun($0[0].folded) }) { return nil }
    return names.map { PressLine.text($0) }
  }

  /// Whether a word has the form of ارتفاع, انخفاض or استقالة, which begin headlines and not names.
  private static func isVerbalNoun(_ word: String) -> Bool {
    var letters = Array(word.unicodeScalars)
    if letters.last == "ة" { letters.removeLast() }
    return letters.count >= 6 && letters[0] == "ا" && letters[1] != "ل"
      && letters[letters.count - 2] == "ا"
  }

  /// `الرباط – مراسلنا`.
  private static func correspondent(_ pieces: [PressLine.Piece]) -> (place: String, String)? {
    guard let sign = pieces.firstIndex(where: \.isSign),
      ["-", "–", "—", ":", "/", "ـ"].contains(pieces[sign].text),
      (1...3).contains(sign), pieces[..<sign].allSatisfy(\.isName)
    else { return nil }
    var rest = pieces[(sign + 1)...]
    if rest.first?.folded == "من" { rest = rest.dropFirst() }
    guard let first = rest.first, PressLabel.correspondents.contains(first.folded),
      rest.count <= 5, rest.allSatisfy(\.isName)
    else { return nil }
    let name = rest.dropFirst()
    // «مراسلنا محمد العلمي» has a name, «مراسل الصحيفة» has none.
    let hasName = first.folded.hasSuffix("نا") && name.count >= 2
    return (PressLine.text(pieces[..<sign]), PressLine.text(hasName ? name : rest))
  }
}
