import Annotation
import Testing

@Suite struct DateEnglishTests {
  @Test(arguments: [
    ("2017", "in 2017"), ("2021-06-25", "on 25 June 2021"), ("2023-04", "in April 2023"),
    ("2022-23", "in the autumn of 2022"), ("199X", "in the 1990s"), ("18XX", "in the 19th century"),
    ("20XX", "in the 21st century"), ("-0699", "in 700 BC"), ("0000", "in 1 BC"),
    ("2010/2018", "from 2010 to 2018"), ("2024-01/2024-03", "from January to March 2024"),
    ("2021-11/2022-02", "from November 2021 to February 2022"),
    ("2022-03-05/2022-03-09", "from 5 to 9 March 2022"),
    ("2022-03-15/2022-03-16", "on 15 and 16 March 2022"),
    ("2021-12-31/2022-01-01", "on 31 December 2021 and 1 January 2022"),
    ("13XX/18XX", "from the 14th to the 19th century"),
    ("195X/197X", "from the 1950s to the 1970s"),
    ("-0699/-0300", "from 700 to 301 BC"), ("-0026/0180", "from 27 BC to AD 180"),
    ("2020-22/2021-21", "from the summer of 2020 to the spring of 2021"),
  ])
  func saysADate(_ edtf: String, _ english: String) { #expect(DateEnglish.say(edtf) == english) }

  @Test(arguments: [
    ("199X", "since the 1990s"), ("2017", "since 2017"), ("2022-03-05", "since 5 March 2022"),
    ("18XX", "since the 19th century"),
  ])
  func saysSinceWhen(_ edtf: String, _ english: String) {
    #expect(DateEnglish.say(edtf, since: true) == english)
  }

  @Test func saysNothingWhereEnglishHasNoPlainWords() {
    for edtf in ["", "Y99999", "2022-99", "2022-02-30", "a/b", "2020/2021/2022", "-01XX"] {
      #expect(DateEnglish.say(edtf) == nil, "\(edtf)")
    }
    #expect(DateEnglish.say("2010/2018", since: true) == nil)
  }
}
