import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct SentenceSegmenterTests {
  /// Texts with a bar where one sentence ends and the next begins.
  @Test(
    arguments: [
      "وصل القطار.| وغادر بعد ساعة.",
      "هل وصل القطار؟| نعم وصل!| ثم غادر.",
      "هل وصل القطار؟!| لا أحد يدري.",
      "تأخر القطار.. ثم وصل في المساء.",
      "تأخر القطار… ثم وصل في المساء.",
      "حضر د. أحمد سالم اللقاء.| ثم انصرف.",
      "نقلت بي.بي.سي الخبر عن شهود.| وأكدته الوكالة.",
      "ارتفع السعر 4.5 في المئة.| وانخفض الطلب ٣٫٢ في المئة.",
      "بلغت النسبة 5.| وكانت أقل من ذلك.",
      "قال: «وصل القطار.»| ثم انصرف.",
      "قال: \"وصل القطار.\"| ثم انصرف.",
      "قال: “وصل القطار؟”| ثم انصرف.",
      "وصل القطار (متأخرا).| ثم غادر.",
      "(وصل القطار.)| ثم غادر.",
      "وصل القطار إلى المحطة.|وغادر المسافرون الرصيف.",
      "قيل: هل وصل؟ثم سكت.",
      "انظر example.org ثم عد.",
      "وصل القطار إلى المحطة",
      "وصل ... ثم غادر. ",
      "وصل القطار۔| ثم غادر.",
      "وصل القطار إلى المحطة.| \"ثم غادر\".",
      "قالت و. سعيد إنها وصلت.",
    ])
  func sentencesEndWhereTheyEnd(marked: String) throws {
    let parts = marked.split(separator: "|").map { part in
      part.split(separator: " ", omittingEmptySubsequences: false).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    #expect(try Edition.of(marked.split(separator: "|").joined()).sentenceTexts == parts)
  }

  @Test func sentencesKeepToTheirLeaf() throws {
    let edition = try Edition.of(
      "# عنوان بلا نقطة\n\nنص أول. نص ثان\n\n- بند\n\n```\na. b. c\n```", format: "markdown",
      titlePolicy: .firstLine)
    #expect(
      edition.sentenceTexts == ["عنوان بلا نقطة", "نص أول.", "نص ثان", "بند", "a. b. c"])
    #expect(edition.sentences.map(\.kind) == [.title, .paragraph, .paragraph, .item, .code])
    #expect(edition.sentences.map(\.leaf) == [0, 1, 1, 2, 3])
  }

  @Test func sentenceIsFoundByAnOffset() throws {
    let edition = try Edition.of("نص أول. نص ثان.")
    #expect(edition.sentence(at: 0) == 0)
    #expect(edition.sentence(at: edition.sentences[1].range.lowerBound) == 1)
    #expect(edition.sentence(at: edition.sentences[0].range.upperBound) == nil)
    #expect(edition.sentence(at: 10_000) == nil)
  }
}
