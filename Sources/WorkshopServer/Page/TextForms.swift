import HTMLDocuments
import Questionnaire
import Words
import Workshop

/// The forms for what people write: the next step, and remarks.
struct TextForms {
  let page: Page

  /// One tap takes it; then it stands in the field below and can be changed.
  func proposal(_ step: OwnStanding.Proposal) -> HTML {
    let text = step.text[page.language]
    return """
      <form method="post" action="/step" class="n"><input type="hidden" name="text" value="\(exact: text)">\
      \(page.say(PageText.proposal)), <strong>\(step.title[page.language])</strong>:<br>\(text)<br>\
      <button>\(page.say(PageText.takeProposal))</button></form>
      """
  }

  func step(_ text: String, due: CalendarDate?) -> HTML {
    """
    <form method="post" action="/step"><label for="text">\(page.say(PageText.step))</label>
    <textarea id="text" name="text" rows="4" maxlength="\(Commitment.longest)" required aria-describedby="th">\
    \(exact: text)</textarea>
    <label for="due">\(page.say(PageText.due))</label>
    <input id="due" name="due" type="date" value="\(due?.description ?? "")">
    <p class="h" id="th">\(page.say(PageText.stepNote))</p><button>\(page.say(PageText.stepSave))</button></form>
    """
  }

  /// - Parameter item: what the remark is about.
  func remark(on item: String, text: String = "") -> HTML {
    """
    <form method="post" action="/remark"><input type="hidden" name="item" value="\(exact: item)">\
    <label for="remark">\(page.say(PageText.remark))</label>\
    <textarea id="remark" name="text" rows="4" maxlength="\(Remark.longest)" required aria-describedby="rh">\(exact: text)\
    </textarea><p class="h" id="rh">\(page.say(PageText.remarkNote))</p>\
    <button>\(page.say(PageText.remarkSave))</button></form>
    """
  }

  /// A form that comes back because its text was not taken: it loses no word, and no news of the room replaces it.
  func returned(_ form: HTML, text: String, longest: Int) -> HTML {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    return page.main(
      PageText.notTaken,
      """
      \(page.note(isEmpty ? PageText.textMissing : PageText.textTooLong(longest), isError: true))\(form)\
      <p><a href="/">\(page.say(PageText.back))</a></p>
      """)
  }
}
