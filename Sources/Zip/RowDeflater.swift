/// Compresses rows of bytes of one length, where a byte mostly repeats the one before it or the one above it.
///
/// Such are the rows of drawings: of all that came before, zlib would search for what these two tell at once.
/// Drawings of few colours become smaller than by zlib's fastest level, in a third of the time.
struct RowDeflater {
  private static let shortest = 3
  private static let longest = 258

  private let far: DeflateSymbol
  private static let near = DeflateSymbol.distance(1)
  /// Bytes as they are; from 256 on twice the length of what is repeated, and one more where it stands above.
  private let tokens: [UInt16]
  private var literals = [Int](repeating: 0, count: DeflateSymbol.literalCount)
  private var distances = [Int](repeating: 0, count: DeflateSymbol.distanceCount)

  /// Reads rows.
  ///
  /// - Parameters:
  ///   - bytes: The rows, without gaps.
  ///   - rowLength: The bytes of a row, at most 32,768.
  private init(_ bytes: [UInt8], rowLength: Int) {
    far = DeflateSymbol.distance(rowLength)
    tokens = [UInt16](unsafeUninitializedCapacity: bytes.count) { tokens, count in
      bytes.withUnsafeBytes { bytes in
        var index = 0
        while index < bytes.count {
          let end = min(index + Self.longest, bytes.count)
          // What lies near needs fewer bits.
          let back = index > 0 ? Self.match(bytes, index, end, distance: 1) : 0
          let up =
            index >= rowLength && back < end - index
            ? Self.match(bytes, index, end, distance: rowLength) : 0
          let length = max(up, back)
          let isMatch = length >= Self.shortest
          tokens[count] =
            isMatch ? UInt16(256 + 2 * length + (up > back ? 1 : 0)) : UInt16(bytes[index])
          count += 1
          index += isMatch ? length : 1
        }
      }
    }
    for token in tokens {
      guard token >= 256 else {
        literals[Int(token)] += 1
        continue
      }
      literals[DeflateSymbol.lengths[Int(token - 256) / 2].symbol] += 1
      distances[(token & 1 == 1 ? far : Self.near).symbol] += 1
    }
  }

  /// How many bytes, from one place to another at most, are those that stand some bytes before.
  private static func match(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, distance: Int
  ) -> Int {
    var index = start
    while index + 8 <= end {
      let here = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let there = bytes.loadUnaligned(fromByteOffset: index - distance, as: UInt64.self)
      if here != there {
        return index - start + UInt64(littleEndian: here ^ there).trailingZeroBitCount / 8
      }
      index += 8
    }
    while index < end, bytes[index] == bytes[index - distance] { index += 1 }
    return index - start
  }

  /// Compresses rows as a part of a raw stream (RFC 1951) that ends with a whole byte.
  static func compressed(_ bytes: [UInt8], rowLength: Int) -> [UInt8] {
    RowDeflater(bytes, rowLength: rowLength).block()
  }

  /// The tokens as one block with codes of its own, and an empty one that fills the last byte.
  private consuming func block() -> [UInt8] {
    literals[DeflateSymbol.endOfBlock] += 1
    let literalCode = HuffmanCode(frequencies: literals, longest: 15)
    let distanceCode = HuffmanCode(frequencies: distances, longest: 15)
    var bits = BitWriter()
    bits.append(0b100, count: 3)
    Self.append(literalCode, distanceCode, to: &bits)
    let lengths = DeflateSymbol.lengths
    for token in tokens {
      guard token >= 256 else {
        literalCode.append(Int(token), to: &bits)
        continue
      }
      let length = lengths[Int(token - 256) / 2]
      literalCode.append(length.symbol, to: &bits)
      bits.append(length.extra, count: length.extraBits)
      let distance = token & 1 == 1 ? far : Self.near
      distanceCode.append(distance.symbol, to: &bits)
      bits.append(distance.extra, count: distance.extraBits)
    }
    literalCode.append(DeflateSymbol.endOfBlock, to: &bits)
    // A stored block without bytes.
    bits.append(0b000, count: 3)
    return bits.aligned() + [0x00, 0x00, 0xFF, 0xFF]
  }

  /// Writes the lengths of both codes, themselves in a code (RFC 1951, section 3.2.7).
  private static func append(
    _ literals: HuffmanCode, _ distances: HuffmanCode, to bits: inout BitWriter
  ) {
    // Runs of zeros are told by their count; other lengths seldom repeat.
    var items: [(symbol: Int, extra: Int, extraBits: Int)] = []
    let lengths = literals.lengths + distances.lengths
    var index = 0
    while index < lengths.count {
      var end = index
      while end < lengths.count, lengths[end] == 0, end - index < 138 { end += 1 }
      switch end - index {
      case 0..<3:
        items.append((Int(lengths[index]), 0, 0))
        index += 1
      case 3...10:
        items.append((17, end - index - 3, 3))
        index = end
      default:
        items.append((18, end - index - 11, 7))
        index = end
      }
    }
    var frequencies = [Int](repeating: 0, count: 19)
    for item in items { frequencies[item.symbol] += 1 }
    let code = HuffmanCode(frequencies: frequencies, longest: 7)
    bits.append(UInt32(literals.lengths.count - 257), count: 5)
    bits.append(UInt32(distances.lengths.count - 1), count: 5)
    bits.append(19 - 4, count: 4)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] {
      bits.append(UInt32(code.lengths[symbol]), count: 3)
    }
    for item in items {
      code.append(item.symbol, to: &bits)
      bits.append(UInt32(item.extra), count: item.extraBits)
    }
  }
}
