internal import CLibXML2

/// Receives the elements of a page, in document order; each that starts ends.
package protocol HTMLHandler: AnyObject {
  /// An element starts.
  ///
  /// - Parameters:
  ///   - name: In small letters.
  ///   - number: The number of its tag; nil for an element that HTML supplies, such as a missing `body`.
  func start(element name: String, number: Int?)
  /// The innermost element that is open ends.
  func end()
  /// A stretch of text stands here.
  func text(number: Int)
}

/// Finds out which elements stand in which, by libxml2's HTML parser.
package enum HTMLStructure {
  /// The name of the attribute that carries a tag's number.
  static let attribute = UInt8(ascii: "n")
  /// What ends the number of a stretch of text.
  static let separator = UInt8(ascii: ";")

  /// Reports the elements of a page to a handler.
  ///
  /// - Throws: ``XMLError/tooDeep(limit:)`` when elements are nested deeper than is allowed,
  ///   ``XMLError/tooLarge(bytes:)`` for a skeleton that libxml2 cannot take.
  package static func parse(
    _ skeleton: HTMLSkeleton, handler: any HTMLHandler
  ) throws(XMLError) {
    let bytes = skeleton.bytes
    guard !bytes.isEmpty else { return }
    guard bytes.count <= XMLLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    LibXML2.start()
    let session = HTMLSession(handler: handler)
    try withExtendedLifetime(session) { () throws(XMLError) in
      let context = bytes.withUnsafeBytes { buffer in
        htmlCreateMemoryParserCtxt(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      }
      guard let context else { throw .noMemory }
      defer { htmlFreeParserCtxt(context) }
      context.pointee.sax.pointee = HTMLSession.callbacks
      context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      session.stop = { xmlStopParser(context) }
      htmlParseDocument(context)
    }
    if session.isTooDeep { throw .tooDeep(limit: XMLLimits.depth) }
    session.closeAll()
  }
}

/// One parse: turns libxml2's calls into Swift's.
private final class HTMLSession {
  private let handler: any HTMLHandler
  private(set) var isTooDeep = false
  /// Ends the parse before its time.
  var stop: (() -> Void)?
  private var depth = 0
  /// The digits of a number so far: libxml2 may hand over a stretch of text in parts.
  private var number: Int?

  init(handler: any HTMLHandler) { self.handler = handler }

  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.startElement = { session, name, attributes in
      HTMLSession.of(session)?.start(name, attributes)
    }
    callbacks.endElement = { session, _ in HTMLSession.of(session)?.end() }
    callbacks.characters = { session, letters, count in
      HTMLSession.of(session)?.text(UnsafeBufferPointer(start: letters, count: Int(count)))
    }
    return callbacks
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession? {
    pointer.map { Unmanaged<HTMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard depth <= XMLLimits.depth else {
      isTooDeep = true
      stop?()
      return
    }
    guard !isTooDeep, let name else { return }
    var number: Int?
    if let attributes, let key = attributes[0], key[0] == HTMLStructure.attribute, key[1] == 0,
      let digits = attributes[1]
    {
      var index = 0
      var value = 0
      while digits[index] != 0 {
        value = value * 10 + Int(digits[index]) - 0x30
        index += 1
      }
      number = value
    }
    handler.start(element: String(cString: name), number: number)
  }

  private func end() {
    guard depth > 0 else { return }
    depth -= 1
    if !isTooDeep { handler.end() }
  }

  private func text(_ letters: UnsafeBufferPointer<xmlChar>) {
    guard !isTooDeep else { return }
    for letter in letters {
      if (0x30...0x39).contains(letter) {
        number = (number ?? 0) * 10 + Int(letter) - 0x30
      } else if letter == HTMLStructure.separator, let complete = number {
        handler.text(number: complete)
        number = nil
      }
    }
  }

  /// Ends what libxml2 left open.
  func closeAll() {
    while depth > 0 { end() }
  }
}
