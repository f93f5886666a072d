import HTMLDocuments
import House
import Words
import Workshop

/// The file that a person takes home: the own result between a head and a foot. The laptop puts it together for browsers
/// without script, the page itself for all others.
struct ResultFile {
  let page: Page

  private var language: Language { page.language }

  /// As it is saved.
  var name: String { "reifegrad-\(PageText.fileName[language])-\(page.pool.settings.date).html" }

  /// The whole file around a result.
  func around(_ content: HTML) -> HTML { head + content + foot }

  /// What leads to it: made in the page, without script on the laptop.
  var link: HTML {
    """
    <p><a class="b" id="save" href="/me/file" download="\(name)" data-head="\(exact: head.source)" \
    data-foot="\(exact: foot.source)">\(page.say(PageText.saveFile))</a> \
    <button id="copy" type="button" class="js-only">\(page.say(PageText.copy))</button></p>\
    <p class="h">\(page.say(PageText.fileUse))</p>
    """
  }

  private var head: HTML {
    let settings = page.pool.settings
    let policy: HTML = """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      """
    return """
      \(page.opening(policy: policy))\
      <title>\(page.say(PageText.me)) – \(settings.title)</title><style>\(trusted: PageStyle.file)</style></head>
      <body><main><p>\(settings.title) · \(settings.date.formatted(in: language))</p><h1>\(page.say(PageText.me))</h1>
      """
  }

  private var foot: HTML {
    "</main><footer><p>\(page.say(PageText.fileHint))</p>\(page.imprint)</footer></body></html>"
  }
}
