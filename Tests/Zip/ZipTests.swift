import Testing

@Suite struct ZipTests {
  @Test func isBuilt() {}
}
