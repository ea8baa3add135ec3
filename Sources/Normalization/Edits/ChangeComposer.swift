/// Joins the changes of two passes into one list over the text before both.
///
/// Where the second changes letters that the first had made, one change stands for both, under the
/// second's rule.
struct ChangeComposer {
  private let first: [Change]
  private let second: [Change]
  /// The text after the first and before the second.
  private let between: [UInt8]
  /// Where each change of the first stands in the text between.
  private let places: [Range<Int>]
  private var i = 0
  private var j = 0
  /// What leads from an offset of the text between, outside the first's changes, to the text before.
  private var shift = 0
  private var result: [Change] = []

  init(first: [Change], second: [Change], between: [UInt8]) {
    self.first = first
    self.second = second
    self.between = between
    var shift = 0
    places = first.map { change in
      let lower = change.range.lowerBound + shift
      let upper = lower + change.replacement.utf8.count
      shift = upper - change.range.upperBound
      return lower..<upper
    }
  }

  /// The joined list, in order of place.
  func composed() -> [Change] {
    if first.isEmpty { return second }
    var composer = self
    composer.result.reserveCapacity(first.count + second.count)
    while composer.i < first.count || composer.j < second.count { composer.step() }
    return composer.result
  }

  private mutating func step() {
    if j == second.count || i < first.count && places[i].upperBound <= second[j].range.lowerBound {
      result.append(first[i])
      shift = first[i].range.upperBound - places[i].upperBound
      i += 1
    } else if i == first.count || second[j].range.upperBound <= places[i].lowerBound {
      let change = second[j]
      let range = change.range.lowerBound + shift..<change.range.upperBound + shift
      result.append(Change(rule: change.rule, range: range, replacement: change.replacement))
      j += 1
    } else {
      join()
    }
  }

  /// One change for all that overlap here.
  private mutating func join() {
    let lower = min(places[i].lowerBound, second[j].range.lowerBound)
    let start =
      lower == places[i].lowerBound ? first[i].range.lowerBound : lower + shift
    var upper = lower
    var letters: [UInt8] = []
    var position = lower
    var rule = second[j].rule
    while true {
      if i < first.count, places[i].lowerBound < upper || upper == lower {
        upper = max(upper, places[i].upperBound)
        shift = first[i].range.upperBound - places[i].upperBound
        i += 1
      } else if j < second.count, second[j].range.lowerBound < upper {
        letters += between[position..<second[j].range.lowerBound]
        letters += second[j].replacement.utf8
        position = second[j].range.upperBound
        upper = max(upper, position)
        rule = second[j].rule
        j += 1
      } else {
        break
      }
    }
    letters += between[position..<upper]
    result.append(
      Change(
        rule: rule, range: start..<upper + shift,
        replacement: String(decoding: letters, as: UTF8.self)))
  }
}
