import Benchmarks
import Questionnaire
import Report

/// What was released of a vote, as a table with bars; never more.
struct ResultTable {
  let page: Page
  let release: GroupRelease
  let round: Int?

  private var language: Language { page.language }

  var content: HTML {
    let title = page.say(PageText.resultTitle) + (round.map { ", " + page.say(PageText.round($0)) } ?? "")
    switch release {
    case .withheld: return "<h2>\(title)</h2><p>\(page.say(PageText.withheld))</p>"
    case .medianOnly(let level):
      return """
        <h2>\(title)</h2><p>\(page.say(PageText.medianOnly)) \
        \(page.say(PageText.median)): \(Vocabulary.level(Double(level.value.rawValue), in: language))</p>
        """
    case .figures(let released): return table(released.value, title)
    }
  }

  private func table(_ figures: GroupFigures, _ title: String) -> HTML {
    let most = max(1, figures.counts.levels.max() ?? 1)
    let rows = Level.allCases.map { level -> HTML in
      let count = figures.counts[level]
      return """
        <tr><th scope="row">\(Vocabulary.level(Double(level.rawValue), in: language))\
        <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">\
        <rect width="\(count * 100 / most)" height="1"/></svg></th><td class="r">\(count)</td></tr>
        """
    }
    let median = Numerals.shortest(figures.quartiles.median, in: language)
    return """
      <table><caption>\(title): \(figures.n) \(page.say(PageText.people))</caption><tbody>\(rows)</tbody></table>
      <p>\(page.say(PageText.median)) \(median) · \(Vocabulary.name(of: figures.consensus)[language])</p>
      """
  }
}
