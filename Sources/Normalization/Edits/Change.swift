/// One thing to change in a text: what stands for which bytes, and by which rule.
struct Change {
  let rule: PolicyRule
  let range: Range<Int>
  let replacement: String
}
