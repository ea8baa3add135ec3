import Manuscript

/// Which encoding a document is read in, and why.
///
/// The first of these that says something counts:
///
/// 1. The encoding that the user names. A byte order mark of the same family says the order of bytes;
///    one of another family is reported, and the user wins.
/// 2. A byte order mark. A declaration that differs from it is reported.
/// 3. The declaration of the document. One that the bytes contradict is reported and not used: UTF-16 or
///    UTF-32 in a document whose declaration can be read as ASCII, and a single-byte encoding in a
///    document that is well-formed UTF-8 with eight letters beyond ASCII, which no text in such an
///    encoding is by chance. A declaration of UTF-8 that is not kept is an error of the bytes.
/// 4. UTF-8, when the bytes are well-formed.
/// 5. A guess, for 50 bytes or more; it is reported with how sure it was. UTF-8 with a few broken bytes
///    is never taken for another encoding.
struct EncodingChoice {
  var encoding: TextEncoding
  /// Where the text begins, after a byte order mark.
  var start = 0
  /// Whether the bytes are known to be well-formed UTF-8.
  var isChecked = false
  /// What is to be said of an encoding that could not be guessed.
  var note = ""
  var diagnostics: [Diagnostic] = []

  /// - Throws: ``UnreadableDocument`` when the user names an encoding that no one knows.
  init(
    _ bytes: [UInt8], _ options: DecodingOptions, declared: ([UInt8]) -> String?
  ) throws(UnreadableDocument) {
    encoding = .utf8
    let mark = ByteOrderMark(bytes)
    if let name = options.encoding {
      guard let encoding = TextEncoding(named: name) else {
        throw UnreadableDocument([TextEncoding.unknown(name)])
      }
      self.encoding = encoding
      if let mark { take(mark, asked: encoding) }
      return
    }
    if let mark {
      encoding = mark.encoding
      start = mark.count
      compare(bytes, mark.encoding, declared)
      return
    }
    if let name = declared(bytes), take(declaration: name, bytes) { return }
    findOut(bytes)
  }

  private mutating func take(_ mark: ByteOrderMark, asked: TextEncoding) {
    if mark.encoding.isAkin(to: asked) {
      encoding = mark.encoding
      start = mark.count
    } else {
      diagnostics.append(
        Diagnostic(
          .contradictedEncoding, "the byte order mark says \(mark.encoding.name)",
          "\(asked.name) was asked for", asked.name))
    }
  }

  private mutating func compare(
    _ bytes: [UInt8], _ marked: TextEncoding, _ declared: ([UInt8]) -> String?
  ) {
    let head = Array(bytes[start..<min(bytes.count, 65_536)])
    let text = marked == .utf8 ? head : Decoding.decode(head, from: 0, as: marked).utf8
    guard let name = declared(text), let encoding = TextEncoding(named: name),
      !encoding.isAkin(to: marked)
    else { return }
    diagnostics.append(
      Diagnostic(
        .contradictedEncoding, "the document declares \(encoding.name)",
        "its byte order mark says \(marked.name)", marked.name))
  }

  /// Whether the declaration is used.
  private mutating func take(declaration name: String, _ bytes: [UInt8]) -> Bool {
    guard let encoding = TextEncoding(named: name) else {
      diagnostics.append(Diagnostic(.unknownDeclaredEncoding, name))
      return false
    }
    guard encoding.isASCIICompatible else {
      contradict(encoding, "it is written in single bytes")
      return false
    }
    if encoding != .utf8, Self.lettersBeyondASCII(bytes, atLeast: 8),
      UTF8Sequence.firstIllFormed(bytes) == nil
    {
      contradict(encoding, "its bytes are well-formed UTF-8")
      isChecked = true
      return true
    }
    self.encoding = encoding
    return true
  }

  private mutating func contradict(_ declared: TextEncoding, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        .contradictedEncoding, "the document declares \(declared.name)", reason, "UTF-8"))
  }

  private mutating func findOut(_ bytes: [UInt8]) {
    let isUTF8 = UTF8Sequence.firstIllFormed(bytes) == nil
    if isUTF8, NulByte.first(in: bytes) == nil {
      isChecked = true
      return
    }
    // UTF-16 of Arabic letters alone is well-formed UTF-8 too, but with NUL for half of each space.
    guard isUTF8 || !EncodingDetection.isDamagedUTF8(bytes) else { return }
    guard let guess = EncodingDetection(bytes) else {
      if bytes.count < EncodingDetection.leastBytes {
        note = "; the document is too short for a guess at its encoding"
      }
      return
    }
    guard guess.confidence >= EncodingDetection.leastConfidence else {
      note =
        "; it may be \(guess.encoding.name), but that is only \(guess.confidence) of 100 sure"
      return
    }
    encoding = guess.encoding
    // What contradicted a declaration was read as something else than UTF-8 after all.
    diagnostics = diagnostics.filter { $0.rule != .contradictedEncoding }
    diagnostics.append(
      Diagnostic(.guessedEncoding, guess.encoding.name, "\(guess.confidence)"))
  }

  /// Whether the beginning of some bytes holds so many well-formed sequences of several bytes.
  private static func lettersBeyondASCII(_ bytes: [UInt8], atLeast count: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found = 0
      var index = 0
      while index < bytes.count, case .letter(let length) = UTF8Sequence.read(bytes, at: index) {
        if length > 1 { found += 1 }
        if found >= count { return true }
        index += length
      }
      return false
    }
  }
}
