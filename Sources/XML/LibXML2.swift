internal import CLibXML2

/// What is set once for the whole program.
enum LibXML2 {
  /// Starts the library, and forbids it to open anything.
  static func start() { _ = isReady }

  private static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
