import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Where the report, the answers or the calendar are to be written: on the screen, and line by line.
struct FileForm: Sendable {
  enum Row: Hashable, Sendable { case path }

  enum What: Hashable, Sendable {
    case report(ReportFormat, ReportExtent)
    case answers, company, calendar
    case template(Template)
  }

  let what: What
  let report: GapReport
  /// The file's name that is proposed; taken as well where a folder was typed.
  let name: String
  var form: InputForm<Row>

  /// With the place that is proposed.
  init(_ what: What, report: GapReport, _ language: Language) {
    self.what = what
    self.report = report
    name = Self.name(for: what, report: report, language)
    form = InputForm([.path: .text("~/" + name, .path)])
  }

  /// Why nothing is written there: no place is typed, or one whose end says another format; `nil` where it can be.
  var fault: LocalizedText? {
    let path = form.text(.path).trimmed
    if path.isEmpty { return ReportTexts.noPath }
    let fitting = Self.suffixes(of: what)
    guard ReportFormat.named(byFile: path) != nil,
      !fitting.contains(where: { path.lowercased().hasSuffix("." + $0) })
    else { return nil }
    return ReportTexts.otherSuffix(proposedSuffixes)
  }

  /// The usual end for each form that there is.
  private var proposedSuffixes: [String] {
    switch what {
    case .template(let template): template.kinds.compactMap(\.suffixes.first)
    case .report, .answers, .company, .calendar: Array(Self.suffixes(of: what).prefix(1))
    }
  }

  /// What writes it; `nil` where it cannot be written there, or nothing is stored that could be.
  func effect(of assessment: OpenAssessment?, _ language: Language) -> Effect? {
    guard fault == nil else { return nil }
    let path = form.text(.path).trimmed
    let target = SaveTarget(path: path, name: name)
    return switch what {
    case .report(let format, let extent): .report(.save(report, format, extent, language, to: target))
    case .answers: assessment?.storedID.map { .report(.exportAnswers($0, to: target)) }
    case .company: assessment?.storedID.map { .report(.exportCompany($0, to: target)) }
    case .template(let template): .report(.saveTemplate(template, language, to: target))
    case .calendar: assessment?.storedID.map { .plan(.saveCalendar(in: $0, language, to: target)) }
    }
  }

  private static func name(for what: What, report: GapReport, _ language: Language) -> String {
    // What holds nothing of a company is not called after it.
    if case .template(let template) = what { return template.fileName(template.kinds.first ?? .text, in: language) }
    let company = report.header.company.isEmpty ? "" : plain(report.header.company) + "-"
    let kind = ReportTexts.fileKind(of: what, report)[language]
    return "reifegrad-\(company)\(kind)-\(report.header.date).\(suffixes(of: what).first ?? "")"
  }

  /// The ends of names that fit, the proposed one first.
  private static func suffixes(of what: What) -> [String] {
    switch what {
    case .report(let format, _): format.suffixes
    case .answers, .company: ["json"]
    case .calendar: ["ics"]
    case .template(let template): template.kinds.flatMap(\.suffixes)
    }
  }

  private static func plain(_ company: String) -> String {
    let plain = Charset.ascii.shown(company).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(plain).split(separator: "-").joined(separator: "-")
  }
}
