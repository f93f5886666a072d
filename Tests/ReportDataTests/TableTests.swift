import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("JSON and both tables carry the same numbers")
struct TableTests {
  @Test("Unrounded, for one person and for several", arguments: ["social-media-management", "einstieg"], 1...10)
  func same(id: String, seed: Int) throws {
    for report in try Self.reports(id, UInt64(seed)) {
      let json = try Self.numbers(in: JSON(parsing: JSONReport.render(report)))
      for language in Language.allCases {
        let table = try #require(CSVReading.table(CSVReport.render(report, language: language), language))
        let read = Self.numbers(in: table, language, Self.heads(of: report, language))
        let differing = Set(json.keys).union(read.keys).sorted().filter { json[$0] != read[$0] }
        #expect(differing.isEmpty, "\(language): \(differing.prefix(5))")
      }
    }
  }

  /// What the columns of ◆ and ◇ are called.
  private static func heads(of report: GapReport, _ language: Language) -> (successful: String, less: String) {
    language == .german ? ("Richtwert ◆", "Richtwert ◇") : ("guide value ◆", "guide value ◇")
  }

  /// The report of one person, and that of three perspectives.
  private static func reports(_ id: String, _ seed: UInt64) throws -> [GapReport] {
    let alone = try RealContent.report(id, seed: seed, notes: true)
    let others = try [(Perspective.management, 700), (.colleague, 1400)].map { perspective, offset -> AnswerSheet in
      // Every seventh seed is the short form; people of one company answer the same form.
      var sheet = try RealContent.report(id, seed: seed + offset).sheet
      sheet.perspective = perspective
      return sheet
    }
    let joint = GapReport(
      ReportInput(
        alone.sheet, others: others, questionnaire: alone.questionnaire, benchmark: alone.benchmark,
        programVersion: "0.1.0"))
    return [alone, joint]
  }

  private static func numbers(in json: JSON) -> [String: Double] {
    var numbers: [String: Double] = [:]
    let add = { (name: String, value: JSON) in if case .number(let number) = value { numbers[name] = number } }
    let values = json["values"]
    for key in ["low", "high", "answered"] { add("stage.\(key)", values["stage"][key]) }
    for kind in ["dimensions", "fields"] {
      guard case .object(let members) = values[kind] else { continue }
      for (id, value) in members {
        for key in ["value", "low", "high", "uncertainty"] { add("\(id).\(key)", value[key]) }
        for key in ["successful", "lessSuccessful", "own", "of", "company"] { add("\(id).\(key)", value["guide"][key]) }
        add("\(id).stage.low", value["stage"]["low"])
        add("\(id).stage.high", value["stage"]["high"])
      }
    }
    for key in ["own", "of", "expected"] {
      add("breadth.\(key)", values["breadth"][key])
      add("depth.\(key)", values["depth"][key])
    }
    for gap in json["gaps"].elements {
      guard case .string(let id) = gap["item"] else { continue }
      for key in ["rank", "level", "target", "gap", "priority"] { add("\(id).\(key)", gap[key]) }
      add("\(id).minutes", gap["next"]["minutes"])
    }
    add("plan.minutes", json["plan"]["minutes"])
    for leg in json["plan"]["legs"].elements {
      guard case .string(let id) = leg["dimension"] else { continue }
      for key in ["value", "reached", "minutes"] { add("leg.\(id).\(key)", leg[key]) }
      for step in leg["steps"].elements {
        guard case .string(let item) = step["item"], case .number(let to) = step["to"] else { continue }
        add("step.\(item).\(Int(to)).from", step["from"])
        add("step.\(item).\(Int(to)).minutes", step["minutes"])
      }
    }
    return numbers
  }

  private static func numbers(
    in table: [[String: String]], _ language: Language, _ heads: (successful: String, less: String)
  ) -> [String: Double] {
    let word = { (german: String, english: String) in language == .german ? german : english }
    var numbers: [String: Double] = [:]
    for row in table {
      let id = row[word("Kennung", "id")] ?? ""
      let add = { (name: String, column: String) in
        if let text = row[column], let number = Double(text.replacing(word(",", "."), with: ".")) {
          numbers[name] = number
        }
      }
      let kind = row[word("Art", "kind")]
      switch kind {
      case word("Unternehmen", "company"):
        add("stage.low", word("Reifestufe von", "stage from"))
        add("stage.high", word("Reifestufe bis", "stage to"))
        add("stage.answered", word("Reifestufe der Antworten", "stage of the answers"))
      case word("Dimension", "dimension"), word("Handlungsfeld", "field"):
        add("\(id).value", word("Wert", "value"))
        add("\(id).low", word("Spanne von", "range from"))
        add("\(id).high", word("Spanne bis", "range to"))
        add("\(id).uncertainty", word("Unschärfe", "uncertainty"))
        add("\(id).successful", heads.successful)
        add("\(id).lessSuccessful", heads.less)
        add("\(id).own", word("davon eigene Setzung †", "of these our own †"))
        add("\(id).of", word("Verglichene Fragen", "compared questions"))
        add("\(id).company", word("Wert der verglichenen Fragen", "value of the compared questions"))
        guard kind == word("Dimension", "dimension") else { continue }
        add("\(id).stage.low", word("Reifestufe von", "stage from"))
        add("\(id).stage.high", word("Reifestufe bis", "stage to"))
      case word("Breite", "breadth"), word("Tiefe", "depth"):
        let name = kind == word("Breite", "breadth") ? "breadth" : "depth"
        add("\(name).own", word("Wert", "value"))
        add("\(name).of", word("Anzahl", "count"))
        add("\(name).expected", heads.successful)
      case word("Frage", "question"):
        guard row[word("Rang", "rank")]?.isEmpty == false else { continue }
        add("\(id).rank", word("Rang", "rank"))
        add("\(id).level", word("Antwort 0–4", "answer 0–4"))
        add("\(id).target", word("Ziel", "target"))
        add("\(id).gap", word("Lücke", "gap"))
        add("\(id).priority", word("Vorrang", "priority"))
        add("\(id).minutes", word("Minuten des nächsten Schritts", "minutes of the next step"))
      case "Plan", "plan": add("plan.minutes", word("Minuten gesamt", "minutes in all"))
      case word("Etappe", "leg"):
        add("leg.\(id).value", word("Wert", "value"))
        add("leg.\(id).reached", word("Danach", "after"))
        add("leg.\(id).minutes", word("Minuten gesamt", "minutes in all"))
      case word("Schritt", "step"):
        let to = row[word("Ziel", "target")] ?? ""
        add("step.\(id).\(to).from", word("Antwort 0–4", "answer 0–4"))
        add("step.\(id).\(to).minutes", word("Minuten des nächsten Schritts", "minutes of the next step"))
      default: continue
      }
    }
    return numbers
  }
}
