import Annotation
import Testing

/// Words and numbers that are dates only with cause.
@Suite struct AmbiguousWordTests {
  @Test(arguments: [
    "مارس الرياضة يوميا", "تيريزا ماي تغادر", "لقاء بين ماي وجونسون", "محمد شعبان لاعب",
    "لقاء بين رجب طيب أردوغان وبوتين", "زار رجب طيب أردوغان أنقرة", "كأنه آب من السفر",
    "كان يكتب في اليوم والليلة مائة ورقة", "ما نسميه اليوم نثرا حديثا", "وهي اليوم من أغنى الخزائن",
    "أعلنت نيسان أرباحها", "سيارات نيسان وتويوتا", "مفاعل تموز العراقي",
  ])
  func leavesNamesOfPersonsAndThings(_ text: String) { DateCase(text).check() }

  @Test(arguments: [
    DateCase("مارس الرياضة في ‹مارس›", "2022-03"), DateCase("ابتداء من ‹مارس›", "2022-03"),
    DateCase("منذ ‹نيسان›", "2022-04"), DateCase("‹مطلع نيسان›", "2022-04"),
    DateCase("‹15 نيسان›", "2022-04-15"), DateCase("حرب ‹تموز 2006›", "2006-07"),
    DateCase("‹شهر تموز›", "2022-07"), DateCase("بين ‹آب وأيلول›", "2022-08/2022-09"),
    DateCase("‹ماي 2021›", "2021-05"), DateCase("في ‹10 شعبان 1443›", "2022-03-13"),
    DateCase("‹آب/أغسطس›", "2022-08"),
  ])
  func readsTheSameWordsAsMonths(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("أحصى 2009 خلية إرهابية"), DateCase("في ‹مارس› 2000 خلية", "2022-03"),
    DateCase("وصل 1900 لاجئ"), DateCase("بيع 1650 كتابا"),
  ])
  func countsWhatANounFollows(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("‹سنة 2009› خلية إرهابية", "2009"), DateCase("‹عام 1650› كتابا", "1650"),
    DateCase("في ‹مارس 2020› رئيس الوزراء", "2020-03"),
    DateCase("في ‹مارس 2020› طالب المجلس بذلك", "2020-03"),
  ])
  func readsAYearBehindItsWord(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("انطلق في ‹2015› بالرباط", "2015"), DateCase("بلغ عددهم نحو 2000"),
    DateCase("خسائر بقيمة 1800"), DateCase("المغرب (‹1954›)", "1954"),
    DateCase("من ‹2020› إلى ‹2010›", "2020", "2010"),
  ])
  func asksTheNeighboursWhereNeitherStands(_ expected: DateCase) { expected.check() }
}
