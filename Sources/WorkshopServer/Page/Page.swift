import Benchmarks
import HTMLDocuments
import House
import Questionnaire
import Words
import Workshop

/// Whole documents: what all views share.
struct Page: Speaking {
  let pool: any Pool
  let language: Language
  /// Who runs the workshop.
  var organiser: Organiser?

  /// With the smallest group put in for `%k`.
  func say(k text: LocalizedText) -> String {
    text[language].replacing("%k", with: String(pool.settings.rule.minimum))
  }

  /// A whole document.
  ///
  /// - Parameters:
  ///   - path: where the switch of the language leads.
  ///   - refreshes: whether a browser without script asks again by itself; never where something is filled in.
  func document(_ main: HTML, nonce: String, path: String = "/", isMember: Bool, refreshes: Bool = false) -> HTML {
    let other: Language = language == .german ? .english : .german
    let refresh: HTML = refreshes ? #"<noscript><meta http-equiv="refresh" content="10;url=/"></noscript>"# : ""
    return """
      \(opening())\
      <title>\(main.heading) – \(pool.settings.title)</title><style nonce="\(nonce)">\(trusted: PageStyle.source)</style>\(refresh)</head>
      <body><a class="skip" href="#m">\(say(PageText.skip))</a>
      <header><p>\(pool.settings.title)</p>\
      <a href="\(path)?lang=\(other.rawValue)" lang="\(other.rawValue)">\(say(PageText.otherLanguage))</a></header>
      \(status)
      \(main)
      <footer>\(isMember, own)<a href="/d">\(say(PageText.notice))</a>\(imprint)</footer>
      <script nonce="\(nonce)">\(trusted: PageScript.source)</script></body></html>
      """
  }

  /// How every page begins.
  /// - Parameter policy: what it says of itself where no server says it.
  func opening(policy: HTML = "") -> HTML {
    """
    <!doctype html>
    <html lang="\(language.rawValue)"><head><meta charset="utf-8">\
    \(policy)<meta name="viewport" content="width=device-width,initial-scale=1">
    """
  }

  /// Who hands it out, at the foot of every page.
  var imprint: HTML? { organiser.map { "<p>\($0.line(in: language))</p>" } }

  /// The logo, where the page has room for it; its name stands in words at the foot.
  private var logo: HTML? {
    guard let logo = organiser?.logo, logo.fitsOnPhones else { return nil }
    return .image(of: logo, inBoxOf: 150, by: 56)
  }

  private var own: HTML {
    #"<a href="/answers">\#(say(PageText.answers))</a><a href="/me">\#(say(PageText.me))</a>"#
  }

  /// Where changes are told, with the words that the script needs.
  private var status: HTML {
    """
    <p id="s" role="status" data-stored="\(say(PageText.stored))" data-sending="\(say(PageText.sending))" \
    data-offline="\(say(PageText.offline))" data-online="\(say(PageText.online))" data-late="\(say(PageText.late))" \
    data-unfit="\(say(PageText.unfit))" data-fresh="\(say(PageText.new))" data-copied="\(say(PageText.copied))" \
    data-saved="\(say(PageText.saved))" data-left="\(say(TimerText.running))" data-over="\(say(TimerText.overWhileOpen))"></p>
    """
  }

  /// The main part of a page that does not follow the room.
  func main(_ title: LocalizedText, _ content: HTML, isGone: Bool = false) -> HTML {
    let gone: HTML = isGone ? #" data-gone="1""# : ""
    return #"<main id="m"\#(gone)><h1 tabindex="-1">\#(say(title))</h1>\#(content)</main>"#
  }

  func note(_ text: LocalizedText, isError: Bool = false) -> HTML {
    isError ? #"<p class="n e" role="alert">\#(say(k: text))</p>"# : #"<p class="n">\#(say(k: text))</p>"#
  }

  /// Joining: what happens to answers, the code, voluntarily the size class. Who comes from the QR code needs one tap.
  ///
  /// - Parameters:
  ///   - code: as it came with the address, or as it was typed.
  ///   - ticket: the same form sent twice is one person.
  ///   - number: what was typed to come back, where it was not taken.
  func join(code: String, ticket: String, message: LocalizedText? = nil, number: String? = nil) -> HTML {
    let sizes = pool.questionnaire.company.sizes.map { size -> HTML in
      #"<option value="\#(size.id.rawValue)">\#(size.label[language])</option>"#
    }
    let select: HTML = """
      <label for="size">\(say(PageText.size))</label><select id="size" name="size">\
      <option value="">\(say(PageText.sizeUntold))</option>\(sizes)</select>
      """
    let error = message.map { note($0, isError: true) } ?? ""
    return main(
      PageText.joinTitle,
      """
      \(number == nil, error)<p class="pr">\(say(k: PageText.privacy)) <a href="/d">\(say(PageText.notice))</a></p>
      <form method="post" action="/join"><input type="hidden" name="ticket" value="\(ticket)">\
      <input type="hidden" name="c" value="1">
      \(codeField(code, isWrong: message != nil && number == nil))\(!sizes.isEmpty, select)\
      <button>\(say(PageText.joinTitle))</button></form>
      <details\(number != nil, " open")><summary>\(say(PageText.comeBack))</summary>\(number != nil, error)\
      <form method="post" action="/return"><label for="number">\(say(PageText.number))</label>
      <input id="number" name="number" value="\(exact: number ?? "")" required maxlength="9" inputmode="numeric" \
      autocomplete="off" aria-describedby="nh"><p class="h" id="nh">\(say(PageText.numberHint))</p>\
      <button>\(say(PageText.comeBackNow))</button></form></details>\(logo)
      """, isGone: true)
  }

  /// Not asked for where the address had it, unless something was wrong with it.
  private func codeField(_ code: String, isWrong: Bool) -> HTML {
    if !isWrong, let known = JoinCode(code) { return #"<input type="hidden" name="code" value="\#(known.text)">"# }
    let invalid: HTML = isWrong ? #" aria-invalid="true""# : ""
    return """
      <label for="code">\(say(PageText.code))</label>
      <input class="code" id="code" name="code" value="\(exact: code)" required maxlength="9" autocomplete="off" \
      autocapitalize="characters" spellcheck="false" aria-describedby="ch"\(invalid)>
      <p class="h" id="ch">\(say(PageText.codeHint))</p>
      """
  }

  /// With what the phone comes back, where cookies get lost.
  func ownNumber(_ number: ReturnNumber) -> HTML {
    "<p>\(say(PageText.ownNumber)) <strong>\(exact: number.text)</strong><br>\(say(PageText.ownNumberUse))</p>"
  }

  /// Asks once before everything is deleted.
  var withdrawal: HTML {
    main(
      PageText.withdrawTitle,
      """
      <p>\(say(PageText.withdrawHint))</p><form method="post" action="/withdraw">\
      <button class="e" name="sure" value="1">\(say(PageText.withdrawNow))</button></form>\
      <p><a href="/">\(say(PageText.withdrawNot))</a></p>
      """)
  }

  func notice() -> HTML {
    let who = PageText.who(organiser)
    let parts = ([who] + PageText.noticeParts).map { part -> HTML in
      "<h2>\(say(part.title))</h2><p>\(say(k: part.text))</p>"
    }
    return main(PageText.notice, #"\#(parts)<p><a href="/">\#(say(PageText.back))</a></p>"#)
  }

  func error(_ status: Int) -> HTML {
    main(PageText.error(status), #"<p><a href="/">\#(say(PageText.back))</a></p>"#)
  }
}
