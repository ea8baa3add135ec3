/// Pairs the explicit controls of one paragraph (UAX #9, BD9 and BD11).
struct ControlBalance: Sendable {
  /// A control without a partner.
  struct Fault: Sendable {
    let name: String
    let place: Int
  }

  private(set) var stray: [Fault] = []
  private var open: [(unit: UInt16, place: Int)] = []
  private var openIsolates = 0

  /// Takes the next control.
  mutating func take(_ unit: UInt16, at place: Int) {
    switch unit {
    case BidiControl.popIsolate:
      guard openIsolates > 0 else { return stray.append(Self.fault(unit, place)) }
      // An isolate that closes ends the embeddings inside it, which are then left without an end.
      while let last = open.popLast() {
        if Self.isIsolate(last.unit) { break }
        stray.append(Self.fault(last.unit, last.place))
      }
      openIsolates -= 1
    case BidiControl.popFormatting:
      guard let last = open.last, !Self.isIsolate(last.unit) else {
        return stray.append(Self.fault(unit, place))
      }
      open.removeLast()
    default:
      if Self.isIsolate(unit) { openIsolates += 1 }
      open.append((unit, place))
    }
  }

  /// What has no partner when the paragraph ends here, in order.
  var faults: [Fault] {
    (stray + open.map { Self.fault($0.unit, $0.place) }).sorted { $0.place < $1.place }
  }

  /// What has no partner in a text of one paragraph.
  static func faults(in text: String) -> [Fault] {
    var balance = ControlBalance()
    for (index, unit) in text.utf16.enumerated() where BidiControl.isExplicit(unit) {
      balance.take(unit, at: index)
    }
    return balance.faults
  }

  private static func isIsolate(_ unit: UInt16) -> Bool { unit >= 0x2066 }

  private static func fault(_ unit: UInt16, _ place: Int) -> Fault {
    Fault(name: "U+" + String(unit, radix: 16, uppercase: true), place: place)
  }
}
