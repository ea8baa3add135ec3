import Testing

@Suite struct XMLTests {
  @Test func isBuilt() {}
}
