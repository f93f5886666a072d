import Reports
import ScreenKit

/// The report as a file.
extension LineDialogue {
  var formatPrompt: [String] {
    [say(DialogueTexts.whichFormat)]
      + ReportFormat.allCases.enumerated().map { index, format in
        "\(index + 1)  \(say(ReportTexts.saveAs(format))): \(say(ReportTexts.hint(of: format)))"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleFormat(_ word: String) -> [Effect] {
    if word.isEmpty {
      return toMenu()
    }
    guard let number = Int(word), ReportFormat.allCases.indices.contains(number - 1) else { return refuse() }
    step = .path(ReportFormat.allCases[number - 1])
    return []
  }

  func pathPrompt(_ format: ReportFormat) -> [String] {
    let lines = [
      ReportTexts.saveIntro, DialogueTexts.proposedPath("~/" + proposal(format)), DialogueTexts.dashGoesBack,
    ]
    return lines.map(say)
  }

  private func proposal(_ format: ReportFormat) -> String {
    report.map { SaveScreen.proposal(for: .report(format), report: $0, language) } ?? ""
  }

  mutating func handlePath(_ format: ReportFormat, _ typed: String) -> [Effect] {
    if typed == "-" { return toMenu() }
    guard let report else { return [] }
    let name = proposal(format)
    let target = SaveTarget(path: typed.isEmpty ? "~/" + name : typed, name: name)
    return [.report(.save(report, format, language, to: target))]
  }
}
