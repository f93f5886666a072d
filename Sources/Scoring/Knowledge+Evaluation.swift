extension Knowledge {
  /// Breadth and depth over the answered items of a field (method §5).
  ///
  /// A number of items compares only over the same ones, so the profiles are given only when the benchmark has all.
  init(items: [ScoredItem]) {
    let levels = items.compactMap(\.level)
    let references = items.compactMap(\.compared?.reference)
    let isComparable = !levels.isEmpty && references.count == levels.count
    self.init(
      of: levels.count, own: BreadthAndDepth(levels: levels),
      successful: isComparable ? BreadthAndDepth(levels: references.map(\.target)) : nil,
      lessSuccessful: isComparable ? BreadthAndDepth(levels: references.map(\.contrast)) : nil)
  }
}
