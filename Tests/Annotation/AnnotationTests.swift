import Testing

@Suite struct AnnotationTests {
  @Test func isBuilt() {}
}
