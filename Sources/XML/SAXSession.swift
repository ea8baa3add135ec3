internal import CLibXML2

/// One parse: turns libxml2's calls into Swift's, and keeps the first fault.
final class SAXSession {
  private let handler: any XMLHandler
  private(set) var fault: XMLError?

  init(handler: any XMLHandler) { self.handler = handler }

  /// The functions that libxml2 calls; those that would resolve entities or load subsets stay empty.
  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { session, name, _, namespace, _, _, count, _, attributes in
      SAXSession.of(session)?.start(name, namespace, Int(count), attributes)
    }
    callbacks.endElementNs = { session, name, _, namespace in
      SAXSession.of(session)?.handler.end(
        element: string(name) ?? "", namespace: string(namespace))
    }
    callbacks.characters = { session, letters, count in
      SAXSession.of(session)?.handler.text(string(letters, count: Int(count)))
    }
    callbacks.cdataBlock = callbacks.characters
    callbacks.processingInstruction = { session, target, _ in
      SAXSession.of(session)?.handler.instruction(target: string(target) ?? "")
    }
    callbacks.internalSubset = { session, name, _, _ in
      SAXSession.of(session)?.handler.documentType(name: string(name) ?? "")
    }
    callbacks.serror = { session, error in
      guard let error else { return }
      SAXSession.of(session)?.record(error.pointee)
    }
    return callbacks
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> SAXSession? {
    pointer.map { Unmanaged<SAXSession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Attributes come as five pointers each: name, prefix, namespace, start and end of the value.
  private func start(
    _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    var attributes: [XMLAttribute] = []
    if let pointers {
      for index in 0..<count {
        let attribute = pointers + index * 5
        guard let start = attribute[3], let end = attribute[4] else { continue }
        attributes.append(
          XMLAttribute(
            name: string(attribute[0]) ?? "", namespace: string(attribute[2]),
            value: string(start, count: end - start)))
      }
    }
    handler.start(element: string(name) ?? "", namespace: string(namespace), attributes: attributes)
  }

  private func record(_ error: xmlError) {
    guard fault == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    var message = error.message.map { String(cString: $0) } ?? "unknown fault"
    while message.last?.isNewline == true { message.removeLast() }
    fault = .malformed(line: Int(error.line), message: message)
  }
}

/// The letters up to the zero byte.
private func string(_ letters: UnsafePointer<xmlChar>?) -> String? {
  letters.map { String(cString: $0) }
}

/// A known count of letters.
private func string(_ letters: UnsafePointer<xmlChar>?, count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: letters, count: count), as: UTF8.self)
}
