import HTMLDocuments
import Questionnaire
import Reports
import ResultCode
import Scoring
import Words
import Workshop

/// A person's own result: values, next steps, answers, and the result code to keep.
struct OwnResult {
  let page: Page
  let participant: Participant
  let reference: [ItemID: ReferenceLevel]
  /// With what the phone comes back.
  var number: ReturnNumber?

  private var language: Language { page.language }
  private var questionnaire: Questionnaire { page.pool.questionnaire }

  /// The whole page.
  var main: HTML {
    page.main(
      PageText.me,
      """
      \(page.note(PageText.untilEnd))\(isThere, ResultFile(page: page).link)<div id="mine">\(content)</div>\(number.map(page.ownNumber))\
      <p><a href="/answers">\(page.say(PageText.toAnswers))</a></p>\
      <p><a href="/withdraw">\(page.say(PageText.withdraw))</a></p>\
      <p><a href="/">\(page.say(PageText.back))</a></p>
      """)
  }

  private var sheet: AnswerSheet { participant.sheet(of: page.pool.settings) }
  private var isThere: Bool { !sheet.answers.isEmpty }

  /// The result as a file of its own; `nil` where there is none yet.
  var file: HTML? { isThere ? ResultFile(page: page).around(content) : nil }

  /// The result alone: what stays on the phone after the end.
  var content: HTML {
    guard isThere else { return "<p>\(page.say(PageText.notYet))</p>" }
    let standing = OwnStanding(sheet, in: questionnaire, against: reference)
    let code = ResultCode.encode(sheet, in: questionnaire)
    return """
      \(stage(standing))\(dimensions(standing.values))\(steps(standing))
      <h2>\(Vocabulary.resultCode[language])</h2><code id="code">\(exact: code)</code>\
      <p class="h">\(page.say(PageText.codeUse))</p>
      <h2>\(page.say(PageText.answersBehind))</h2><dl>\(answers(sheet))</dl>
      """
  }

  private func stage(_ standing: OwnStanding) -> HTML {
    let stage = standing.stage.map { stage -> HTML in
      "<p><strong>\(stage[language])</strong>.\(standing.meaning.map { " \($0[language])" as HTML })</p>"
    }
    let rest = [standing.narrowest.map { $0[language] + "." }, standing.open?[language]].compactMap(\.self)
    return "\(stage)\(rest.map { "<p>\($0)</p>" as HTML })"
  }

  private func dimensions(_ values: Values) -> HTML {
    let hasPlaces = values.dimensions.contains { $0.place != nil }
    let rows = questionnaire.dimensions.compactMap { dimension -> HTML? in
      guard let value = values[dimension.id] else { return nil }
      let shown =
        value.isLeftOut ? Vocabulary.leftOut[language] : Numerals.withBounds(value.reading, in: language)
      let bar: HTML =
        value.value.map { value -> HTML in
          """
          <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">\
          <rect width="\(Int(value.rounded()))" height="1"/></svg>
          """
        } ?? ""
      let places = [guides(of: value), hasPlaces ? self.place(of: value) : ""].filter { !$0.isEmpty }
      let place: HTML = places.isEmpty ? "" : "<small>\(places.joined(separator: " – "))</small>"
      return #"<tr><th scope="row">\#(dimension.title[language])\#(bar)\#(place)</th><td class="r">\#(shown)</td></tr>"#
    }
    return """
      <table><thead><tr><th scope="col">\(page.say(PageText.dimension))</th>\
      <th class="r" scope="col">\(page.say(PageText.value))</th></tr></thead><tbody>\(rows)</tbody></table>\
      <p class="h">\(page.say(PageText.bounds))\(hasPlaces, guideNote(values))</p>
      """
  }

  /// “◆ 75 · ◇ 40”: where both groups stand over the same questions.
  private func guides(of value: DimensionValue) -> String {
    guard let profiles = value.reading.profiles else { return "" }
    let less = profiles.lessSuccessful.map { "◇ " + Numerals.value($0, in: language) }
    return ["◆ " + Numerals.value(profiles.successful, in: language), less].compactMap(\.self).joined(separator: " · ")
  }

  private func place(of value: DimensionValue) -> String {
    switch value.place?.word {
    case .below where value.guide?.lessSuccessful == nil: Vocabulary.belowTarget[language]
    case .below: Vocabulary.belowGuideValues[language]
    case .between: Vocabulary.betweenGuideValues[language]
    case .at: Vocabulary.atGuideValue[language]
    case .indistinct: Vocabulary.indistinct[language]
    case nil: ""
    }
  }

  /// What ◆ and ◇ are, once, and how many of them are our own.
  private func guideNote(_ values: Values) -> HTML {
    switch questionnaire.items(in: page.pool.settings.form).compactMap({ reference[$0.id]?.basis }).first {
    case nil: return ""
    case .measured: return " \(page.say(PageText.groups))"
    case .target: return " \(page.say(PageText.target))"
    case .coded, .own:
      let guides = values.dimensions.compactMap(\.guide)
      let (own, all) = (guides.map(\.own).reduce(0, +), guides.map(\.of).reduce(0, +))
      let count = own == 0 ? "" : " " + page.say(PageText.ownGuide(own, of: all))
      return " \(page.say(PageText.guide))\(count)"
    }
  }

  private func steps(_ standing: OwnStanding) -> HTML {
    let steps = standing.steps.map { step -> HTML in
      let time = Vocabulary.time(minutes: step.minutes)[language]
      return "<dt>\(step.title[language]) <small>\(time)</small></dt><dd>\(step.text[language])</dd>"
    }
    let isDone = steps.isEmpty && standing.open == nil && standing.values.stages != nil
    if isDone { return "<p>\(page.say(PageText.noSteps))</p>" }
    guard !steps.isEmpty else { return "" }
    return "<h2>\(page.say(PageText.steps))</h2><dl>\(steps)</dl>"
  }

  private func answers(_ sheet: AnswerSheet) -> [HTML] {
    questionnaire.items(in: sheet.form).compactMap { item in
      sheet[item.id].response.map { response in
        "<dt>\(item.title[language])</dt><dd>\(QuestionForm.words(response, to: item, in: language))</dd>"
      }
    }
  }
}
