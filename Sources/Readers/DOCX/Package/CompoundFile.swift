import Manuscript

/// The container of Word's binary documents and of encrypted ones (MS-CFB).
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Refuses a document that is such a container.
  static func refuse(_ bytes: [UInt8]) throws(UnreadableDocument) {
    guard bytes.starts(with: signature) else { return }
    // An encrypted DOCX is a stream of this name (MS-OFFCRYPTO, section 2.3.4.4), in UTF-16.
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    throw UnreadableDocument([
      Diagnostic(contains(bytes, name) ? .protectedDocument : .oldDocument)
    ])
  }

  /// Names stand at the beginning of the directory's entries, which are multiples of 128 bytes.
  private static func contains(_ bytes: [UInt8], _ name: [UInt8]) -> Bool {
    var offset = 0
    while offset + name.count <= bytes.count {
      if bytes[offset..<offset + name.count].elementsEqual(name) { return true }
      offset += 128
    }
    return false
  }
}
