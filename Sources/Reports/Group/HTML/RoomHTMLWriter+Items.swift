import Benchmarks
import Documents
import HTMLDocuments
import Questionnaire
import Scoring
import Words
import Workshop

extension RoomHTMLWriter {
  /// Every item with the distribution of each round.
  var items: HTML {
    let hasRounds = room.hasSecondRounds
    let rounds = hasRounds ? [say("Runde 1", "Round 1"), say("Runde 2", "Round 2")] : [say("Der Raum", "The room")]
    let rows = room.entries.map { entry -> HTML in
      let cells = rounds.indices.map { index -> HTML in
        guard entry.rounds.indices.contains(index) else {
          return "<td role=\"cell\" class=\"round absent\" data-label=\"\(rounds[index])\">–</td>"
        }
        let round = entry.rounds[index]
        return """
          <td role="cell" class="round" data-label="\(rounds[index])" data-round="\(round.number)">\
          \(body(of: round, entry))</td>
          """
      }
      return """
        <tr role="row" data-item="\(entry.id.rawValue)"><th role="rowheader" scope="row">\(entry.number)\u{A0} \
        \(entry.title[language])<span class="under">\(words.path(entry.placed))</span>\(profiles(of: entry))</th>\
        \(cells)</tr>

        """
    }
    return levelsLegend
      + table(
        say("Wie viele Personen jede Antwort gegeben haben", "How many people gave each answer"),
        [say("Frage", "Question")] + rounds, rows, class: hasRounds ? "stacked room" : "stacked room once")
  }

  private func profiles(of entry: NamedGroupReport.Entry) -> HTML {
    guard let reference = entry.result.reference else { return .empty }
    return """
      <span class="profiles">\(mark(.successful))\u{A0}<span data-key="successful">\
      \(number(reference.target, shown: words.level(reference.target)))</span> \
      \(mark(.lessSuccessful))\u{A0}<span data-key="lessSuccessful">\
      \(number(reference.contrast, shown: words.level(reference.contrast)))</span></span>
      """
  }

  private func body(of round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> HTML {
    guard let median = round.release.median else {
      return "<p class=\"quiet\">\(words.whyWithheld(round.isVoted).plain)</p>"
    }
    let shownMedian: HTML = """
      \(say("Median", "Median"))\u{A0}<strong data-key="median">\(number(median, shown: words.level(median)))</strong>
      """
    guard let figures = round.release.figures else {
      return "<p>\(shownMedian)</p><p class=\"quiet\">\(words.whyMedianOnly.plain)</p>"
    }
    let quartiles = figures.quartiles
    return """
      \(DistributionChart(figures, reference: entry.result.reference, most: entry.largestShare, title: chartTitle(round, entry)).drawing)\
      <p>\(shownMedian), \(say("Quartile", "quartiles"))\u{A0}<span data-key="lower">\
      \(number(quartiles.lower, shown: words.level(quartiles.lower)))</span>–<span data-key="upper">\
      \(number(quartiles.upper, shown: words.level(quartiles.upper)))</span>, \
      n\u{A0}=\u{A0}<span data-key="n">\(number(Double(figures.n), shown: "\(figures.n)"))</span>, \
      <strong data-key="consensus">\(Vocabulary.name(of: figures.consensus)[language])</strong></p>\
      <p class="small">\(words.details(round.release)?.plain ?? "")</p>
      """
  }

  /// What a screen reader says in place of the drawing.
  private func chartTitle(_ round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> String {
    let counts = Level.allCases.map { level in
      say("Antwort ", "answer ") + "\(level.rawValue): \(round.release.figures?.counts[level] ?? 0)"
    }
    return "\(entry.title[language]), \(words.name(ofRound: round.number)). \(counts.joined(separator: ", "))"
  }

  private var levelsLegend: HTML {
    var entries: [HTML] = [
      """
      <span class="size-swatch"></span> \
      \(say("vom unteren zum oberen Quartil, der Ring ist der Median", "from the lower to the upper quartile; the ring is the median"))
      """
    ]
    if room.benchmark != nil {
      entries.append("\(ChartMark.successful.inline) \(Vocabulary.successful[language])")
      entries.append("\(ChartMark.lessSuccessful.inline) \(Vocabulary.lessSuccessful[language])")
    }
    return list(entries, class: "legend")
  }

  /// The size classes of each item that has them.
  var sizes: HTML {
    let columns = room.sizes
    let rows = room.sizedEntries.map { entry -> HTML in
      let cells = columns.map { size -> HTML in
        let release = entry.result.sizes.first { $0.size == size }?.release ?? .withheld
        return """
          <td role="cell" data-label="\(words.name(ofSize: size))" data-size="\(size?.rawValue ?? "")">\(cell(release))</td>
          """
      }
      return """
        <tr role="row" data-sized="\(entry.id.rawValue)"><th role="rowheader" scope="row">\(entry.title[language])</th>\
        \(cells)</tr>

        """
    }
    return """
      \(table(
        say("Median, Quartile und n jeder Größenklasse", "Median, quartiles and n of each size class"),
        [say("Frage", "Question")] + columns.map(words.name(ofSize:)), rows, class: "stacked sizes"))\
      <p class="small">\(words.whySizeWithheld.plain)\(room.hasSizesWithMedianOnly ? " " + words.whyMedianOnly.plain : "")</p>
      """
  }

  private func cell(_ release: GroupRelease) -> HTML {
    guard let median = release.median else { return "–" }
    let shown: HTML = "<strong data-key=\"median\">\(number(median, shown: words.level(median)))</strong>"
    guard let figures = release.figures else { return shown }
    let (lower, upper) = (words.level(figures.quartiles.lower), words.level(figures.quartiles.upper))
    return shown
      + " <small>\(lower)–\(upper), n = \(figures.n), \(Vocabulary.name(of: figures.consensus)[language])</small>"
  }
}
