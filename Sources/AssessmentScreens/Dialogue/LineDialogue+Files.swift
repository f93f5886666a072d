import Questionnaire
import Reports
import ScreenKit
import Words

/// The report, and what its steps ask to fill in, as files.
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
    let format = ReportFormat.allCases[number - 1]
    step = format.hasExtents ? .extent(format) : .path(.report(format, .standard))
    return []
  }

  func extentPrompt(_ format: ReportFormat) -> [String] {
    guard let report else { return [] }
    return [say(DialogueTexts.whichExtent)]
      + ReportExtent.allCases.enumerated().map { index, extent in
        "\(index + 1)  \(say(ReportTexts.name(of: extent, report, in: format)))"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleExtent(_ format: ReportFormat, _ word: String) -> [Effect] {
    if word.isEmpty { return toMenu() }
    guard let number = Int(word), ReportExtent.allCases.indices.contains(number - 1) else { return refuse() }
    step = .path(.report(format, ReportExtent.allCases[number - 1]))
    return []
  }

  // MARK: Templates

  var templatesPrompt: [String] {
    guard let report else { return [] }
    return [say(TemplateTexts.which)]
      + report.templates.enumerated().map { index, entry in
        "\(index + 1)  \(say(entry.template.title)): \(entry.uses.map { say($0.title) }.joined(separator: ", "))"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleTemplates(_ word: String) -> [Effect] {
    guard let report, !word.isEmpty else { return toMenu() }
    let templates = report.templates
    guard let number = Int(word), templates.indices.contains(number - 1) else { return refuse() }
    step = .path(.template(templates[number - 1].template))
    return []
  }

  // MARK: Where to

  func pathPrompt(_ what: FileForm.What) -> [String] {
    guard let report else { return [] }
    let proposed = FileForm(what, report: report, language).form.text(.path)
    var kinds: LocalizedText?
    if case .template(let template) = what { kinds = TemplateTexts.kinds(of: template) }
    return [ReportTexts.saveIntro, kinds, DialogueTexts.proposedPath(proposed), DialogueTexts.dashGoesBack]
      .compactMap(\.self).map(say)
  }

  mutating func handlePath(_ what: FileForm.What, _ typed: String) -> [Effect] {
    if typed == "-" { return toMenu() }
    guard let report else { return [] }
    var lines = FileForm(what, report: report, language)
    if !typed.isEmpty, let refusal = lines.form.read(typed, in: .path, today: surroundings.today) {
      return refuse(refusal)
    }
    if let fault = lines.fault { return refuse(fault) }
    return lines.effect(of: assessment, language).map { [$0] } ?? []
  }
}
