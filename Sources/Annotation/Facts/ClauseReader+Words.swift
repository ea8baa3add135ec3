import Normalization

/// The words that clauses are read by.
extension ClauseReader {
  static let ba = LetterKey.letter("ب")
  static let heh = LetterKey.letter("ه")
  static let kaf = LetterKey.letter("ك")
  static let ranging = KeySet(["تتراوح", "يتراوح", "تراوحت", "تراوح"])
  static let among = LetterKey.make("بين")
  static let amongThem = KeySet(["بينهم", "بينهن", "منهم", "منهن", "بينها", "بينهما"])
  static let beginning = KeySet(["ابتداء", "اعتبارا", "انطلاقا", "بدءا"])
  static let since = LetterKey.make("منذ")
  static let earlier = LetterKey.make("قبل")
  static let afterwards = LetterKey.make("بعد")
  static let from = LetterKey.make("من")
  static let beside = LetterKey.make("قرب")
  static let vicinity = LetterKey.make("بالقرب")
  static let explaining = ["وهو", "وهي", "وهى"].map { LetterKey.make($0) }
  static let worth = KeySet([
    "قيمتها", "قيمته", "بقيمة", "بمبلغ", "قدره", "قدرها", "نسبته", "نسبتها", "بنسبة", "بلغ", "بلغت",
  ])
  /// Sums that English tells `of` an amount.
  static let balances: Set<String> = [
    "deficit", "surplus", "loss", "profit", "fine", "reward", "compensation", "ransom", "debt",
  ]
  static let comparing = KeySet([
    "مقارنة", "مقابل", "بزيادة", "بارتفاع", "بانخفاض", "بتراجع", "بنمو", "أي",
  ])
  static let partsOfDay = KeySet([
    "صباح", "مساء", "فجر", "ظهر", "عصر", "ليلة", "ليل", "عشية", "يوم",
  ])
  static let adverbs = KeySet([
    "مؤخرا", "أيضا", "رسميا", "أخيرا", "بدوره", "بدورها", "كذلك", "حديثا", "أمس", "اليوم", "حاليا",
  ])
  static let prepositions: [[UInt8]: Preposition] = {
    let words: [(Preposition, [String])] = [
      (.at, ["ب"]), (.to, ["ل", "لصالح", "لمصلحة", "لفائدة", "بهدف", "بغية"]), (.into, ["إلى"]),
      (.from, ["من"]), (.on, ["على"]), (.about, ["عن"]),
      (.with, ["مع", "بحضور", "بمشاركة", "برئاسة", "بقيادة", "برعاية", "بدعوة"]),
      (.amid, ["في", "فى", "ضمن"]), (.between, ["بين"]), (.near, ["عند", "لدى", "قرب", "قبالة"]),
      (.against, ["ضد"]),
      (.before, ["أمام"]), (.by, ["بنسبة", "بمقدار", "بواقع", "بنحو"]),
      (.during, ["خلال", "أثناء"]),
      (.since, ["منذ"]), (.after, ["بعد", "عقب", "إثر"]), (.earlier, ["قبل"]), (.until, ["حتى"]),
      (.due, ["بحلول"]), (.cause, ["بسبب", "نتيجة", "جراء", "بفضل", "بفعل", "وسط"]),
    ]
    var table: [[UInt8]: Preposition] = [:]
    for (preposition, spellings) in words {
      for spelling in spellings { table[LetterKey.make(spelling)] = preposition }
    }
    return table
  }()
}
