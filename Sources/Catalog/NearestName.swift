import Words

extension String {
  /// The most similar of `candidates`; `nil` when none is similar enough to be a slip of the keyboard.
  func nearest(among candidates: some Sequence<String>) -> String? {
    let own = Array(unicodeScalars.prefix(80))
    let limit = (own.count + 2) / 3
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != self {
      let distance = EditDistance.between(own, Array(candidate.unicodeScalars.prefix(80)))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }
}
