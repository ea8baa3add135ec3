import Testing

@Suite struct LexiconTests {
  @Test func isBuilt() {}
}
