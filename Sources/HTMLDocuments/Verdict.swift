import Documents

/// The answer at the start of a section with what explains it, and what follows.
struct Verdict {
  /// What stands before it: what moved since the time before.
  let intro: [Block]
  /// The label above; `nil` where the answer says it all.
  var label: Phrase?
  /// The answer, in few words.
  let answer: Phrase
  /// What explains it.
  let explanation: [Block]
  /// What else is worth knowing at first sight.
  var highlights: [Term] = []
  /// What follows.
  let rest: [Block]

  /// `nil` where the blocks begin with no answer.
  init?(_ blocks: [Block]) {
    intro = Array(blocks.prefix(while: \.isPlainText))
    let blocks = blocks.dropFirst(intro.count)
    if case .paragraph(let paragraph) = blocks.first, paragraph.look == .answer {
      answer = paragraph.text
    } else if case .terms(let terms) = blocks.first, terms.look == .highlights, let first = terms.terms.first,
      first.isEmphasised
    {
      (label, answer) = (first.label, first.text)
      highlights = Array(terms.terms.dropFirst())
    } else {
      return nil
    }
    explanation = Array(blocks.dropFirst().prefix(while: \.explains))
    rest = Array(blocks.dropFirst(1 + explanation.count))
  }
}

extension Block {
  fileprivate var isPlainText: Bool {
    if case .paragraph(let paragraph) = self { paragraph.look == .lead || paragraph.look == .body } else { false }
  }

  fileprivate var explains: Bool {
    switch self {
    case .paragraph: isPlainText
    case .figure(.ladder): true
    case .figure, .terms, .list, .table, .part, .beside, .fold, .alternatives: false
    }
  }
}

extension HTMLRenderer {
  func markup(of verdict: Verdict, level: Int) -> HTML {
    """
    \(markup(of: verdict.intro, level: level))\
    <div class="verdict">
    \(verdict.label.map { "<p class=\"label\">\(markup(of: $0))</p>\n" as HTML })\
    <p class="answer">\(markup(of: verdict.answer))</p>
    \(markup(of: verdict.explanation, level: level))</div>
    \(verdict.highlights.isEmpty ? .empty : markup(of: verdict.highlights, class: "highlights"))\
    \(markup(of: verdict.rest, level: level))
    """
  }
}
