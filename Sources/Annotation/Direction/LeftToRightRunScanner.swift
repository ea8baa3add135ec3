import Manuscript

/// Finds the stretches of a right-to-left leaf that run from left to right.
///
/// These are words in Latin letters, and numbers that the bidirectional algorithm would take apart: with a
/// sign, a hyphen or a stroke. A plain number needs no help. Stretches that belong together (`GPT-4 (2023)`,
/// `+212 5 22`) are one run.
///
/// The policy: what is written in figures of the West keeps the order in which it is typed, from left to right,
/// with its signs and units, and so do ranges (`1990–2000`), scores and sums. What is written in Arabic-Indic
/// figures is left to the algorithm, which keeps a day (`٢٠٢٤/٠٥/٠١`) and turns a range (`١٩٩٠–٢٠٠٠` begins on
/// the right), as its author saw it.
struct LeftToRightRunScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let leaf: TextRange

  /// A stretch without white space and without Arabic letters, trimmed of the sentence's own signs.
  private struct Chunk {
    var range: TextRange
    var hasLatin: Bool
    var hasDigit: Bool
    /// Whether the order of its characters is safe without isolation.
    var isPlainNumber: Bool
    var isOperator: Bool
    /// Whether only one space stands between the untrimmed chunk before and this one.
    var touchesPrevious: Bool
    /// Whether nothing was trimmed off its end.
    var isOpenEnded: Bool
    /// Whether only the stop of an abbreviation, such as `No.`, was trimmed off its end.
    var isAbbreviation: Bool
  }

  init(bytes: UnsafeBufferPointer<UInt8>, leaf: TextRange) {
    self.bytes = bytes
    self.leaf = leaf
  }

  /// The runs in order of place.
  func scan() -> [DirectionLayer.Run] {
    var runs: [DirectionLayer.Run] = []
    var open: (range: TextRange, last: Chunk, isWorth: Bool, isAccount: Bool)?
    func close() {
      guard let run = open, run.isWorth else { return }
      runs.append(
        DirectionLayer.Run(
          range: run.range, direction: .leftToRight, language: language(run.range)))
    }
    let chunks = chunks()
    var numberEnd = 0
    for (index, chunk) in chunks.enumerated() where index >= numberEnd {
      if open.map({ !joins($0.last, chunk) }) ?? true, let end = telephoneEnd(chunks[index...]) {
        close()
        open = nil
        numberEnd = end
        runs.append(
          DirectionLayer.Run(
            range: chunk.range.lowerBound..<chunks[end - 1].range.upperBound,
            direction: .leftToRight, language: nil))
      } else if let current = open,
        joins(current.last, chunk) || current.isAccount && continuesAccount(chunk)
      {
        open = (
          current.range.lowerBound..<chunk.range.upperBound, chunk,
          current.isWorth || isWorth(chunk) || current.last.isPlainNumber, current.isAccount
        )
      } else {
        close()
        open = chunk.isOperator ? nil : (chunk.range, chunk, isWorth(chunk), opensAccount(chunk))
      }
    }
    close()
    return runs
  }

  // MARK: - Chunks

  private func isWorth(_ chunk: Chunk) -> Bool {
    chunk.hasLatin || chunk.hasDigit && !chunk.isPlainNumber
  }

  private func joins(_ left: Chunk, _ right: Chunk) -> Bool {
    guard right.touchesPrevious, left.isOpenEnded || left.isAbbreviation else { return false }
    if left.isAbbreviation { return right.hasLatin || right.hasDigit }
    if left.hasLatin { return right.hasLatin || right.hasDigit || right.isOperator }
    if left.isOperator { return right.hasLatin || right.hasDigit }
    guard left.hasDigit else { return false }
    if right.hasLatin || right.isOperator { return true }
    guard right.isPlainNumber else { return false }
    return opensTelephone(left) || left.isPlainNumber && isGroupOfTelephone(left)
  }

  /// Whether a stretch is the first group of a telephone number: `+212`, `(+212)`.
  private func opensTelephone(_ chunk: Chunk) -> Bool {
    let first = bytes[chunk.range.lowerBound]
    guard first == UInt8(ascii: "("), chunk.range.count > 1 else {
      return first == UInt8(ascii: "+")
    }
    return bytes[chunk.range.lowerBound + 1] == UInt8(ascii: "+")
  }

  /// Whether a stretch is the head of an account's number (ISO 13616): two capitals and two digits.
  private func opensAccount(_ chunk: Chunk) -> Bool {
    guard chunk.range.count == 4 else { return false }
    return chunk.range.enumerated().allSatisfy { place, index in
      place < 2 ? (0x41...0x5A).contains(bytes[index]) : (0x30...0x39).contains(bytes[index])
    }
  }

  private func continuesAccount(_ chunk: Chunk) -> Bool {
    chunk.touchesPrevious && chunk.isPlainNumber && chunk.range.count <= 4
  }

  /// The most bytes of a telephone number before its last group.
  private static let telephoneBytes = 40

  /// Whether a number is a later group of a telephone number.
  private func isGroupOfTelephone(_ chunk: Chunk) -> Bool {
    var index = chunk.range.lowerBound
    // A row of numbers may be as long as the leaf, a telephone number may not (ITU-T E.164: 15 digits).
    let limit = max(leaf.lowerBound, index - Self.telephoneBytes)
    while index > limit {
      index -= 1
      let byte = bytes[index]
      if byte == UInt8(ascii: "+") { return true }
      if byte != 0x20, byte != UInt8(ascii: ")"), !(0x30...0x39).contains(byte) { return false }
    }
    return false
  }

  /// The index behind the groups of a telephone number that begins with 00 or the 0 of an area.
  ///
  /// Without a plus sign a row of numbers may be a list: groups have 2 to 5 digits, and 8 to 15 all together.
  private func telephoneEnd(_ chunks: ArraySlice<Chunk>) -> Int? {
    guard let first = chunks.first, bytes[first.range.lowerBound] == 0x30 else { return nil }
    var digits = 0
    var last: Chunk?
    var end = chunks.startIndex
    for chunk in chunks {
      if let last, !chunk.touchesPrevious || !last.isOpenEnded { break }
      guard (2...5).contains(chunk.range.count), digits + chunk.range.count <= 15,
        chunk.range.allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
      else { break }
      digits += chunk.range.count
      last = chunk
      end += 1
    }
    let groups = end - chunks.startIndex
    let isInternational = first.range.count > 1 && bytes[first.range.lowerBound + 1] == 0x30
    return digits >= 8 && groups >= (isInternational ? 2 : 3) ? end : nil
  }

  private func chunks() -> [Chunk] {
    var chunks: [Chunk] = []
    var index = leaf.lowerBound
    var start: Int?
    var spaceBefore = 0
    var brokeBefore = true
    func finish(_ end: Int) {
      guard let lower = start else { return }
      start = nil
      if let chunk = makeChunk(lower..<end, touches: spaceBefore == 1 && !brokeBefore) {
        chunks.append(chunk)
        brokeBefore = false
      } else {
        brokeBefore = true
      }
      spaceBefore = 0
    }
    let scanner = TokenScanner(bytes: bytes, end: leaf.upperBound)
    while index < leaf.upperBound {
      let (kind, length) = CharacterClass.at(bytes, index)
      switch kind {
      case .otherLetter where bytes[index] | 0x20 == 0x68 || bytes[index] | 0x20 == 0x77:
        if start == nil { start = index }
        // An address is one whole, whatever letters its path has.
        if let end = scanner.url(from: index) {
          index = end
          continue
        }
      case .space:
        finish(index)
        spaceBefore += length == 1 && bytes[index] == 0x20 ? 1 : 2
      case .arabicLetter:
        finish(index)
        spaceBefore = 2
        brokeBefore = true
        index = CharacterClass.endOfLetters(bytes, from: index + length, limit: leaf.upperBound)
        continue
      case .mark where start == nil: break
      default: if start == nil { start = index }
      }
      index += length
    }
    finish(leaf.upperBound)
    return chunks
  }

  private func makeChunk(_ whole: TextRange, touches: Bool) -> Chunk? {
    let range = trim(whole)
    guard !range.isEmpty else { return nil }
    var hasLatin = false
    var hasDigit = false
    var isPlain = true
    var hasWestern = false
    var previousWasDigit = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (kind, length) = CharacterClass.at(bytes, index)
      switch kind {
      case .otherLetter:
        hasLatin = true
        isPlain = false
      case .digit:
        hasDigit = true
        if length == 1 { hasWestern = true }
      default:
        // A single common separator between digits keeps its place (UAX #9, W4).
        let isCommon = length == 2 || [0x2C, 0x2E, 0x3A, 0x2F].contains(bytes[index])
        if !(isCommon && previousWasDigit && index + length < range.upperBound) { isPlain = false }
      }
      previousWasDigit = kind == .digit
      index += length
    }
    let isOperator = !hasLatin && !hasDigit
    if isOperator, !isOperatorSign(range) { return nil }
    // Arabic-Indic figures keep the order in which their author saw them.
    if hasDigit, !hasLatin, !hasWestern { isPlain = true }
    return Chunk(
      range: range, hasLatin: hasLatin, hasDigit: hasDigit, isPlainNumber: hasDigit && isPlain,
      isOperator: isOperator,
      touchesPrevious: touches && range.lowerBound == whole.lowerBound,
      isOpenEnded: range.upperBound == whole.upperBound,
      isAbbreviation: isAbbreviation(range, whole))
  }

  /// Whether a few letters before a stop are shortened: a single letter, or up to three that are not all capitals.
  private func isAbbreviation(_ range: TextRange, _ whole: TextRange) -> Bool {
    guard range.upperBound + 1 == whole.upperBound, bytes[range.upperBound] == UInt8(ascii: "."),
      range.count <= 3
    else { return false }
    let letters = bytes[range]
    guard letters.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return false }
    return range.count == 1 || (letters.last ?? 0) >= 0x61
  }

  private func isOperatorSign(_ range: TextRange) -> Bool {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"):
      return true
    case 0xC3, 0xE2:  // × ÷ − ≈ ≤ ≥
      return range.count > 1 && CharacterClass.at(bytes, range.lowerBound).0 == .symbol
    default: return false
    }
  }

  // MARK: - Trimming

  /// Takes off the signs that belong to the sentence: quotation marks, stops, and brackets without a partner.
  private func trim(_ whole: TextRange) -> TextRange {
    var range = whole
    var changed = true
    var doubts = 0
    while changed, !range.isEmpty {
      changed = false
      if isLeadingSentenceSign(range, &doubts) {
        let length = CharacterClass.at(bytes, range.lowerBound).1
        range = range.lowerBound + length..<range.upperBound
        changed = true
      }
      if !range.isEmpty, let length = trailingSentenceSign(range, &doubts) {
        range = range.lowerBound..<range.upperBound - length
        changed = true
      }
    }
    return range
  }

  private func isLeadingSentenceSign(_ range: TextRange, _ doubts: inout Int) -> Bool {
    let kind = CharacterClass.at(bytes, range.lowerBound).0
    if kind == .mark { return true }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      return !isMatched(range, &doubts)
    case UInt8(ascii: "%"): return !isDigit(range.lowerBound + 1, before: range.upperBound)
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): return !opensName(range)
    default: return kind == .punctuation
    }
  }

  private func isDigit(_ index: Int, before end: Int) -> Bool {
    index < end && CharacterClass.at(bytes, index).0 == .digit
  }

  /// Whether the sign at the start of a stretch is its own: -5, .NET, /usr, ../Input, --help.
  private func opensName(_ range: TextRange) -> Bool {
    var next = range.lowerBound + 1
    if next < range.upperBound {
      let pair = (bytes[range.lowerBound], bytes[next])
      if pair == (UInt8(ascii: "."), UInt8(ascii: ".")) {
        next += 1
        guard next < range.upperBound, bytes[next] == UInt8(ascii: "/") else { return false }
        next += 1
      } else if pair == (UInt8(ascii: "-"), UInt8(ascii: "-")) {
        next += 1
      }
    }
    guard next < range.upperBound else { return false }
    let following = CharacterClass.at(bytes, next).0
    // Between a letter and a number it parts two things: 799هـ/1396م.
    if following == .digit, range.lowerBound > leaf.lowerBound, bytes[range.lowerBound - 1] >= 0x80
    {
      return false
    }
    return following == .digit || following == .otherLetter
  }

  private func trailingSentenceSign(_ range: TextRange, _ doubts: inout Int) -> Int? {
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let (kind, length) = CharacterClass.at(bytes, last)
    if kind == .mark { return length }
    guard kind == .punctuation else { return nil }
    switch bytes[last] {
    case UInt8(ascii: "/"): return nil
    case UInt8(ascii: "!") where range.upperBound < leaf.upperBound && last > range.lowerBound:
      // Yahoo! in the middle of a sentence.
      return CharacterClass.at(bytes, last - 1).0 == .otherLetter ? nil : length
    case UInt8(ascii: ".") where range.upperBound < leaf.upperBound:
      return isDotted(range) ? nil : length
    case 0xE2
    where length == 3 && bytes[last + 1] == 0x80 && (0xB2...0xB3).contains(bytes[last + 2]):
      return isDigit(last - 1, before: last) ? nil : length
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return isMatched(range.reversed(), &doubts) ? nil : length
    default: return length
    }
  }

  /// Whether a stretch is letters with a stop behind each one or two, such as `Ph.D.`, and no more.
  private func isDotted(_ range: TextRange) -> Bool {
    guard range.count <= 12 else { return false }
    var letters = 0
    var stops = 0
    for index in range {
      if bytes[index] == UInt8(ascii: ".") {
        guard letters > 0 else { return false }
        letters = 0
        stops += 1
      } else {
        guard (0x61...0x7A).contains(bytes[index] | 0x20) else { return false }
        letters += 1
        guard letters <= 2 else { return false }
      }
    }
    return stops >= 2 && letters == 0
  }

  /// So many brackets at the ends of one stretch are looked at each by itself.
  ///
  /// `doubts` counts how often this was asked of the same stretch. Past a few times it is a row of
  /// brackets that none of the answers will make good, and going over it for each would be quadratic.
  private static let doubtLimit = 32

  /// Whether the bracket that a stretch begins with, or ends with, has its partner among the places behind it.
  private func isMatched(_ places: some Sequence<Int>, _ doubts: inout Int) -> Bool {
    doubts += 1
    guard doubts <= Self.doubtLimit else { return false }
    var depth = 0
    for index in places {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: continue
      }
      if depth == 0 { return true }
    }
    return false
  }

  // MARK: - Language

  /// English, when at least one word is one that English is full of.
  private func language(_ range: TextRange) -> String? {
    let words = UnsafeBufferPointer(rebasing: bytes[range]).split(separator: 0x20)
    guard words.count >= 2 else { return nil }
    let isEnglish = words.contains { word in
      Self.englishWords.contains { $0.elementsEqual(word.map { $0 | 0x20 }) }
    }
    return isEnglish ? "en" : nil
  }

  private static let englishWords = ["the", "of", "and", "for", "in", "to", "with", "on"]
    .map { Array($0.utf8) }
}
