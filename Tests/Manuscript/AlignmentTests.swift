import Testing

@testable import Manuscript

@Suite struct AlignmentTests {
  @Test func emptyAlignmentHasNoText() { #expect(Alignment().textCount == 0) }
}
