/// A drawing while it is read: what its image shows, and whether it holds one.
struct Drawing {
  let start: Int
  var alternative = ""
  var isFloating = false
  var hasImage = false
  /// What it is when it is no image, in words.
  var object: String?
}
