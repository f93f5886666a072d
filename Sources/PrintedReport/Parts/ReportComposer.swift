import Benchmarks
import Reports
import Scoring
import Words

/// Writes a gap report into a manuscript, part by part, in one language.
struct ReportComposer: Composer {
  let report: GapReport
  let language: Language
  let manuscript: Manuscript
  /// The sentences that all renderings share.
  let words: ReportWording

  init(_ report: GapReport, language: Language, manuscript: Manuscript) {
    self.report = report
    self.language = language
    self.manuscript = manuscript
    words = ReportWording(report, language: language)
  }

  var frame: PageFrame {
    let header = report.header
    let (name, date) = (header.questionnaire[language], header.date.formatted(in: language))
    let program = "reifegrad \(report.programVersion)"
    return PageFrame(
      kind: words.reportTitle, title: header.company.isEmpty ? name : header.company, imprint: "\(program) · \(date)",
      metadata: PDFFile.Metadata(
        title: [words.reportTitle, header.company].filter { !$0.isEmpty }.joined(separator: " – "),
        author: header.company, subject: name + ", " + date, keywords: "", creator: program,
        date: header.date.description))
  }

  func value(_ value: Double?) -> String { words.value(value) }
  func level(_ level: Double?) -> String { words.level(level) }

  /// A percentage as the language writes it.
  func percent(_ number: Double?) -> String { say("\(value(number))\u{A0}%", "\(value(number))%") }

  var isVerdict: Bool { report.verdict != nil }

  /// Every part in the order that all forms of the report share.
  func compose() {
    composeTitle()
    for section in report.sections { compose(section) }
  }

  private func compose(_ section: ReportSection) {
    switch section {
    case .result: composeResult()
    case .dimensions: composeValues()
    case .way: composeWay()
    case .gaps: composeGaps()
    case .fields: composeFields()
    case .strengths: composeStrengths()
    case .people: composePeople()
    case .trend: composeTrend()
    case .actions: composeActions()
    case .open: composeOpen()
    case .answers: composeAnswers()
    case .sources: composeSources()
    case .method: composeMethod()
    case .code: composeCode()
    // Beside the other answers.
    case .notes, .unscored: break
    }
  }

  /// The legend of bars, as far as its signs occur.
  func barLegend(hasUncertain: Bool, width: Double) -> Piece {
    var entries = [legend(isHatched: false, say("Ihr Wert", "your value"))]
    if hasUncertain {
      entries.append(
        legend(
          isHatched: true, say("noch möglich, je nach offenen Antworten", "still possible, depending on what is open")))
    }
    if report.benchmark != nil {
      entries.append(legend(.successful, Vocabulary.successful[language]))
      entries.append(legend(.lessSuccessful, Vocabulary.lessSuccessful[language]))
    }
    return row(entries, width: width)
  }
}
