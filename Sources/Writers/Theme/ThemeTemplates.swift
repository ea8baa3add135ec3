import Mustache

/// The templates of a theme, compiled one by one.
struct ThemeTemplates {
  private var templates: [String: MustacheTemplate] = [:]
  private var partials: [String: [TemplateScan.Partial]] = [:]
  private var themes: [String: String] = [:]

  /// Compiles a template.
  mutating func add(
    _ name: String, _ file: ThemeLayer.File, _ path: String
  ) throws(ThemeError) {
    let text = try file.text(path)
    func invalid(_ reason: String, _ line: Int?) -> ThemeError {
      .invalidFile(theme: file.theme, file: path, line: line, reason: reason)
    }
    do throws(TemplateScan.Fault) {
      partials[name] = try TemplateScan(file.bytes).partials
    } catch {
      throw invalid(error.reason, error.line)
    }
    do {
      templates[name] = try MustacheTemplate(string: MarkupContentType.pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      throw invalid("it is not Mustache (\(error.error))", error.context.lineNumber - 1)
    } catch {
      throw invalid("it is not Mustache", nil)
    }
    themes[name] = file.theme
  }

  /// All templates, once it is sure that each one that is taken in is there, and none leads to itself.
  func finish() throws(ThemeError) -> [String: MustacheTemplate] {
    for name in partials.keys.sorted() {
      for partial in partials[name] ?? [] {
        if templates[partial.name] == nil {
          throw fault(name, partial, "there is no template “\(partial.name)”")
        }
        if leads(partial.name, to: name) {
          throw fault(name, partial, "it takes itself in by “\(partial.name)”")
        }
      }
    }
    return templates
  }

  private func fault(
    _ name: String, _ partial: TemplateScan.Partial, _ reason: String
  ) -> ThemeError {
    .invalidFile(
      theme: themes[name] ?? "", file: name + ".mustache", line: partial.line, reason: reason)
  }

  /// Whether one template takes in another, at any depth.
  private func leads(_ start: String, to target: String) -> Bool {
    var waiting = [start]
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      if name == target { return true }
      guard seen.insert(name).inserted else { continue }
      waiting += (partials[name] ?? []).map(\.name)
    }
    return false
  }
}
