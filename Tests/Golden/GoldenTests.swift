import Testing

@Suite struct GoldenTests {
  @Test func isBuilt() {}
}
