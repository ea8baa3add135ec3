extension Record {
  public struct Block: Codable, Sendable, Hashable {
    public let kind: String
    public let level: Int?
    public let start: Int
    public let end: Int
    public let source: [Int]
  }

  public struct Token: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let kind: String
    public let segments: [String]?
  }

  public struct Summary: Codable, Sendable, Hashable {
    public let sentences: [Int]
    public let text: String
    public let by: [String]?
  }

  public struct Entity: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let type: String
    public let text: String
    public let name: String
    public let en: String?
    public let role: String?
    public let englishRole: String?
    public let acronym: String?
    public let by: String
    public let lines: [String]?

    enum CodingKeys: String, CodingKey {
      case start, end, source, type, text, name, en, role, acronym, by, lines
      case englishRole = "role-en"
    }
  }

  /// What is counted or measured.
  public struct Unit: Codable, Sendable, Hashable {
    public let ar: String
    public let en: String?
    public let code: String?
  }

  public struct Quantity: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let text: String
    public let value: String?
    public let low: String?
    public let high: String?
    public let modifier: String
    public let unit: Unit?
    public let by: String
    public let lines: [String]?
  }

  public struct Ordinal: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let text: String
    public let value: String
    public let by: String
  }

  public struct DateMention: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let text: String
    public let edtf: String?
    public let calendar: String
    public let anchored: Bool
    public let by: String
  }

  public struct Quote: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let text: String
    public let direct: Bool
    public let speaker: String?
    public let verb: String?
    public let by: String
    public let lines: [String]?
    public let endBy: String?

    enum CodingKeys: String, CodingKey {
      case start, end, source, text, direct, speaker, verb, by, lines
      case endBy = "end-by"
    }
  }

  public struct Fact: Codable, Sendable, Hashable {
    public let id: String
    public let kind: String
    public let standing: String
    public let sentence: Int
    public let start: Int
    public let end: Int
    public let source: [Int]
    public let ar: String
    public let en: String?
    public let complete: Bool
    public let by: String
    public let lines: [String]?
  }

  public struct Finding: Codable, Sendable, Hashable {
    public let code: String
    public let rule: String
    public let severity: String
    public let message: String
    public let line: Int?
    public let column: Int?
    public let source: [Int]?
  }
}
