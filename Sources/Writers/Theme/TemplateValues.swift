import Mustache

/// The values of a whole page by name.
///
/// The template engine asks of what kind an object is each time it looks for a name; a dictionary answers
/// slowly, since what it is depends on what its keys are.
struct TemplateValues: MustacheParent {
  let values: [String: Any]

  func child(named name: String) -> Any? { values[name] }
}
