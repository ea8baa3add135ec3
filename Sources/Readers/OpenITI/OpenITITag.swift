/// A tag of OpenITI mARkdown inside a line.
struct OpenITITag {
  /// What the tag says.
  enum Kind: Equatable {
    /// The end of a page of the printed edition.
    case page(volume: Int, page: Int, side: String)
    /// A count of words, set by a program.
    case milestone
    case quranBegins
    case quranEnds
    /// The middle of a line of verse.
    case hemistich
    /// A tag for analysis, such as `@PER02` or `@MATN@`, by its name without numbers.
    case analysis(String)
    case unknown(String)
  }

  let kind: Kind
  let range: Range<Int>

  /// The tag that begins at an offset of a line; nil when none does.
  init?(_ bytes: [UInt8], at offset: Int, in line: Range<Int>) {
    let isWordStart = offset == line.lowerBound || !Self.isAlphanumeric(bytes[offset - 1])
    let rest = bytes[offset..<line.upperBound]
    let found: (Kind, Int)? =
      switch bytes[offset] {
      case 0x25: rest.starts(with: "%~%".utf8) ? (.hemistich, 3) : nil
      case 0x40: Self.open(rest)
      case 0x23: Self.geographical(rest)
      case UInt8(ascii: "P"), UInt8(ascii: "F"): isWordStart ? Self.page(rest) : nil
      case UInt8(ascii: "m"), UInt8(ascii: "M"): isWordStart ? Self.milestone(rest) : nil
      case UInt8(ascii: "Y"): isWordStart ? Self.year(rest) : nil
      default: nil
      }
    guard let (kind, count) = found else { return nil }
    self.kind = kind
    range = offset..<offset + count
  }

  /// The bytes that a tag can begin with.
  static let signs = Set("%@#PFmMY".utf8)

  // MARK: - Kinds

  /// `PageV01P023`, `FolioV01P023A`, `PageBegV01P023`.
  private static func page(_ rest: ArraySlice<UInt8>) -> (Kind, Int)? {
    var scanner = rest
    guard take("Page", &scanner) || take("Folio", &scanner) else { return nil }
    _ = take("Beginning", &scanner) || take("Beg", &scanner) || take("End", &scanner)
    guard take("V", &scanner), let volume = number(&scanner), take("P", &scanner),
      let page = number(&scanner)
    else { return nil }
    let side = scanner.prefix(while: isAlphanumeric)
    scanner = scanner.dropFirst(side.count)
    return (
      .page(volume: volume, page: page, side: String(decoding: side, as: UTF8.self)),
      scanner.startIndex - rest.startIndex
    )
  }

  /// `ms0123`, `msA12`, `Milestone300`.
  private static func milestone(_ rest: ArraySlice<UInt8>) -> (Kind, Int)? {
    var scanner = rest
    if take("ms", &scanner) {
      if let first = scanner.first, isUpper(first) { scanner = scanner.dropFirst() }
    } else if !take("Milestone", &scanner) {
      return nil
    }
    guard number(&scanner) != nil, !(scanner.first.map(isAlphanumeric) ?? false) else {
      return nil
    }
    return (.milestone, scanner.startIndex - rest.startIndex)
  }

  /// `YB123`, `YY1234`: a year and what happened in it.
  private static func year(_ rest: ArraySlice<UInt8>) -> (Kind, Int)? {
    var scanner = rest.dropFirst()
    guard let what = scanner.popFirst(), "BDEAY".utf8.contains(what), number(&scanner) != nil,
      !(scanner.first.map(isAlphanumeric) ?? false)
    else { return nil }
    return (
      .analysis(String(decoding: [0x59, what], as: UTF8.self)),
      scanner.startIndex - rest.startIndex
    )
  }

  /// `#$#PROV`, `#$#FROM`.
  private static func geographical(_ rest: ArraySlice<UInt8>) -> (Kind, Int)? {
    guard rest.starts(with: "#$#".utf8) else { return nil }
    let name = rest.dropFirst(3).prefix(while: isUpper)
    guard !name.isEmpty else { return nil }
    let digits = rest.dropFirst(3 + name.count).prefix { (0x30...0x39).contains($0) }
    return (.analysis("#$#" + String(decoding: name, as: UTF8.self)), 3 + name.count + digits.count)
  }

  /// `@QB@`, `@PER02`, `@MATN@`, `@USER@CAT_SUBCAT@`.
  private static func open(_ rest: ArraySlice<UInt8>) -> (Kind, Int)? {
    if rest.starts(with: "@QB@".utf8) { return (.quranBegins, 4) }
    if rest.starts(with: "@QE@".utf8) { return (.quranEnds, 4) }
    guard let second = rest.dropFirst().first, isUpper(second) || second == UInt8(ascii: "y")
    else { return nil }
    let token = rest.prefix {
      isAlphanumeric($0) || $0 == 0x40 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    let text = String(decoding: token, as: UTF8.self)
    let name = token.prefix { !(0x30...0x39).contains($0) }
    let key = String(decoding: name, as: UTF8.self)
    let digits = token.dropFirst(name.count)
    if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }), entities.contains(key) {
      return (.analysis(key), token.count)
    }
    // A tag that a user opened ends with its sign; the names between are capital letters at first.
    if token.last == 0x40, token.count > 3 { return (.analysis(text), token.count) }
    return (.unknown(text), token.count)
  }

  private static let entities: Set<String> = [
    "@PER", "@P", "@TOP", "@T", "@SOC", "@S", "@SRC", "@YB", "@YD", "@YE", "@YY", "@YA", "@Y",
    "@y",
  ]

  // MARK: - Scanning

  private static func take(_ word: StaticString, _ scanner: inout ArraySlice<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { scanner.prefix(count).elementsEqual($0) }
    if matches { scanner = scanner.dropFirst(count) }
    return matches
  }

  /// Up to nine digits.
  private static func number(_ scanner: inout ArraySlice<UInt8>) -> Int? {
    var value = 0
    var count = 0
    while let byte = scanner.first, (0x30...0x39).contains(byte), count < 9 {
      value = value * 10 + Int(byte - 0x30)
      count += 1
      scanner = scanner.dropFirst()
    }
    return count > 0 ? value : nil
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isUpper(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
