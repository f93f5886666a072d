import Benchmarks
import CPty
import Catalog
import Glibc
import Questionnaire
import Reports
import Scoring
import TextDocuments
import Words

/// Measures what the product promises and prints a table: `Measurements REIFEGRAD QUESTIONNAIRES DIALOG HOME`.
@main
enum Measurements {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5 else {
      print("usage: Measurements REIFEGRAD QUESTIONNAIRES DIALOG HOME")
      exit(64)
    }
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(arguments[4])", "PATH=/usr/bin:/bin",
      "REIFEGRAD_QUESTIONNAIRES=\(arguments[2])",
    ]
    let own = Candidate(name: "reifegrad", command: [arguments[1]], first: "Neue", environment: environment)
    let dialog = Candidate(
      name: "dialog --menu",
      command: [arguments[3], "--menu", "Choose", "20", "60", "8"]
        + (1...7).flatMap { ["\($0)", "Choice number \($0)"] }, first: "Choose", environment: environment)
    startUp([own, dialog])
    keyToPaint([own, dialog])
    try report(catalog: Catalog(places: [arguments[2]]))
  }

  // MARK: At a terminal

  private static func startUp(_ candidates: [Candidate]) {
    var times: [String: [Double]] = [:]
    // In turn, so that a drift of the machine meets both; the first round warms up.
    for round in 0...30 {
      for candidate in candidates {
        guard let session = Session(candidate) else { continue }
        let time = session.firstText
        session.end()
        if round > 0 { times[candidate.name, default: []].append(time) }
      }
    }
    for candidate in candidates { row("start to first text, ms", candidate.name, times[candidate.name] ?? []) }
  }

  private static func keyToPaint(_ candidates: [Candidate]) {
    for candidate in candidates {
      guard let session = Session(candidate) else { continue }
      session.drain(milliseconds: 300)
      var times: [Double] = []
      for index in 0..<1000 {
        times.append(session.press(index % 10 < 5 ? "\u{1B}OB" : "\u{1B}OA"))
      }
      row("key to painted, ms", candidate.name, times)
      print(padded("resident, KiB", 26) + padded(candidate.name, 16) + session.resident)
      session.end()
    }
  }

  // MARK: In the process

  private static func report(catalog: Catalog) throws {
    let questionnaire = try catalog.questionnaire("social-media-management")
    let benchmark = try catalog.benchmark("studie-2012", for: questionnaire)
    var sheets: [AnswerSheet] = []
    for seed in 0..<50 { sheets.append(sheet(questionnaire, seed: seed)) }
    let reports = sheets.prefix(20).map { sheet in
      milliseconds {
        let report = GapReport(
          sheet: sheet, questionnaire: questionnaire, benchmark: benchmark, programVersion: "0")
        precondition(!TextDocument.render(report.document(in: .german)).isEmpty)
      }
    }
    row("full text report, ms", "in process", reports)
    let standings = sheets.map { $0.standings(in: questionnaire) }
    let count = 5000
    let time = milliseconds {
      for index in 0..<count {
        let values = Values(
          standings[index % standings.count], in: questionnaire, form: .full, against: benchmark.reference)
        precondition(values.dimensions.count == 3)
      }
    }
    let answers = Double(count) * 39 / time * 1000
    print(padded("answers scored a second", 26) + padded("in process", 16) + "\(Int(answers))")
    plan(standings, in: questionnaire, against: benchmark.reference)
  }

  private static func plan(
    _ standings: [[ItemID: Rating]], in questionnaire: Questionnaire, against reference: [ItemID: ReferenceLevel]
  ) {
    // To each of the higher stages: the given answers, and the same with everything at least at level 1 and 2.
    let all = [0, 1, 2].flatMap { least in standings.map { $0.mapValues { Rating.level(max(least, $0.level ?? 0)) } }
    }
    let times = all.map { standings in
      milliseconds {
        precondition(Appraisal(standings, in: questionnaire, form: .full, against: reference).plan != nil)
      }
    }
    row("values, plan and next steps, ms", "in process", times)
  }

  private static func sheet(_ questionnaire: Questionnaire, seed: Int) -> AnswerSheet {
    var answers: [ItemID: Answer] = [:]
    for (index, item) in questionnaire.items.enumerated() where item.scored != nil {
      let number = (index * 7 + seed * 13) % 5
      switch item.kind {
      case .level: answers[item.id] = Level(number).map { Answer(.level($0)) }
      case .single: answers[item.id] = Answer(.option(item.options[number].id))
      case .share: answers[item.id] = Answer(.share(Double(number * 20)))
      case .multiple: answers[item.id] = Answer(.options(Set(item.options.prefix(number).map(\.id))))
      case .choice, .text: break
      }
    }
    guard let date = CalendarDate("2026-11-24") else { preconditionFailure("a date") }
    return AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, date: date, answers: answers)
  }

  // MARK: Figures

  static func milliseconds(_ body: () -> Void) -> Double {
    let time = ContinuousClock().measure(body)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  private static func row(_ what: String, _ who: String, _ times: [Double]) {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return print(padded(what, 26) + padded(who, 16) + "not measured") }
    let at = { (part: Double) in rounded(sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]) }
    print(
      padded(what, 26) + padded(who, 16)
        + "min \(at(0))  p50 \(at(0.5))  p99 \(at(0.99))  max \(at(1))  (\(sorted.count))")
  }

  private static func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
