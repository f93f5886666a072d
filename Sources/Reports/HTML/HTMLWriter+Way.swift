import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// The cheapest way to the next stage, dimension by dimension.
  var way: HTML? {
    guard let way = report.way else { return nil }
    let legs = report.wayLegs.map(leg)
    return """
      <p>\(words.wayIntro)</p>
      <p class="sum" data-key="cost" data-cost="\(way.cost)">\(words.waySummary)</p>
      \(legs)
      """
  }

  private func leg(_ leg: ReportWayLeg) -> HTML {
    let climbs = leg.climbs.map(climb)
    let (now, then): (HTML, HTML) = (value(leg.value), value(leg.reached))
    return """
      <h3 class="split" data-leg="\(leg.id.rawValue)">\(leg.dimension.title[language]) \
      <span class="stage-name">\(words.summary(of: leg))</span> \
      <span class="figure"><span class="label-inline">\(say("Wert", "value"))</span> \
      <span data-key="value">\(now)</span> → <span data-key="reached">\(then)</span></span></h3>
      <ol class="climbs">
      \(climbs)</ol>

      """
  }

  private func climb(_ climb: ReportClimb) -> HTML {
    let steps = climb.steps.map { step -> HTML in
      """
      <li><span class="to">\(say("auf", "to")) \(step.to.rawValue)</span> \
      <span>\(step.text?[language] ?? "") <span class="quiet">(\(Vocabulary.effort(step.effort)[language]))</span></span></li>

      """
    }
    let caution: HTML? = words.caution(of: climb).map { "<p class=\"small\">\($0)</p>\n" }
    return """
      <li data-climb="\(climb.id.rawValue)" data-cost="\(climb.cost)">
      <h4>\(climb.placed.item.title[language])\(words.core(climb.placed.item)) \
      <span class="stage-name">\(words.levels(of: climb))</span></h4>
      \(caution)<ol class="moves">
      \(steps)</ol>
      </li>

      """
  }
}
