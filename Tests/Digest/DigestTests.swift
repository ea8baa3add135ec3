import Testing

@testable import Digest

@Suite struct DigestTests {
  @Test func digestsOfTheStandardAreMet() {
    // FIPS 180-4, examples of the message schedule.
    #expect(
      SHA256.hexadecimal(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexadecimal(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test func aMillionLettersHaveTheirKnownDigest() {
    #expect(
      SHA256.hexadecimal([UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func nameUUIDIsThatOfTheStandard() {
    // Computed by Python's uuid.uuid5(uuid.NAMESPACE_URL, …).
    #expect(NameUUID.make(url: "http://www.example.com/") == "fcde3c85-2270-590f-9e7c-ee003d65e0e2")
    #expect(
      NameUUID.make(url: "https://example.org/ورّاق") == "b8cf79b8-eaf0-53f0-90dc-1c37406895c9")
  }

  @Test func hexadecimalHasTwoSmallDigitsForEachByte() {
    #expect(Hexadecimal.string([0, 1, 0x0F, 0x10, 0xAB, 0xFF]) == "00010f10abff")
    #expect(Hexadecimal.string([UInt8]()) == "")
  }
}
