import Testing

@Suite struct DigestTests {
  @Test func isBuilt() {}
}
