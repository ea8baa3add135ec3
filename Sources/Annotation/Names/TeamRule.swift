import Lexicon
import Manuscript

/// Makes the places of a match report that stand for their teams organisations: تغلبت البرازيل على الأرجنتين.
struct TeamRule {
  let context: TokenContext
  let matches: MatchContext

  func join(_ finds: [NameFind]) -> [NameFind] {
    var result = finds
    var lastTeam = -1
    for index in result.indices {
      let find = result[index]
      guard find.entity.kind == .place else {
        if find.entity.kind == .organisation, find.entity.by == "match" { lastTeam = find.end }
        continue
      }
      // ملعب برشلونة is where a team plays.
      guard find.entity.by != "place-heads" else { continue }
      guard matches.isTeam(find.start, find.end) || matches.isJoined(find.start, to: lastTeam)
      else { continue }
      lastTeam = find.end
      let place = find.entity
      result[index].entity = Entity(
        range: place.range, kind: .organisation, name: place.name, english: place.english,
        by: "match", lines: place.lines)
    }
    return result
  }
}
