import Testing
import Zip

@Suite struct UTCTimeTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_624_579_200, "2021-06-25T00:00:00Z"), (1_709_251_199, "2024-02-29T23:59:59Z"),
    (-1, "1969-12-31T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (Int.max, "9999-12-31T23:59:59Z"), (Int.min, "0000-01-01T00:00:00Z"),
  ])
  func momentsAreWrittenAsISO8601(seconds: Int, text: String) {
    #expect(UTCTime(secondsSince1970: seconds).description == text)
  }
}
