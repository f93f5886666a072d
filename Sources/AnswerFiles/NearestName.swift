import Words

/// Which of the known names was meant.
enum NearestName {
  /// The nearest of `known` that is near enough to be a slip of the hand; the first of several.
  static func of(_ name: String, among known: [String]) -> String? {
    let typed = normalized(name)
    guard (3...80).contains(typed.count) else { return nil }
    if let whole = known.first(where: { $0.hasSuffix("." + name.lowercased()) }) { return whole }
    let limit = typed.count == 3 ? 1 : max(2, typed.count / 4)
    var nearest: (name: String, distance: Int)?
    for candidate in known where abs(candidate.unicodeScalars.count - typed.count) <= limit {
      let distance = EditDistance.between(typed, normalized(candidate))
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
    }
    return nearest?.name
  }

  private static func normalized(_ name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }
}
