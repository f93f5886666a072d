package import Words

/// Whom the responses of a measured benchmark come from: what one must know to judge what they say (method §9).
package struct Fieldwork: Hashable, Sendable {
  /// How those who answered came to do so.
  package enum Selection: String, Sendable, CaseIterable {
    /// Whoever wanted to: what they say holds for them alone.
    case selfSelected = "self-selected"
    /// Drawn at random out of the frame.
    case random
    /// Everyone in the frame was asked.
    case everyone
  }

  /// The most characters that a text about a survey may have, here and in files.
  package static let longestText = 1000

  /// Who could take part: the frame.
  package let frame: LocalizedText?
  /// The first day on which answers were given.
  package let from: CalendarDate?
  /// The last such day.
  package let to: CalendarDate?
  /// How many were asked, whether they answered or not.
  package let asked: Int?
  /// How those who answered came to do so; `nil` where it is not told.
  package let selection: Selection?

  /// Nothing is known.
  package static let unknown = Fieldwork()

  package init(
    frame: LocalizedText? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil, asked: Int? = nil,
    selection: Selection? = nil
  ) {
    (self.frame, self.from, self.to, self.asked, self.selection) = (frame, from, to, asked, selection)
  }

  /// How many of those who were asked answered, 0–1; `nil` where that is not known or cannot be.
  package func responseRate(of n: Int?) -> Double? {
    guard let n, let asked, asked > 0, n <= asked else { return nil }
    return Double(n) / Double(asked)
  }

  /// That of several surveys together: only what is known of every one, and of selections the weakest.
  package static func of(_ all: [Fieldwork]) -> Fieldwork {
    let (froms, tos) = (all.compactMap(\.from), all.compactMap(\.to))
    let (asked, selections) = (all.compactMap(\.asked), all.compactMap(\.selection))
    let isWhole = { (count: Int) in count == all.count && !all.isEmpty }
    let weakest = Selection.allCases.first(where: selections.contains)
    return Fieldwork(
      frame: joined(all.compactMap(\.frame), of: all.count), from: isWhole(froms.count) ? froms.min() : nil,
      to: isWhole(tos.count) ? tos.max() : nil, asked: isWhole(asked.count) ? asked.reduce(0, +) : nil,
      selection: weakest == .selfSelected || isWhole(selections.count) ? weakest : nil)
  }

  /// “Handwerk in A; Handwerk in B”, each once.
  private static func joined(_ frames: [LocalizedText], of count: Int) -> LocalizedText? {
    guard frames.count == count, count > 0 else { return nil }
    var seen: [LocalizedText] = []
    for frame in frames where !seen.contains(frame) { seen.append(frame) }
    let text = LocalizedText(
      de: seen.map(\.german.withoutFullStop).joined(separator: "; "),
      en: seen.map(\.english.withoutFullStop).joined(separator: "; "))
    // So many that no file has room for them are as good as not told.
    return max(text.german.count, text.english.count) > longestText ? nil : text
  }
}

/// What somebody says of a measured benchmark in place of what the program would say.
package struct BenchmarkWords: Hashable, Sendable {
  /// What it is called.
  package var title: LocalizedText?
  /// How the responses were gathered.
  package var method: LocalizedText?
  /// What the values are and what they are not.
  package var note: LocalizedText?
  /// Whom the responses come from.
  package var fieldwork = Fieldwork.unknown

  package init() {}
}

extension Benchmark {
  /// The same with what somebody says of it; what is not said stays. A note goes before the program's
  /// own, which says what the two groups are.
  package func described(by words: BenchmarkWords) -> Benchmark {
    let said = words.fieldwork
    let known = source.fieldwork ?? .unknown
    let fieldwork = Fieldwork(
      frame: said.frame ?? known.frame, from: said.from ?? known.from, to: said.to ?? known.to,
      asked: said.asked ?? known.asked, selection: said.selection ?? known.selection)
    let chosen = said.selection.flatMap { $0 == .selfSelected ? nil : Self.plainMethod }
    let source = Source(
      citation: source.citation, year: said.to?.year ?? source.year, n: source.n,
      method: words.method ?? chosen ?? source.method,
      fieldwork: fieldwork == .unknown ? nil : fieldwork)
    let note = words.note.map {
      LocalizedText(
        de: "\($0.german.asSentence) \(self.note.german)", en: "\($0.english.asSentence) \(self.note.english)")
    }
    return copy(title: words.title ?? title, source: source, note: note ?? self.note)
  }

  /// How responses were gathered where nobody says more and people did not choose to answer by themselves.
  private static let plainMethod = LocalizedText(
    de: "Selbsteinschätzungen mit reifegrad", en: "self-assessments with reifegrad")
}
