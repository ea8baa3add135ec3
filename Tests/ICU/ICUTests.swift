import Testing

@Suite struct ICUTests {
  @Test func isBuilt() {}
}
