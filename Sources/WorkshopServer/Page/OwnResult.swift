import HTMLDocuments
import Questionnaire
import ResultCode
import Scoring
import Words
import Workshop

/// A person's own result: values, next steps, answers, and the result code to keep.
struct OwnResult {
  let page: Page
  let participant: Participant
  let reference: [ItemID: ReferenceLevel]

  private static let mostSteps = 3

  private var language: Language { page.language }
  private var questionnaire: Questionnaire { page.pool.questionnaire }

  /// The whole page.
  var main: HTML {
    page.main(
      PageText.me,
      """
      \(page.note(PageText.untilEnd))<div id="mine">\(content)</div>\
      <p><a href="/answers">\(page.say(PageText.toAnswers))</a></p>\
      <p><a href="/withdraw">\(page.say(PageText.withdraw))</a></p>\
      <p><a href="/">\(page.say(PageText.back))</a></p>
      """)
  }

  /// The result alone: what stays on the phone after the end.
  var content: HTML {
    let sheet = participant.sheet(of: page.pool.settings)
    guard !sheet.answers.isEmpty else { return "<p>\(page.say(PageText.notYet))</p>" }
    let values = Values(
      sheet.standings(in: questionnaire), in: questionnaire, form: sheet.form, against: reference)
    let code = ResultCode.encode(sheet, in: questionnaire)
    return """
      \(stage(values))\(dimensions(values))\(steps(values, for: sheet.perspective))
      <h2>\(Vocabulary.resultCode[language])</h2><code id="code">\(exact: code)</code>\
      <button id="copy" type="button" class="js-only">\(page.say(PageText.copy))</button>\
      <p class="h">\(page.say(PageText.codeUse))</p>
      <h2>\(page.say(PageText.answersBehind))</h2><dl>\(answers(sheet))</dl>
      """
  }

  private func stage(_ values: Values) -> HTML {
    guard let stage = values.stage else { return "" }
    return """
      <p><strong>\(Vocabulary.stage[language]): \(stage.rawValue) \(questionnaire.name(of: stage)[language])</strong>. \
      \(questionnaire.meaning(of: stage, isSolo: CompanyProfile(size: participant.size).isSolo)[language])</p>
      """
  }

  private func dimensions(_ values: Values) -> HTML {
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
      return #"<tr><th scope="row">\#(dimension.title[language])\#(bar)</th><td class="r">\#(shown)</td></tr>"#
    }
    return """
      <table><thead><tr><th scope="col">\(page.say(PageText.dimension))</th>\
      <th class="r" scope="col">\(page.say(PageText.value))</th></tr></thead><tbody>\(rows)</tbody></table>\
      <p class="h">\(page.say(PageText.bounds))</p>
      """
  }

  private func steps(_ values: Values, for reader: Perspective) -> HTML {
    let steps = values.gaps.prefix(Self.mostSteps).compactMap { gap -> HTML? in
      guard let item = questionnaire.item(gap.item), let step = item.step(from: gap.level)?.step else { return nil }
      return "<dt>\(item.title[language])</dt><dd>\(step.text(for: reader)[language])</dd>"
    }
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
