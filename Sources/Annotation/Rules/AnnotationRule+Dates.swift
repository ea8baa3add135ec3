extension AnnotationRule {
  static let dateRules: [AnnotationRule] = [
    AnnotationRule(
      "numeric-date", .date, does: "Day, month and year in digits.", example: "25/06/2021"),
    AnnotationRule(
      "day-and-month", .date, does: "A day and the name of a month, with or without a year."),
    AnnotationRule(
      "days-of-a-month", .date, does: "Several days of one month.", example: "3 و4 ماي"),
    AnnotationRule(
      "day-of-a-month-told-by-pointing", .date,
      does: "A day of a month that الجاري, الماضي or المقبل tells."),
    AnnotationRule(
      "day-of-this-month", .date, does: "A day without a month: that of the document's date."),
    AnnotationRule("nth-day-of-a-month", .date, does: "A first or last day of a month."),
    AnnotationRule(
      "nth-day-of-this-month", .date, does: "A first or last day of the document's month."),
    AnnotationRule("middle-of-a-month", .date, does: "منتصف and a month: its fifteenth day."),
    AnnotationRule("month", .date, does: "The name of a month, with or without a year."),
    AnnotationRule("weekday", .date, does: "A weekday that nothing ties to a day."),
    AnnotationRule(
      "weekday-and-day-of-the-month", .date, does: "A weekday and a day of the month that agree."),
    AnnotationRule("weekday-and-date", .date, does: "A weekday before a date."),
    AnnotationRule(
      "weekday-from-the-documents-date", .date,
      does: "The nearest such weekday before or after the document's date, as the verbs tell."),
    AnnotationRule(
      "nth-weekday-after-a-feast", .date, does: "A weekday counted from a feast on a fixed day."),
    AnnotationRule("feast", .date, does: "A feast on a fixed day."),
    AnnotationRule("this-day", .date, does: "The document's own day.", example: "هذا اليوم"),
    AnnotationRule(
      "day-from-today", .date, does: "A day counted from the document's.", example: "أمس"),
    AnnotationRule(
      "duration-from-the-documents-date", .date,
      does: "A stretch of time before or after the document's date.", example: "منذ تسع سنوات"),
    AnnotationRule(
      "period-beside-now", .date, does: "A week, month or year beside the document's own.",
      example: "العام الماضي"),
    AnnotationRule(
      "year-after-its-word", .date, does: "A year behind عام or سنة.", example: "عام 2002"),
    AnnotationRule(
      "years-after-their-word", .date, does: "The first of years behind عامي or أعوام."),
    AnnotationRule(
      "year-with-its-era", .date, does: "A number with م, هـ or ق.م.", example: "٢٥٥ هـ"),
    AnnotationRule(
      "bare-year", .date, does: "A number that what stands around it shows to be a year."),
    AnnotationRule(
      "year-in-a-table", .date, does: "A number alone in its cell that may be a year."),
    AnnotationRule(
      "year-before-a-colon", .date, does: "A number that opens a line and has a colon behind it."),
    AnnotationRule(
      "year-after-a-preposition", .date, does: "A number behind a preposition of time.",
      example: "منذ 2015"),
    AnnotationRule(
      "year-in-brackets", .date, does: "A number alone in brackets that may be a year."),
    AnnotationRule(
      "year-after-a-year", .date, does: "A number joined to a year that was told before."),
    AnnotationRule("range-of-years", .date, does: "Two years with a dash or a slash."),
    AnnotationRule(
      "range", .date, does: "Two dates of one kind are the ends of a stretch of time."),
    AnnotationRule(
      "part", .date, does: "A part of the time that follows.", example: "مطلع عام 2010"),
    AnnotationRule("part-of-a-year", .date, does: "A half or a quarter of a year."),
    AnnotationRule(
      "part-of-a-whole", .date,
      does: "The nth of some equal parts of a year, a month or a century."),
    AnnotationRule(
      "first-or-last-of-a-whole", .date,
      does: "The first or last months of a year, or days of a month."),
    AnnotationRule(
      "period-of-now", .date, does: "The period of the document's day, behind one of its parts.",
      example: "نهاية العام"),
    AnnotationRule(
      "same-month", .date, does: "The month that was told last.", example: "من الشهر نفسه"),
    AnnotationRule("century", .date, does: "A century by its number."),
    AnnotationRule("century-beside-now", .date, does: "The document's century or one beside it."),
    AnnotationRule("decade", .date, does: "A decade by its name.", example: "التسعينيات"),
    AnnotationRule(
      "decade-of-a-century", .date, does: "A decade of a century that the text names."),
    AnnotationRule("decade-beside-now", .date, does: "The document's decade or one beside it."),
    AnnotationRule("season", .date, does: "A season of a year.", example: "صيف 2021"),
    AnnotationRule("season-beside-now", .date, does: "A season beside the document's date."),
  ]
}
