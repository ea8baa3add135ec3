import Manuscript

/// Whether a document's own unmistakable dates in digits put the month first: `04/22/2024`.
struct NumericDateHabit {
  private var dayFirst = 0
  private var monthFirst = 0

  /// Reads dates with `/` between one or two digits, one or two digits, and four.
  init(_ context: NumeralContext, _ calendar: CalendarLookup) {
    var index = 0
    while index + 4 < context.tokens.count {
      defer { index += 1 }
      guard context.tokens[index].kind == .number, context.tokens.isSign(index + 1, "/"),
        context.tokens.isSign(index + 3, "/"),
        let first = calendar.digits(index, with: index), first.count <= 2,
        let second = calendar.digits(index + 2, with: index), second.count <= 2,
        let year = calendar.digits(index + 4, with: index), year.count == 4
      else { continue }
      if (13...31).contains(first.value), (1...12).contains(second.value) { dayFirst += 1 }
      if (1...12).contains(first.value), (13...31).contains(second.value) { monthFirst += 1 }
    }
  }

  /// Whether only month-first dates are beyond doubt; Arabic puts the day first where nothing tells.
  var putsMonthFirst: Bool { monthFirst > 0 && dayFirst == 0 }
}
