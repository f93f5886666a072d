package import Questionnaire

/// Every kind of response once: a new one does not compile before it has samples here, and so is stored by the tests.
package enum ResponseKind: CaseIterable {
  case level, option, options, share, text, dontKnow, notApplicable

  /// Of what kind a response is.
  package init(_ response: Response) {
    self =
      switch response {
      case .level: .level
      case .option: .option
      case .options: .options
      case .share: .share
      case .text: .text
      case .dontKnow: .dontKnow
      case .notApplicable: .notApplicable
      }
  }

  /// Some of the kind, at the edges of what it can be; options are `o0`, `o1`, `o2`.
  package var samples: [Response] {
    switch self {
    case .level: Level.allCases.map(Response.level)
    case .option: [.option("o0"), .option("o2")]
    case .options: [.options([]), .options(["o1"]), .options(["o0", "o1", "o2"])]
    case .share: [.share(0), .share(33.3), .share(100.0 / 3), .share(100)]
    case .text: [.text(""), .text("Größe „x“ 👩‍💻\n; DROP TABLE answer; --'\"")]
    case .dontKnow: [.dontKnow]
    case .notApplicable: [.notApplicable]
    }
  }
}
