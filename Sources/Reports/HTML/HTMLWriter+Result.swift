import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// The verdict in words where the questionnaire has one, else stage, Engpass, breadth and depth.
  var result: HTML {
    let stages = report.hasStages ? stageBlock + stageTable : .empty
    let instead: HTML = report.hasStages ? .empty : "<p>\(words.noStages)</p>\n"
    return report.verdict.map { advice($0) + stages } ?? stages + instead
  }

  private func advice(_ result: VerdictResult) -> HTML {
    var body: HTML = """
      <div class="verdict">
      <p class="answer">\(result.verdict.title[language])</p>
      <p>\(words.text(of: result))</p>
      </div>

      """
    if !result.reasons.isEmpty {
      body += "<h3>\(say("Warum", "Why"))</h3>\n" + list(result.reasons.map { "\($0[language])" })
    }
    if !result.steps.isEmpty {
      let steps = result.steps.map { step -> HTML in "<li>\(words.stepText(step))</li>\n" }
      body += "<h3>\(say("Ihre ersten Schritte", "Your first steps"))</h3>\n<ol class=\"steps\">\n\(steps)</ol>\n"
    }
    for fitting in result.advice {
      body += "<h3>\(fitting.advice.title[language])</h3>\n"
      body +=
        fitting.entries.isEmpty
        ? "<p>\(fitting.advice.none[language])</p>\n"
        : terms(fitting.entries.map { ($0.title[language], "\($0.text[language])") })
    }
    return body
  }

  private var stageBlock: HTML {
    guard let stage = report.values.stage else { return unknownStage }
    return """
      <div class="verdict">
      <p class="label">\(Vocabulary.stage[language])</p>
      <p class="answer"><span data-key="stage">\(number(Double(stage.rawValue), shown: String(stage.rawValue)))</span> \
      \(words.name(of: stage)) <span class="of">\(say("von 4", "of 4"))</span></p>
      \(ladder(stage))
      <p>\(words.meaning(of: stage))</p>
      </div>
      \(highlights)
      <p class="small">\(words.stageSentence)</p>

      """
  }

  private var unknownStage: HTML {
    """
    <div class="verdict">
    <p class="label">\(Vocabulary.stage[language])</p>
    <p class="answer">\(Vocabulary.notAssessable[language])</p>
    <p>\(words.unknownStage)</p>
    </div>
    \(highlights)

    """
  }

  /// The four stages as steps; the present one is named for those who do not see them.
  private func ladder(_ stage: Stage) -> HTML {
    let steps = Stage.allCases.map { step -> HTML in
      let current: HTML = step == stage ? " aria-current=\"step\"" : ""
      let reached: HTML = step <= stage ? " class=\"reached\"" : ""
      return "<li\(reached)\(current)>\(step.rawValue)\u{A0}\(words.name(of: step))</li>\n"
    }
    return "<ol class=\"ladder\">\n\(steps)</ol>"
  }

  private var highlights: HTML {
    var entries: [(label: String, text: HTML)] = []
    if report.values.stage != nil {
      entries.append((Vocabulary.bottleneck[language], "<strong>\(words.bottleneck)</strong>"))
    }
    entries += knowledgeEntries
    return entries.isEmpty ? .empty : terms(entries, class: "highlights")
  }

  /// Breadth and depth with those of the profiles.
  private var knowledgeEntries: [(label: String, text: HTML)] {
    guard let knowledge = report.values.knowledge, knowledge.of > 0,
      let field = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    else { return [] }
    let name = field.title[language]
    let breadth: HTML = """
      <strong><span data-key="breadth">\(number(Double(knowledge.own.breadth), shown: "\(knowledge.own.breadth)"))</span> \
      \(say("von", "of")) <span data-key="breadth-of">\(number(Double(knowledge.of), shown: "\(knowledge.of)"))</span></strong> \
      \(say("Gebieten auf \(MethodWords.mastery.german) oder höher", "areas at \(MethodWords.mastery.english) or higher"))\
      \(profiles { number(Double($0.breadth), shown: "\($0.breadth)") })
      """
    let own = knowledge.own.depth
    let depth: HTML = """
      <strong data-key="depth">\(number(own, shown: Numerals.oneDecimal(own, in: language)))</strong> \
      \(own == nil
        ? say("denn kein Gebiet steht auf \(MethodWords.mastery.german) oder höher", "because no area stands at \(MethodWords.mastery.english) or higher")
        : say("mittlere Antwort dieser Gebiete", "mean answer of these areas"))\
      \(profiles { number($0.depth, shown: Numerals.oneDecimal($0.depth, in: language)) })
      """
    return [
      ("\(Vocabulary.breadth[language]): \(name)", breadth), ("\(Vocabulary.depth[language]): \(name)", depth),
    ]
  }

  private func profiles(_ text: (BreadthAndDepth) -> HTML) -> HTML {
    guard let knowledge = report.values.knowledge, let successful = knowledge.successful,
      let lessSuccessful = knowledge.lessSuccessful
    else { return .empty }
    return """
      <br/><span class="profiles">\(mark(.successful))\u{A0}<span data-key="successful">\(text(successful))</span> \
      \(mark(.lessSuccessful))\u{A0}<span data-key="lessSuccessful">\(text(lessSuccessful))</span></span>
      """
  }

  private var stageTable: HTML {
    let rows = report.values.dimensions.map { dimension -> HTML in
      let isBottleneck =
        report.values.bottleneck.contains(dimension.id)
        && report.values.bottleneck.count < report.values.dimensions.count
      let mark: HTML = isBottleneck ? " class=\"bottleneck\"" : ""
      let badge: HTML = isBottleneck ? " <span class=\"badge\">\(Vocabulary.bottleneck[language])</span>" : ""
      let stage: HTML =
        dimension.stage.map {
          "\(number(Double($0.rawValue), shown: String($0.rawValue))) \(words.name(of: $0))"
        } ?? "–"
      return """
        <tr role="row" data-dimension="\(dimension.id.rawValue)"\(mark)>\
        <th role="rowheader" scope="row">\(words.title(dimension.id))\(badge)</th>\
        <td role="cell" data-label="\(Vocabulary.stage[language])" data-key="stage">\(stage)</td>\
        <td role="cell" class="long" data-label="\(say("Fehlt noch", "Still missing"))">\(words.missing(of: dimension))</td></tr>

        """
    }
    return table(
      say("Reifestufe jeder Dimension", "Stage of every dimension"),
      [
        say("Dimension", "Dimension"), Vocabulary.stage[language],
        words.missingTitle,
      ], rows, class: "stacked stages")
  }
}
