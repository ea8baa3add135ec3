import Testing

@Suite struct NormalizationTests {
  @Test func isBuilt() {}
}
