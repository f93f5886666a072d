import Reports
import ScreenKit
import Words

/// The report as a file.
extension LineDialogue {
  var formatPrompt: [String] {
    [say(DialogueTexts.whichFormat)]
      + ReportFormat.onScreens.enumerated().map { index, format in
        "\(index + 1)  \(say(ReportTexts.saveAs(format))): \(say(ReportTexts.hint(of: format)))"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleFormat(_ word: String) -> [Effect] {
    if word.isEmpty {
      return toMenu()
    }
    guard let number = Int(word), ReportFormat.onScreens.indices.contains(number - 1) else { return refuse() }
    let format = ReportFormat.onScreens[number - 1]
    step = format.hasExtents ? .extent(format) : .path(format, .standard)
    return []
  }

  var extentPrompt: [String] {
    guard let report else { return [] }
    return [say(DialogueTexts.whichExtent)]
      + ReportExtent.allCases.enumerated().map { index, extent in
        "\(index + 1)  \(say(ReportTexts.name(of: extent, report)))"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleExtent(_ format: ReportFormat, _ word: String) -> [Effect] {
    if word.isEmpty { return toMenu() }
    guard let number = Int(word), ReportExtent.allCases.indices.contains(number - 1) else { return refuse() }
    step = .path(format, ReportExtent.allCases[number - 1])
    return []
  }

  func pathPrompt(_ format: ReportFormat, _ extent: ReportExtent) -> [String] {
    guard let report else { return [] }
    let proposed = FileForm(.report(format, extent), report: report, language).form.text(.path)
    return [ReportTexts.saveIntro, DialogueTexts.proposedPath(proposed), DialogueTexts.dashGoesBack].map(say)
  }

  mutating func handlePath(_ format: ReportFormat, _ extent: ReportExtent, _ typed: String) -> [Effect] {
    if typed == "-" { return toMenu() }
    guard let report else { return [] }
    var lines = FileForm(.report(format, extent), report: report, language)
    if !typed.isEmpty, let refusal = lines.form.read(typed, in: .path, today: surroundings.today) {
      return refuse(refusal)
    }
    return lines.effect(of: assessment, language).map { [$0] } ?? []
  }
}
