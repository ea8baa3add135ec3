import Testing

@Suite struct ReadersTests {
  @Test func isBuilt() {}
}
