/// What is measured, in the order in which it is printed.
public enum Measure: String, Sendable, CaseIterable {
  case sentences, segments
  case quantities, ordinals, dates
  case persons, organisations, places, miscellaneous
  case names = "names in English"
  case roles
  case quotes, speakers
  case facts
  case englishFacts = "facts in English"
}
