/// The words by which newspapers mark what stands around a headline.
enum PressLabel {
  /// A word without what writers leave out or write differently: marks, tatweel, the seat of a hamza.
  static func folded(_ word: some StringProtocol) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x622, 0x623, 0x625, 0x671: result.unicodeScalars.append("ا")
      case 0x649: result.unicodeScalars.append("ي")
      case 0x640, 0x64B...0x652, 0x670, 0x200B...0x200F, 0x61C, 0xFEFF: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Labels that stand alone above a headline.
  static let kickers: Set<String> = [
    "تقرير", "تقرير خاص", "تقرير اخباري", "تقرير مصور", "خاص", "حصري", "عاجل", "خبر عاجل", "حوار",
    "حوار خاص", "مقابلة", "مقابلة خاصة", "تحليل", "تحليل اخباري", "تحليل سياسي", "راي", "مقال",
    "مقال راي", "افتتاحية", "الافتتاحية", "تحقيق", "تحقيق خاص", "ملف", "ملف خاص", "متابعة",
    "متابعات", "بالصور", "بالفيديو", "فيديو", "صور", "انفوغراف", "انفوجراف", "تغطية",
    "تغطية خاصة", "قصة خبرية", "بورتريه", "وجهة نظر", "كلمة العدد", "قراءة", "قراءة في كتاب",
  ]

  /// Labels before the name of who wrote.
  static let writers: Set<String> = [
    "كتب", "كتبت", "كتبه", "كتبته", "كتبها", "بقلم", "اعداد", "اعداد وتحرير", "اعد التقرير",
    "اعدت التقرير", "اعده", "اعدته", "اعدها", "حاوره", "حاورها", "حاورته", "حاورتها", "اجري الحوار",
    "اجرت الحوار", "حوار اجراه", "حوار اجرته", "اجري المقابلة", "اجرت المقابلة",
  ]

  /// Labels that name the work, and stand before the name of who did it or before anything else.
  static let works: Set<String> = [
    "تقرير", "تحقيق", "حوار", "تحليل", "ترجمة", "تحرير", "متابعة", "مراسلة", "عرض",
  ]

  /// What a newspaper calls its own people elsewhere.
  static let correspondents: Set<String> = [
    "مراسلنا", "مراسلتنا", "مراسلونا", "مراسل", "مراسلة", "مراسلو", "موفدنا", "موفدتنا", "موفد",
    "موفدة", "مندوبنا", "مندوبتنا",
  ]

  /// Agencies as datelines name them, without points and spaces.
  static let agencies: Set<String> = [
    "وكالات", "الوكالات", "وكالاتالانباء", "رويترز", "افب", "فرانسبرس", "اب", "اسوشيتدبرس", "دبا",
    "اشا", "واس", "بترا", "كونا", "وام", "سبا", "سانا", "قنا", "بنا", "وفا", "واع", "وات", "واج",
    "ومع", "الاناضول", "شينخوا", "تاس", "سبوتنيك", "نوفوستي", "العمانية", "افي", "انسا", "CNN",
    "AFP", "AP", "BBC", "DPA", "EFE", "ANSA", "TASS", "UPI", "SPA", "WAM", "KUNA", "QNA", "BNA",
    "MAP", "APS", "TAP", "PETRA", "SANA", "MENA", "Reuters", "REUTERS", "Xinhua",
  ]

  /// Words that no name holds.
  static let particles: Set<String> = [
    "في", "من", "علي", "الي", "عن", "مع", "بعد", "قبل", "بين", "حول", "ضد", "ان", "لا", "لم", "لن",
    "ما", "هل", "كيف", "لماذا", "متي", "اين", "التي", "الذي", "هذا", "هذه", "قد", "هو", "هي", "كل",
    "نحو", "عند", "دون", "حتي", "منذ", "خلال",
  ]
}
