internal import CLibXML2

/// Parses XML 1.0 with libxml2, without ever leaving the document.
///
/// No network, no entity but the five of XML, no external subset, no inclusion; a document type with an
/// internal subset is refused, and so is more than a bounded depth.
public enum XMLParser {
  /// Checks that a document is well-formed, namespaces included.
  ///
  /// - Throws: The first fault.
  public static func check(_ bytes: [UInt8]) throws(XMLError) {
    try parse(bytes, handler: WellFormedness())
  }

  /// Parses a document, and reports what it holds to a handler.
  ///
  /// - Throws: The first fault; what came before it has been reported by then.
  public static func parse(_ bytes: [UInt8], handler: any XMLHandler) throws(XMLError) {
    try XMLScan.check(bytes)
    LibXML2.start()
    let session = SAXSession(handler: handler)
    var callbacks = SAXSession.callbacks
    let context = withExtendedLifetime(session) {
      xmlCreatePushParserCtxt(
        &callbacks, Unmanaged.passUnretained(session).toOpaque(), nil, 0, nil)
    }
    guard let context else { throw .noMemory }
    defer { xmlFreeParserCtxt(context) }
    session.stop = { xmlStopParser(context) }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    let status = withExtendedLifetime(session) { feed(bytes, to: context, session) }
    if let fault = session.fault { throw fault }
    guard status == 0, context.pointee.wellFormed == 1 else {
      throw .malformed(line: 1, message: "the document is not well-formed")
    }
  }

  /// The bytes that libxml2 is given at once: it takes more than ten million that wait for a flood.
  private static let sliceLength = 1 << 20

  /// Hands a document over, a slice at a time, none of which ends inside a character.
  private static func feed(
    _ bytes: [UInt8], to context: xmlParserCtxtPtr, _ session: SAXSession
  ) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      var status: Int32 = 0
      repeat {
        var end = min(start + sliceLength, buffer.count)
        while end < buffer.count, end > start + 1, buffer[end] & 0xC0 == 0x80 { end -= 1 }
        status = xmlParseChunk(
          context, buffer.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self),
          Int32(end - start), end == buffer.count ? 1 : 0)
        start = end
      } while start < buffer.count && status == 0 && session.fault == nil
      return status
    }
  }
}

/// A handler for those who want to know only whether a document is well-formed.
private final class WellFormedness: XMLHandler {}
