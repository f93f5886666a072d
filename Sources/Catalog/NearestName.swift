extension String {
  /// The most similar of `candidates`; `nil` when none is similar enough to be a slip of the keyboard.
  func nearest(among candidates: some Sequence<String>) -> String? {
    let own = Array(unicodeScalars.prefix(80))
    let limit = (own.count + 2) / 3
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != self {
      let distance = editDistance(own, Array(candidate.unicodeScalars.prefix(80)))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in 1...left.count {
    var row = [i]
    for j in 1...right.count {
      let cost = left[i - 1] == right[j - 1] ? 0 : 1
      var distance = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        distance = min(distance, beforeLast[j - 2] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
