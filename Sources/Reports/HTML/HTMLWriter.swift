import Scoring
import Words

/// A report on its way to an HTML document, in one language.
struct HTMLWriter: HTMLComposing {
  let report: GapReport
  let language: Language
  /// The sentences that all renderings share.
  let words: ReportWording

  init(_ report: GapReport, language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
  }

  /// Sections in the order that all renderings share; notes stand beside the answers that they belong to.
  private var sections: [HTMLSection] {
    report.sections.compactMap { section in
      body(of: section).map {
        HTMLSection(id: section.rawValue, title: words.title(of: section), body: $0)
      }
    }
  }

  private func body(of section: ReportSection) -> HTML? {
    switch section {
    case .result: result
    case .dimensions: dimensions
    case .way: way
    case .gaps: gaps
    case .fields: fields
    case .strengths: strengths
    case .people: people
    case .trend: trend
    case .actions: actions
    case .open: open
    case .notes: nil
    case .unscored: unscored
    case .answers: answers
    case .sources: sources
    case .method: method
    case .code: code
    }
  }

  /// The whole document.
  var document: HTML {
    document(
      title: documentTitle, programVersion: report.programVersion, style: StyleSheet.report, header: titleBlock,
      sections: sections,
      skip: (ReportSection.result.rawValue, say("Zum Ergebnis springen", "Skip to the result")))
  }

  private var documentTitle: String {
    [words.reportTitle, report.header.company, report.header.date.formatted(in: language)]
      .filter { !$0.isEmpty }.joined(separator: " – ")
  }
}
