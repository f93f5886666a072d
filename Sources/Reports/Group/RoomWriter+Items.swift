import Benchmarks
import Questionnaire
import Scoring
import Terminal
import TextDocuments
import Words
import Workshop

extension RoomWriter {
  private static let indent = 4
  private static let countWidth = 4

  /// Every item with the distribution of each round, the rounds side by side.
  mutating func writeItems() {
    for entry in room.entries {
      page.blank()
      page.sides("\(entry.number)", entry.title[language], words.path(entry.placed), signWidth: Self.indent)
      if let profiles = words.profiles(entry.result.reference) { page.paragraph(profiles, indent: Self.indent) }
      page.blank()
      writeDistributions(entry)
      for round in entry.rounds {
        let name = room.hasSecondRounds ? words.name(of: round) : say("Raum", "room")
        page.entry(name, words.summary(round.release, isVoted: round.isVoted), labelWidth: 9, indent: Self.indent)
        guard let figures = round.release.figures else { continue }
        page.paragraph("\(words.highShare(figures)); \(words.mean(figures))", indent: Self.indent + 9)
      }
    }
  }

  /// Five rows, the highest level on top; a bar fills its place when everyone is at the level.
  private mutating func writeDistributions(_ entry: RoomReport.Entry) {
    let shown = entry.rounds.filter { $0.release.figures != nil }
    guard !shown.isEmpty else { return }
    let room = page.width - Self.indent - 2
    let width = max(8, min(28, room / 2 - Self.countWidth - 3))
    let margin = String(repeating: " ", count: Self.indent)
    if shown.count > 1 {
      let heads = shown.map { page.shown(words.name(of: $0)).padded(to: width + Self.countWidth + 3) }
      page.drawn(margin + "  " + heads.joined())
    }
    for level in Level.allCases.reversed() {
      let bars = shown.compactMap(\.release.figures).map { figures in
        bar(figures.counts[level], of: figures.n, width: width)
          + String(figures.counts[level]).leftPadded(to: Self.countWidth)
      }
      page.drawn(margin + "\(level.rawValue) " + bars.joined(separator: "   "))
    }
    page.blank()
  }

  private func bar(_ count: Int, of n: Int, width: Int) -> String {
    TextBar(width: width, charset: page.charset)
      .line(value: Double(count) / Double(n) * 100, low: nil, high: nil, successful: nil, lessSuccessful: nil)
  }

  /// The size classes of each item that has them.
  mutating func writeSizes() {
    page.paragraph(words.whySizeWithheld)
    for entry in room.sizedEntries {
      page.subheading("\(entry.number)  \(entry.title[language])")
      let labels = entry.result.sizes.map { words.name(ofSize: $0.size) }
      let width = min(page.width / 3, (labels.map(page.columns).max() ?? 0) + 2)
      for size in entry.result.sizes {
        let text = size.release == .withheld ? "–" : words.summary(size.release)
        page.entry(words.name(ofSize: size.size), text, labelWidth: width, indent: Self.indent)
      }
    }
  }
}
