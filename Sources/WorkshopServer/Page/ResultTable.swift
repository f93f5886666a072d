import Benchmarks
import HTMLDocuments
import Questionnaire
import Words
import Workshop

/// What was released of the rounds of a vote, as tables with bars; never more.
struct ResultTable {
  let page: Page
  let item: Item
  /// In order.
  let rounds: [(number: Int, release: GroupRelease)]

  private var language: Language { page.language }

  var content: HTML {
    let figures = rounds.compactMap { round in round.release.figures.map { (number: round.number, figures: $0) } }
    return figures.count > 1 ? comparison(figures) : HTML(rounds.map { one($0.release, title($0.number)) })
  }

  private func title(_ number: Int) -> String {
    page.say(PageText.resultTitle) + (rounds.count > 1 ? ", " + page.say(RoomSentences.round(number)) : "")
  }

  private func one(_ release: GroupRelease, _ title: String) -> HTML {
    switch release {
    case .withheld: "<h2>\(title)</h2><p>\(withheld)</p>"
    case .medianOnly(let level):
      """
      <h2>\(title)</h2><p>\(page.say(PageText.median)): \
      <strong>\(name(level.value))</strong></p>\
      <p>\(page.say(RoomSentences.medianOnly))</p>
      """
    case .figures(let released): table(released.value, title)
    }
  }

  private var withheld: HTML {
    "\(page.say(RoomSentences.withheld(page.pool.settings.rule.minimum))) \(page.say(RoomSentences.notCounted))"
  }

  private func table(_ figures: GroupFigures, _ title: String) -> HTML {
    let most = max(1, figures.counts.levels.max() ?? 1)
    let rows = item.levels.map { level -> HTML in
      let count = figures.counts[level]
      return """
        <tr><th scope="row">\(name(level))\(bar(count * 100 / most))</th><td class="r">\(count)</td></tr>
        """
    }
    return """
      <table><caption>\(title): \(page.say(Vocabulary.answers(of: figures.counts)))</caption><tbody>\(rows)</tbody></table>
      <p>\(page.say(PageText.median)): \(summary(figures))</p>
      """
  }

  /// Side by side on one scale: that of shares, as not the same number may have answered.
  private func comparison(_ rounds: [(number: Int, figures: GroupFigures)]) -> HTML {
    let shares = rounds.map { round in
      round.figures.counts.levels.map { Double($0) / Double(max(1, round.figures.n)) }
    }
    let most = shares.joined().max() ?? 1
    let rows = item.levels.map { level in
      row(
        name(level),
        zip(rounds, shares).map { round, shares -> HTML in
          "\(round.figures.counts[level])\(bar(Int(shares[level.rawValue] * 100 / most)))"
        })
    }
    let heads = rounds.map { round -> HTML in
      """
      <th scope="col">\(page.say(RoomSentences.round(round.number)))<br>\
      <small>\(page.say(Vocabulary.answers(of: round.figures.counts)))</small></th>
      """
    }
    return """
      <table class="c"><caption>\(page.say(PageText.resultTitle))</caption><thead><tr>\(heads)</tr></thead>\(rows)\
      \(row(page.say(PageText.median), rounds.map { summary($0.figures) }))</table>\
      <p class="h">\(page.say(RoomSentences.bothRounds))</p>
      """
  }

  /// The name over the values, so that both have room on a phone.
  private func row(_ title: String, _ values: [HTML]) -> HTML {
    """
    <tbody><tr><th class="g" scope="rowgroup" colspan="\(values.count)">\(title)</th></tr>\
    <tr>\(values.map { "<td>\($0)</td>" as HTML })</tr></tbody>
    """
  }

  private func name(_ level: Level) -> String { QuestionForm.name(of: level, in: item, language) }

  private func summary(_ figures: GroupFigures) -> HTML {
    let median = Numerals.shortest(figures.quartiles.median, in: language)
    return "\(median) · \(Vocabulary.name(of: figures.closeness)[language])"
  }

  private func bar(_ width: Int) -> HTML {
    """
    <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="\(width)" height="1"/></svg>
    """
  }
}
