import Manuscript
import Normalization

/// Takes plain prose through the normaliser and the keys, on one core.
struct EngineBenchmark {
  /// The bytes of the prose that throughput is measured on.
  static let size = 20_000_000
  /// The sizes at which time per byte is compared.
  static let growth = [1_000_000, 10_000_000, 100_000_000]

  private let paragraphs: [[UInt8]]

  /// - Parameter manuscripts: Where the prose comes from.
  init(_ manuscripts: [Manuscript]) {
    paragraphs = manuscripts.flatMap { manuscript in
      let (clean, _) = Normalizer(house: .standard).normalize(manuscript)
      return clean.blocks.leaves.filter { $0.kind == .paragraph }
        .map { Array(clean.text.utf8[$0.range]) }
    }
  }

  /// The throughput of each step.
  func run() -> [Stage] {
    let clean = prose(Self.size, hasEdits: false)
    let edited = prose(Self.size, hasEdits: true)
    return [
      normalise("page, clean", clean, .none),
      normalise("page, 1 edit in 50", edited, .none),
      normalise("house: standard", edited, .standard),
      normalise("house: all", edited, .all),
      .measure("keys", "alone", bytes: clean.text.count) { _ = LetterKey.make(clean.text) },
      .measure("keys", "with offsets", bytes: clean.text.count) {
        _ = KeyedText(clean.text.utf8)
      },
    ]
  }

  /// Throughput at each size: it must not fall.
  func runGrowth() -> [Stage] {
    Self.growth.flatMap { size -> [Stage] in
      let name = "\(size / 1_000_000) MB"
      let edited = prose(size, hasEdits: true)
      return [
        normalise("page, edits, \(name)", edited, .none),
        .measure("keys", name, bytes: edited.text.count) { _ = LetterKey.make(edited.text) },
      ]
    }
  }

  private func normalise(_ name: String, _ manuscript: Manuscript, _ house: HouseRules) -> Stage {
    let normalizer = Normalizer(house: house)
    return .measure("normaliser", name, bytes: manuscript.text.count) {
      _ = normalizer.normalize(manuscript)
    }
  }

  /// Prose of a size, at least; with edits every fiftieth letter is followed by a zero-width space.
  ///
  /// - Parameters:
  ///   - size: The bytes, at least; the last paragraph is not cut.
  ///   - hasEdits: Whether there is something to normalise.
  ///   - first: Which of the paragraphs comes first.
  /// - Returns: The prose as one document.
  func prose(_ size: Int, hasEdits: Bool, from first: Int = 0) -> Manuscript {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 10_000)
    var blocks: [Block] = []
    var letters = 0
    var index = first
    while bytes.count < size, !paragraphs.isEmpty {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      for byte in paragraphs[index % paragraphs.count] {
        if hasEdits, byte & 0xC0 != 0x80 {
          letters += 1
          if letters.isMultiple(of: 50), bytes.count > start { bytes += [0xE2, 0x80, 0x8B] }
        }
        bytes.append(byte)
      }
      blocks.append(.paragraph(start..<bytes.count))
      index += 1
    }
    return Manuscript(
      source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: []),
      text: Text(wellFormed: bytes), blocks: blocks, alignment: Alignment(identity: bytes.count))
  }
}
