import Documents
import Foundation
import Words

extension HTMLRenderer {
  /// Words with what is in them.
  func markup(of phrase: Phrase) -> HTML {
    var isAfterMark = false
    return HTML(
      phrase.inlines.map { inline -> HTML in
        defer { isAfterMark = if case .mark = inline { true } else { false } }
        // A mark stays with its number.
        if isAfterMark, case .text(let text) = inline, text.hasPrefix(" ") { return "\("\u{A0}" + text.dropFirst())" }
        return markup(of: inline)
      })
  }

  /// Words in a place that may hold paragraphs.
  func flow(_ phrase: Phrase) -> HTML { own(phrase) ?? markup(of: phrase) }

  /// A person's words that stand alone keep their line breaks; `nil` where there are others.
  func own(_ phrase: Phrase) -> HTML? {
    guard phrase.inlines.count == 1, case .own(let text)? = phrase.inlines.first else { return nil }
    return "<p class=\"own\" dir=\"auto\">\(text)</p>"
  }

  private func markup(of inline: Inline) -> HTML {
    switch inline {
    case .text(let text): "\(text)"
    case .strong(let phrase): "<strong>\(markup(of: phrase))</strong>"
    case .quiet(let phrase): "<span class=\"quiet\">\(markup(of: phrase))</span>"
    // In its own direction, whatever it holds.
    case .own(let text): "<bdi>\(text)</bdi>"
    case .number(let number): markup(of: number)
    case .mark(let mark): markup(of: mark)
    case .badge(let text): "<span class=\"badge\">\(text)</span>"
    case .day(let day, let shown): "<time datetime=\"\(day.description)\">\(shown)</time>"
    case .link(let phrase, let id): "<a href=\"#\(id)\">\(markup(of: phrase))</a>"
    case .file(let phrase, let file):
      """
      <a download="\(exact: file.name)" aria-label="\(exact: phrase.plain + ": " + file.name)" \
      href="data:\(exact: file.type);charset=utf-8;base64,\
      \(exact: Data(file.bytes).base64EncodedString())">\(markup(of: phrase))</a>
      """
    }
  }

  /// A number as it is shown, with what stands behind it for programs.
  func markup(of number: Number) -> HTML {
    guard let value = number.value, value.isFinite else {
      return "<span data-key=\"\(number.key.description)\">\(number.shown)</span>"
    }
    let exact = Int(exactly: value).map(String.init) ?? value.description
    return "<data value=\"\(exact)\" data-key=\"\(number.key.description)\">\(number.shown)</data>"
  }

  /// A mark with its meaning in words that only screen readers see.
  func markup(of mark: Mark) -> HTML {
    "\(mark.inline)<span class=\"hidden\">\(markNames[mark] ?? mark.sign)</span>"
  }
}

extension Phrase {
  /// The mark that it consists of; `nil` where there is more.
  var onlyMark: Mark? {
    if inlines.count == 1, case .mark(let mark)? = inlines.first { mark } else { nil }
  }
}
