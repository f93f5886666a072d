/// Puts blocks on pages: headings stay with what they head, tables repeat their heads.
struct Paginator {
  private(set) var pages: [[Placed]] = [[]]
  private var y = PageSize.top
  private let bottom = PageSize.top + PageSize.textHeight
  // Fractions of a point that sums of heights may be off by.
  private static let tolerance = 0.001

  /// The pages that `regions` fill, one below the other.
  static func pages(of regions: [Region]) -> [[Placed]] {
    var paginator = Paginator()
    let regions = regions.filter { !$0.blocks.isEmpty }
    for (index, region) in regions.enumerated() {
      if region.columns == 1 {
        let next = index + 1 < regions.count ? chains(regions[index + 1].blocks).first ?? [] : []
        paginator.place(region.blocks, before: next)
      } else {
        paginator.placeColumns(region)
      }
    }
    return paginator.pages
  }

  private var isAtTop: Bool { y <= PageSize.top }

  private mutating func newPage() {
    pages.append([])
    y = PageSize.top
  }

  private mutating func put(_ block: PageBlock, at place: Point) {
    pages[pages.count - 1].append(Placed(block: block, place: place))
  }

  /// - Parameter next: what follows in columns; it stays with the last of `blocks` where that asks for it.
  private mutating func place(_ blocks: [PageBlock], before next: [PageBlock] = []) {
    let chains = Self.chains(blocks)
    for (index, chain) in chains.enumerated() {
      let keepsNext = index == chains.count - 1 && chain.last?.keepsWithNext == true
      let height = Self.height(of: chain, atTop: false) + (keepsNext ? Self.height(of: next, atTop: false) : 0)
      let startsPage = chain.first?.startsPage == true
      if !isAtTop, startsPage || y + height > bottom + Self.tolerance { newPage() }
      for block in chain {
        // Only for a chain that is longer than a page.
        if !isAtTop, y + block.before + block.piece.height > bottom + Self.tolerance { newPage() }
        if isAtTop, let head = block.repeatedHead {
          put(PageBlock(head), at: Point(x: PageSize.left, y: y))
          y += head.height
        } else if !isAtTop {
          y += block.before
        }
        put(block, at: Point(x: PageSize.left, y: y))
        y += block.piece.height
      }
    }
  }

  /// Groups of blocks that must stay on one page.
  private static func chains(_ blocks: [PageBlock]) -> [[PageBlock]] {
    var chains: [[PageBlock]] = [[]]
    for (index, block) in blocks.enumerated() {
      chains[chains.count - 1].append(block)
      if !block.keepsWithNext, index < blocks.count - 1 { chains.append([]) }
    }
    return chains
  }

  private static func height(of chain: [PageBlock], atTop: Bool) -> Double {
    chain.enumerated().reduce(0) { sum, part in
      let (index, block) = part
      let isFirst = atTop && index == 0
      return sum + block.piece.height + (isFirst ? block.repeatedHead?.height ?? 0 : block.before)
    }
  }

  /// Fills columns from left to right; on the last page all become as short as possible.
  private mutating func placeColumns(_ region: Region) {
    var chains = Self.chains(region.blocks)[...]
    let width = Region.columnWidth(region.columns)
    if !isAtTop { y += chains.first?.first?.before ?? 0 }
    while !chains.isEmpty {
      let counts = Self.counts(in: chains, columns: region.columns, room: bottom - y)
      if counts.reduce(0, +) == 0 {
        // Not even the first chain fits here; on an empty page it is put all the same.
        if isAtTop {
          place(chains.removeFirst())
          continue
        }
        newPage()
        continue
      }
      let start = y
      var lowest = y
      for (column, count) in counts.enumerated() {
        var place = Point(x: PageSize.left + Double(column) * (width + Region.gutter), y: start)
        for (index, block) in chains.prefix(count).joined().enumerated() {
          if index == 0, let head = block.repeatedHead {
            put(PageBlock(head), at: place)
            place.y += head.height
          } else if index > 0 {
            place.y += block.before
          }
          put(block, at: place)
          place.y += block.piece.height
        }
        chains = chains.dropFirst(count)
        lowest = max(lowest, place.y)
      }
      y = lowest
      if !chains.isEmpty { newPage() }
    }
  }

  /// How many chains go into each column; as level as can be where all of them find room.
  private static func counts(in chains: ArraySlice<[PageBlock]>, columns: Int, room: Double) -> [Int] {
    func fits(_ height: Double) -> Bool {
      filled(chains, columns: columns, height: height).reduce(0, +) == chains.count
    }
    guard fits(room) else { return filled(chains, columns: columns, height: room) }
    var (low, high) = (0.0, room)
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle }
    }
    return filled(chains, columns: columns, height: high)
  }

  /// How many chains go into each column of a height.
  private static func filled(_ chains: ArraySlice<[PageBlock]>, columns: Int, height: Double) -> [Int] {
    var rest = chains
    return (0..<columns).map { _ in
      var used = 0.0
      var count = 0
      while let chain = rest.first {
        let more = self.height(of: chain, atTop: count == 0)
        guard used + more <= height + tolerance else { break }
        used += more
        count += 1
        rest = rest.dropFirst()
      }
      return count
    }
  }
}
