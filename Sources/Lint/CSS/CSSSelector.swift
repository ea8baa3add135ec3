/// Which elements a rule is for: compounds from the outermost to the element itself (Selectors Level 4).
///
/// What is not understood makes a selector uncertain, and an uncertain selector matches nothing: lint would
/// rather miss an element than blame one.
struct CSSSelector: Sendable {
  /// Tests on one element.
  struct Compound: Sendable {
    var element: String?
    var identifiers: [String] = []
    var classes: [String] = []
    var attributes: [Attribute] = []
    /// Whether the element before stands in the next as its child, not at any depth.
    var isParentOfNext = false

    var isEmpty: Bool {
      element == nil && identifiers.isEmpty && classes.isEmpty && attributes.isEmpty
    }
  }

  /// A test on an attribute, such as `[dir="ltr"]`.
  struct Attribute: Sendable {
    let name: String
    /// `=`, `~=`, `|=`, `^=`, `$=`, `*=`; empty when it must only be there.
    let test: String
    let value: String
  }

  var compounds: [Compound] = []
  var isUncertain = false
  /// Whether it asks for something written from left to right: `[dir=ltr]`, `:dir(ltr)`, `:lang(en)`, code.
  var isLeftToRight = false

  /// How much it counts against others (Selectors Level 4, section 17).
  var specificity: Int {
    compounds.reduce(0) { sum, compound in
      sum + compound.identifiers.count * 1_000_000
        + (compound.classes.count + compound.attributes.count) * 1_000
        + (compound.element == nil || compound.element == "*" ? 0 : 1)
    }
  }
}
