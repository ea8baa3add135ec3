/// The mark of the indefinite accusative, which no verb bears: `أمرًا` is a noun, أمرا may be a verb of two.
enum TanwinMark {
  /// Whether it stands in some UTF-8 bytes.
  static func stands(in bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0xD9 && $1 == 0x8B }
  }
}
