/// A value from 0 to 100 then and now; the words beside it say the same.
struct ChangeTrack {
  let before: Double?
  let now: Double?
  /// The same in words.
  let alternative: String

  /// The drawing.
  var drawing: HTML {
    """
    <svg class="levels" viewBox="0 0 116 20" width="116" height="20" aria-hidden="true"><title>\(alternative)</title>\
    <line class="rail" x1="8" x2="108" y1="10" y2="10"/>\(way)\
    \(before.map { "<circle class=\"dot\" cx=\"\(at: 8 + $0)\" cy=\"10\" r=\"4\"/>" })\
    \(now.map { "<circle class=\"own-mark\" cx=\"\(at: 8 + $0)\" cy=\"10\" r=\"5\"/>" })</svg>
    """
  }

  private var way: HTML? {
    guard let before, let now else { return nil }
    return "<line class=\"way\" x1=\"\(at: 8 + before)\" x2=\"\(at: 8 + now)\" y1=\"10\" y2=\"10\"/>"
  }
}
