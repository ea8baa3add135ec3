import Testing

@Suite struct WritersTests {
  @Test func isBuilt() {}
}
