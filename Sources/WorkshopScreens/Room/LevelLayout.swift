import Terminal

/// How the rows and columns of a picture are shared between the texts of the levels and their bars: a text that does not
/// go beside long bars gets more room, as nobody can tell what a level is by half of a sentence.
struct LevelLayout {
  /// What is to be placed.
  struct Wish {
    /// Of the levels, in characters that the terminal can show.
    let texts: [String]
    let size: Size
    /// How many bars each level has, one above the other.
    let bars: Int
    /// Columns of “21 · 35 %”, and of “21” alone.
    let figures: (whole: Int, short: Int)
    /// Columns of ◆ and ◇ with the space before them, alone and under their heading; 0 without any.
    let marks: (alone: Int, headed: Int)
    /// Whether something stands in a row above the bars in any case.
    let needsHeading: Bool
  }

  /// Columns of the labels, with the space after them.
  private(set) var labels: Int
  /// The rows of each level.
  private(set) var rows: [Int]
  private(set) var hasHeading: Bool
  private(set) var hasPercent: Bool
  private(set) var markWidth: Int
  /// Whether every text is there to its end.
  private(set) var isWhole: Bool

  /// Before each text: the level, and after it: a space.
  private static let beside = 3
  /// The most rows of a level.
  private static let mostRows = 5
  /// What bars have at least, where the texts take what they can.
  private static let leastBar = 8
  /// From how many columns beside the labels on the guide values have a heading, and the counts a percentage.
  private static let headed = 32
  private static let percented = 22

  /// How many rows stay free below each level.
  static func gap(_ rows: Int) -> Int { rows >= 3 ? 1 : 0 }

  init(_ wish: Wish) {
    let count = max(1, wish.texts.count)
    let most = wish.size.columns * 3 / 4
    labels = max(20, wish.size.columns * 2 / 5)
    let rest = wish.size.columns - labels
    let isHeadable = wish.marks.alone > 0 && rest >= Self.headed && wish.size.rows > count
    hasHeading = wish.needsHeading || isHeadable
    markWidth = isHeadable ? wish.marks.headed : wish.marks.alone
    hasPercent = rest - markWidth >= Self.percented
    isWhole = true
    let room = wish.size.rows - (hasHeading ? 1 : 0)
    let pitch = min(Self.mostRows, max(1, room / count))
    rows = wish.texts.map { _ in pitch }
    guard Self.lines(wish.texts, labels).contains(where: { $0 > pitch - Self.gap(pitch) }) || pitch < wish.bars else {
      return
    }
    // As wide as the texts want, as long as the bars can be told apart; rather without the heading than cut.
    markWidth = wish.marks.alone
    let free = markWidth + (markWidth > 0 ? 2 : 1) + Self.leastBar
    for isHeaded in wish.needsHeading ? [true] : isHeadable ? [true, false] : [false] {
      let room = wish.size.rows - (isHeaded ? 1 : 0)
      let least = max(wish.bars, room >= 2 * count ? 2 : 1)
      for (figures, percent) in [(wish.figures.whole, true), (wish.figures.short, false)] {
        for width in labels...max(labels, min(most, wish.size.columns - free - figures)) {
          let wanted = Self.lines(wish.texts, width).map { max($0, least) }
          guard wanted.reduce(0, +) <= room else { continue }
          (labels, hasHeading, hasPercent) = (width, isHeaded, percent)
          rows = Self.stretched(wanted, to: room)
          return
        }
      }
    }
    // Nothing is left but to cut them; the heading says so.
    hasHeading = wish.needsHeading || wish.size.rows > count
    hasPercent = true
    labels = max(labels, min(most, wish.size.columns - free - wish.figures.whole))
    isWhole = false
    rows = Self.stretched(
      Self.shares(
        of: max(count, wish.size.rows - (hasHeading ? 1 : 0)),
        wanted: Self.lines(wish.texts, labels).map { max($0, wish.bars) }, least: wish.bars),
      to: wish.size.rows - (hasHeading ? 1 : 0))
  }

  private static func lines(_ texts: [String], _ labels: Int) -> [Int] {
    texts.map { $0.wrapped(to: labels - beside).count }
  }

  /// What is left over goes to all alike.
  private static func stretched(_ wanted: [Int], to room: Int) -> [Int] {
    let more = (room - wanted.reduce(0, +)) / max(1, wanted.count)
    return wanted.map { max($0, min(mostRows, $0 + max(0, more))) }
  }

  /// How many rows each text gets: `least` at least, and as many as it wants while there are some left.
  static func shares(of rows: Int, wanted: [Int], least: Int = 1) -> [Int] {
    var shares = wanted.map { min(least, $0) }
    var rest = rows - shares.reduce(0, +)
    while rest > 0, let next = wanted.indices.filter({ shares[$0] < wanted[$0] }).min(by: { shares[$0] < shares[$1] }) {
      shares[next] += 1
      rest -= 1
    }
    return shares
  }
}
