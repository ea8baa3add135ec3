internal import CCrypto

/// SHA-256 (FIPS 180-4), by the system's libcrypto.
public enum SHA256 {
  /// The digest of some bytes, as 64 hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    CCrypto.SHA256(bytes, bytes.count, &digest)
    return Hexadecimal.string(digest)
  }
}
