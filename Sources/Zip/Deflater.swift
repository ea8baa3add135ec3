internal import CZlib
import Synchronization

/// A compressor of zlib's that is used for one stream after another.
///
/// Setting one up takes a quarter of a megabyte and longer than compressing a small file.
final class Deflater: @unchecked Sendable {
  /// What a compressor is set to.
  struct Setting: Hashable {
    let level: Int
    /// zlib's sign for the format.
    let windowBits: Int32
  }

  private static let memoryLevel: Int32 = 8
  /// Room for the end of a stream or of a part of one, which `deflateBound` may leave out.
  private static let slack = 64
  /// Those that nobody uses now: never more than there have been streams at once, and none of them in
  /// two hands.
  private static let idle = Mutex<[Setting: [Deflater]]>([:])

  // zlib keeps the address of its stream.
  private let stream: UnsafeMutablePointer<z_stream>

  private init?(_ setting: Setting) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // deflateInit2 is a macro, which Swift does not see.
    let status = deflateInit2_(
      stream, Int32(setting.level), Z_DEFLATED, setting.windowBits, Self.memoryLevel,
      Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Calls a function with a compressor that nobody else uses meanwhile; nil when there is no memory for one.
  static func with<Result>(
    _ setting: Setting, _ body: (Deflater) -> Result?
  ) -> Result? {
    let known = idle.withLock { $0[setting]?.popLast() }
    guard let deflater = known ?? Deflater(setting) else { return nil }
    let result = body(deflater)
    if deflateReset(deflater.stream) == Z_OK {
      idle.withLock { $0[setting, default: []].append(deflater) }
    }
    return result
  }

  /// Compresses some bytes.
  ///
  /// - Parameters:
  ///   - pieces: The bytes, at most 4 GB in all; at least one piece.
  ///   - isWhole: Whether the stream ends with them; else it may go on with what is compressed for itself.
  /// - Returns: The stream, or its part up to a whole byte; nil when zlib does not take it in one call.
  func compressed(_ pieces: ArraySlice<[UInt8]>, isWhole: Bool) -> [UInt8]? {
    let total = pieces.reduce(0) { $0 + $1.count }
    let capacity = Int(deflateBound(stream, UInt(total))) + Self.slack
    guard capacity <= Int(UInt32.max) else { return nil }
    var isComplete = false
    let result = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(capacity)
      let last = isWhole ? Z_FINISH : Z_FULL_FLUSH
      isComplete = true
      for (index, piece) in pieces.enumerated() where isComplete {
        isComplete =
          index < pieces.count - 1
          ? take(piece, Z_NO_FLUSH) == Z_OK : take(piece, last) == (isWhole ? Z_STREAM_END : Z_OK)
      }
      count = capacity - Int(stream.pointee.avail_out)
    }
    return isComplete ? result : nil
  }

  private func take(_ piece: [UInt8], _ flush: Int32) -> Int32 {
    piece.withUnsafeBufferPointer {
      // zlib answers a call with nothing to do by an error that is none.
      if $0.isEmpty, flush == Z_NO_FLUSH { return Z_OK }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: $0.baseAddress)
      stream.pointee.avail_in = UInt32($0.count)
      return deflate(stream, flush)
    }
  }
}
