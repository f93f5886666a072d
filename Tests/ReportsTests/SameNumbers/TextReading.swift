import Questionnaire
import Reports
import Scoring
import Words

/// Reads the numbers back from the lines of the text report, with the names that the report gives them.
struct TextReading {
  private let lines: [String]
  private let language: Language
  private let report: GapReport

  /// `report` lends the names only.
  init(_ text: String, _ language: Language, names report: GapReport) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.language = language
    self.report = report
  }

  private func word(_ german: String, _ english: String) -> String { language == .german ? german : english }

  private func number(_ text: Substring?) -> Double? {
    text.flatMap { Double($0.replacing(word(",", "."), with: ".")) }
  }

  func numbers() throws -> Numbers {
    var numbers = Numbers()
    try readStages(into: &numbers)
    try readValues(into: &numbers)
    try readPositions(into: &numbers)
    try readKnowledge(into: &numbers)
    try readGaps(into: &numbers)
    try readPlan(into: &numbers)
    return numbers
  }

  private func readStages(into numbers: inout Numbers) throws {
    let company = try Regex<(Substring, Substring)>(word("^Reifestufe +([1-4]) von 4", "^Stage +([1-4]) of 4"))
    numbers["stage"] = number(lines.lazy.compactMap { $0.firstMatch(of: company) }.first?.1)
    let start = lines.firstIndex { $0.hasPrefix("Dimension  ") } ?? lines.endIndex
    for dimension in report.questionnaire.dimensions {
      let row = try Regex<(Substring, Substring)>("^\(dimension.title[language]) +([1-4]) ")
      numbers["dimension.\(dimension.id).stage"] = number(
        lines[start...].prefix { !$0.isEmpty }.compactMap { $0.firstMatch(of: row) }.first?.1)
    }
  }

  /// “  Fachwissen  ████◇···◆··   58 (52–67)   81   25”
  private func readValues(into numbers: inout Numbers) throws {
    let row = try Regex<(Substring, Substring, Substring?, Substring?, Substring?, Substring?)>(
      "[█▏▎▍▌▋▊▉·░◆◇]{8,} +(–|\\d+)(?: +\\((\\d+)–(\\d+)\\))?(?: +(–|\\d+) +(–|\\d+))?$")
    let charted = report.questionnaire.dimensions.flatMap { dimension in
      [("dimension.\(dimension.id)", dimension.title[language])]
        + dimension.fields.map { ("field.\($0.id)", "  " + $0.title[language]) }
    }
    let drawn = lines.compactMap { line in line.firstMatch(of: row).map { (line, $0) } }
    for (name, title) in charted {
      guard let match = drawn.first(where: { $0.0.hasPrefix(title + " ") })?.1 else { continue }
      numbers["\(name).value"] = number(match.1)
      numbers["\(name).low"] = number(match.2) ?? number(match.1)
      numbers["\(name).high"] = number(match.3) ?? number(match.1)
      numbers["\(name).successful"] = number(match.4)
      numbers["\(name).lessSuccessful"] = number(match.5)
    }
  }

  private func readPositions(into numbers: inout Numbers) throws {
    let heading = word("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups")
    guard let start = lines.firstIndex(of: heading) else { return }
    for dimension in report.questionnaire.dimensions {
      let row = try Regex<(Substring, Substring)>("^  \(dimension.title[language]) .*, (\\d+) ?%")
      numbers["dimension.\(dimension.id).position"] = number(
        lines[start...].prefix { !$0.isEmpty }.compactMap { $0.firstMatch(of: row) }.first?.1)
    }
  }

  private func readKnowledge(into numbers: inout Numbers) throws {
    for (name, title) in [("breadth", word("Breite", "Breadth")), ("depth", word("Tiefe", "Depth"))] {
      let row = try Regex<(Substring, Substring, Substring, Substring?)>(
        word(
          "^\(title): .+? +(\\d+) von (\\d+) Gebieten(?: \\(◆ im Mittel (\\d+,\\d))?",
          "^\(title): .+? +(\\d+) of (\\d+) areas(?: \\(◆ (\\d+\\.\\d))?"))
      guard let match = lines.lazy.compactMap({ $0.firstMatch(of: row) }).first else { continue }
      numbers["\(name).own"] = number(match.1)
      numbers["\(name).of"] = number(match.2)
      numbers["\(name).successful"] = number(match.3)
    }
  }

  /// “3   Abstimmung      Stufe 1 → Ziel 3”
  private func readGaps(into numbers: inout Numbers) throws {
    let row = try Regex<(Substring, Substring, Substring, Substring, Substring)>(
      word(
        "^(\\d+) +(.+?) +Antwort ([\\d,]+) → Ziel ([\\d,]+)(?:.†)?$",
        "^(\\d+) +(.+?) +answer ([\\d.]+) → target ([\\d.]+)(?:.†)?$"))
    for match in lines.compactMap({ $0.firstMatch(of: row) }) {
      guard let item = report.questionnaire.items.first(where: { $0.title[language] == match.2 }) else { continue }
      numbers["gap.\(item.id).rank"] = number(match.1)
      numbers["gap.\(item.id).level"] = number(match.3)
      numbers["gap.\(item.id).target"] = number(match.4)
    }
  }

  /// “Organisation    Wert 32 → 50 · etwa 7 Std.”; the minutes are there in words only.
  private func readPlan(into numbers: inout Numbers) throws {
    for dimension in report.questionnaire.dimensions {
      let leg = try Regex<(Substring, Substring, Substring?)>(
        "^\(dimension.title[language]) +\(word("Wert", "value")) (\\d+)(?: → (\\d+) ·.*)?$")
      guard let match = lines.lazy.compactMap({ $0.firstMatch(of: leg) }).first else { continue }
      numbers["plan.\(dimension.id).value"] = number(match.1)
      numbers["plan.\(dimension.id).reached"] = number(match.2)
    }
  }
}
