import Testing

@Suite struct PublishingTests {
  @Test func isBuilt() {}
}
