/// A moment in the two numbers that ZIP keeps it in, in steps of two seconds.
struct DOSTime {
  let date: UInt16
  let time: UInt16

  /// The moment, held between 1980-01-01 and 2107-12-31, which is all that the format can tell.
  init(secondsSince1970 seconds: Int) {
    let bounded = min(max(seconds, 315_532_800), 4_354_819_198)
    let moment = UTCTime(secondsSince1970: bounded)
    date = UInt16((moment.year - 1_980) << 9 | moment.month << 5 | moment.day)
    time = UInt16(moment.hour << 11 | moment.minute << 5 | moment.second / 2)
  }
}
