extension DiagnosticRule {
  static let annotationRules: [DiagnosticRule] = [
    numberTooLong, impossibleDate, runOnNumber, wrongWeekday,
  ]

  public static let numberTooLong = DiagnosticRule(
    "W0301", "number-too-long", .warning, "a number of {0} digits is left unread",
    explanation: "A figure of more than 30 digits is an identifier or an accident, not a quantity.")
  public static let impossibleDate = DiagnosticRule(
    "W0302", "impossible-date", .warning, "“{0}” is not a day of the calendar",
    explanation: "The day does not exist, so that no date can be told from it.",
    example: "يوم 31 فبراير 2023")
  public static let runOnNumber = DiagnosticRule(
    "W0303", "run-on-number", .warning, "{0} number words in a row make no one number",
    explanation:
      "No number is written with so many words. They are read piece by piece, and hardly as meant.")
  public static let wrongWeekday = DiagnosticRule(
    "W0304", "wrong-weekday", .warning, "“{0}” names another weekday than that of {1}",
    explanation:
      "The weekday and the date contradict each other, so that one of them is wrong. The date is kept as it is written.",
    example: "الاثنين 5 مارس 2024")
}
