import Foundation
import PrintedReport
import Questionnaire
import Reports
import Testing
import Words

/// Reads the numbers back from the printed report as `pdftotext` sees it, with the names that the report gives them.
struct PDFReading {
  private let lines: [String]
  private let language: Language
  private let report: GapReport

  private static let files = Result {
    try TypesettingFiles(in: [
      URL(filePath: #filePath).appending(path: "../../../../typesetting").standardized.path()
    ])
  }

  /// Prints `report`; later it lends the names only.
  init(printing report: GapReport, _ language: Language) throws {
    let bytes = try PrintedReport.render(report, language: language, with: Self.files.get())
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-layout", file.path(), "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let pages = String(decoding: text, as: UTF8.self).split(separator: "\u{0C}").map { page in
      page.split(separator: "\n").map { String($0.replacing("\u{A0}", with: " ")) }
    }
    // Without the line at the foot of each page and that at the head of each but the first.
    lines = pages.enumerated().flatMap { $1.dropFirst($0 == 0 ? 0 : 1).dropLast() }
    self.language = language
    self.report = report
  }

  private func word(_ german: String, _ english: String) -> String { language == .german ? german : english }

  private func number(_ text: Substring?) -> Double? {
    text.flatMap { Double($0.replacing(word(",", "."), with: ".")) }
  }

  /// What the parentheses of `pattern` hold in the first line from `start` on that fits.
  private func match(_ pattern: String, from start: Int = 0) throws -> [Substring?]? {
    let regex = try Regex<AnyRegexOutput>(pattern)
    return lines[start...].lazy.compactMap { $0.firstMatch(of: regex) }
      .map { match in match.output.dropFirst().map(\.substring) }
      .first { found in found.contains { $0 != nil } }
  }

  /// A name as a pattern.
  private func name(_ text: LocalizedText) -> String {
    text[language].replacing(#/[.*+?()\[\]{}|\\^$]/#) { "\\" + $0.output }
  }

  private func start(_ section: ReportSection) -> Int? {
    lines.firstIndex(of: report.title(of: section)[language])
  }

  func numbers() throws -> Numbers {
    var numbers = Numbers()
    if report.verdict == nil, let head = lines.firstIndex(where: { $0.hasPrefix(Vocabulary.stage[language] + " ") }) {
      numbers["stage"] = number(lines[head + 1].prefix(1))
    }
    try readValues(into: &numbers)
    try readGaps(into: &numbers)
    try readWay(into: &numbers)
    return numbers
  }

  private func readValues(into numbers: inout Numbers) throws {
    let value = " +(–|\\d+)?(?: ?\\((\\d+)–(\\d+)\\))?"
    let standing = lines.firstIndex {
      $0.hasPrefix(word("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups"))
    }
    for dimension in report.questionnaire.dimensions {
      let key = "dimension.\(dimension.id)"
      if let found = try match("^ *\(name(dimension.title))\(value)(?: {2,}|$)") { add(found, key, to: &numbers) }
      if report.verdict == nil {
        numbers["\(key).stage"] = number(try match("^ *\(name(dimension.title)) +([1-4]) \\p{Lu}")?[0])
      }
      if let standing,
        let found = try match(
          "^ *\(name(dimension.title)) +(?:–|\\d+)? *(?:\\(\\d+–\\d+\\))? +(\\d+|–) +(\\d+|–) +(\\d+|–)", from: standing
        )
      {
        numbers["\(key).successful"] = number(found[0])
        numbers["\(key).lessSuccessful"] = number(found[1])
        numbers["\(key).position"] = number(found[2])
      }
      for field in dimension.fields {
        let key = "field.\(field.id)"
        if let found = try match("^ *\(name(field.title))\(value)(?: {2,}|$)") { add(found, key, to: &numbers) }
        guard let start = start(.fields), report.benchmark != nil else { continue }
        let row = "^ *\(name(field.title))\(value) +(\\d+|–) +(\\d+|–) +\\p{L}"
        guard let found = try match(row, from: start) else { continue }
        numbers["\(key).successful"] = number(found[3])
        numbers["\(key).lessSuccessful"] = number(found[4])
      }
    }
    if let found = try match("\(word("Breite", "Breadth")) +(\\d+)(?: +(\\d+) +(\\d+))?$") {
      numbers["breadth.own"] = number(found[0])
      numbers["breadth.successful"] = number(found[1])
    }
    numbers["breadth.of"] = number(try match(word("von (\\d+) beantworteten", "of (\\d+) answered"))?[0])
    if let found = try match("\(word("Tiefe", "Depth")) +(\\d[,.]\\d|–)(?: +(\\d[,.]\\d|–) +(?:\\d[,.]\\d|–))?$") {
      numbers["depth.own"] = number(found[0])
      numbers["depth.successful"] = number(found[1])
    }
  }

  private func add(_ found: [Substring?], _ key: String, to numbers: inout Numbers) {
    numbers["\(key).value"] = number(found[0])
    numbers["\(key).low"] = number(found[1]) ?? number(found[0])
    numbers["\(key).high"] = number(found[2]) ?? number(found[0])
  }

  /// The largest gaps in blocks with “Stufe 1 → 3”, the others in a run of “11 Abläufe † 1 → 3”.
  private func readGaps(into numbers: inout Numbers) throws {
    guard let start = start(.gaps) else { return }
    let further = lines.firstIndex(of: word("Weitere Lücken", "Further gaps")) ?? lines.endIndex
    let end = self.start(.fields) ?? lines.endIndex
    let large = try Regex<(Substring, Substring, Substring)>(
      "\(word("Antwort", "[Aa]nswer")) ([\\d,.]+) → ([\\d,.]+)")
    for (index, match) in lines[start..<min(further, end)].compactMap({ $0.firstMatch(of: large) }).enumerated()
    where report.gaps.indices.contains(index) {
      add(rank: index + 1, match.1, match.2, to: &numbers)
    }
    guard further < end else { return }
    let run = lines[further..<end].joined(separator: " ")
    let small = try Regex<(Substring, Substring, Substring, Substring)>("(\\d+) [^→]*? ([\\d,.]+) → ([\\d,.]+)")
    for match in run.matches(of: small) {
      guard let rank = Int(match.1), report.gaps.indices.contains(rank - 1) else { continue }
      add(rank: rank, match.2, match.3, to: &numbers)
    }
  }

  private func add(rank: Int, _ level: Substring, _ target: Substring, to numbers: inout Numbers) {
    let key = "gap.\(report.gaps[rank - 1].id)"
    numbers["\(key).rank"] = Double(rank)
    numbers["\(key).level"] = number(level)
    numbers["\(key).target"] = number(target)
  }

  private func readWay(into numbers: inout Numbers) throws {
    guard let start = start(.way) else { return }
    numbers["way.cost"] = number(
      try match(word("Schritte?, Aufwand (\\d+): ", "steps?, effort (\\d+): "), from: start)?[0])
    for dimension in report.questionnaire.dimensions {
      let heading = "\(dimension.title[language]) \(word("bis", "up to")) "
      guard let index = lines[start...].firstIndex(where: { $0.hasPrefix(heading) }),
        let found = try match("\(word("Wert", "[Vv]alue")) (\\d+) → (\\d+)", from: index)
      else { continue }
      numbers["way.\(dimension.id).value"] = number(found[0])
      numbers["way.\(dimension.id).reached"] = number(found[1])
    }
  }
}
