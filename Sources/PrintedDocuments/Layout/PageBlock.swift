/// A piece on its way down the pages. A page is never broken inside a block.
struct PageBlock {
  var piece: Piece
  /// Space above; dropped at the top of a page.
  var before = 0.0
  /// Whether the next block must stand on the same page.
  var keepsWithNext = false
  /// What stands above it again when it comes first on a page.
  var repeatedHead: Piece?
  /// How many columns it runs in, where that is not what its surroundings have.
  var columns: Int?
  /// Whether it begins a new page.
  var startsPage = false
  /// Where bookmarks and links lead to.
  var anchor: String?
  /// What it is in the structure of the document; lines of one paragraph share it. `nil` = nothing, or what its piece
  /// is by itself.
  var role: Role?
  /// What that is part of, the outermost first: a list and its entry.
  var within: [Role] = []

  /// A heading, paragraph or figure of the document.
  struct Role: Hashable {
    let tag: Tag
    let number: Int
  }

  /// The same as part of something.
  func part(of roles: [Role]) -> PageBlock {
    var block = self
    block.within = roles + within
    return block
  }

  init(_ piece: Piece, before: Double = 0, keepsWithNext: Bool = false, repeatedHead: Piece? = nil) {
    self.piece = piece
    self.before = before
    self.keepsWithNext = keepsWithNext
    self.repeatedHead = repeatedHead
  }
}

/// Blocks that share a number of columns.
struct Region {
  var columns: Int
  var blocks: [PageBlock]

  /// Between two columns, in points.
  static let gutter = 22.0

  /// How wide one of `columns` columns is.
  static func columnWidth(_ columns: Int) -> Double {
    (PageSize.textWidth - gutter * Double(columns - 1)) / Double(columns)
  }
}

/// A block at its place on a page.
struct Placed {
  let block: PageBlock
  let place: Point
}
