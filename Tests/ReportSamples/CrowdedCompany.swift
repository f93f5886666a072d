import ActionPlan
import Benchmarks
import Questionnaire
package import Reports
import Scoring
import ShippedContent
import TestSupport
import Words

/// A company with as much to say as there can be: long names, many people, actions, parked questions and earlier times.
package enum CrowdedCompany {
  /// What a report of it is made from.
  package static func input(_ id: String, seed: UInt64) throws -> ReportInput {
    var random = SplitMix64(seed: seed)
    let (questionnaire, benchmark) = try ShippedContent.content(id)
    let form: Form = seed % 9 == 0 && questionnaire.hasShortForm ? .short : .full
    func sheets(_ count: Int, _ date: CalendarDate, open: Int) -> [AnswerSheet] {
      (0..<count).map { index in
        var sheet = AnswerSheet(
          questionnaire: questionnaire.id, version: questionnaire.version, form: form,
          company: CompanyProfile(name: seed % 3 == 0 ? "Muster GmbH" : longName),
          perspective: Perspective.allCases[index % Perspective.allCases.count], date: date)
        for item in questionnaire.items(in: form) where Int.random(in: 0..<10, using: &random) >= open {
          sheet[item.id] = Answer(RealContent.response(to: item, &random))
        }
        return sheet
      }
    }
    let now = sheets(Int.random(in: 1...4, using: &random), "2026-11-24", open: Int.random(in: 0...4, using: &random))
    let times = id == "einstieg" ? 0 : Int.random(in: 0...2, using: &random)
    let earlier = (0..<times).map { time -> Trend.Side in
      let then = sheets(Int.random(in: 1...3, using: &random), time == times - 1 ? "2026-05-20" : "2025-11-25", open: 1)
      return Trend.Side(then[0], Array(then.dropFirst()), questionnaire: questionnaire)
    }
    let first = try SampleError.unwrapped(now.first, id)
    var input = ReportInput(
      first, others: Array(now.dropFirst()), questionnaire: questionnaire, benchmark: benchmark,
      actions: actions(Int.random(in: 0...30, using: &random), questionnaire, &random), earlier: earlier,
      actionsBefore: times == 0 ? [] : actions(Int.random(in: 0...12, using: &random), questionnaire, &random),
      programVersion: "0.1.0")
    let scored = questionnaire.items(in: form).filter { $0.scored != nil }.map(\.id)
    input.parked = Set(scored.filter { _ in Int.random(in: 0..<8, using: &random) == 0 })
    return input
  }

  /// So many actions: steps of the questionnaire, and some of the company’s own that are long.
  private static func actions(
    _ count: Int, _ questionnaire: Questionnaire, _ random: inout SplitMix64
  ) -> [Action] {
    let items = questionnaire.items.filter { $0.scored != nil }
    return (0..<count).map { index in
      let to = Level(Int.random(in: 1...4, using: &random)) ?? .highest
      let item = items.randomElement(using: &random)
      let step = item.flatMap { item in item.levels.last { $0 < to }.flatMap { item.scored?.steps[from: $0] } }
      let isOwn = step == nil || Int.random(in: 0..<3, using: &random) == 0
      return Action(
        id: .drawn("action-\(random.next())"),
        text: isOwn ? String(longText.prefix(Int.random(in: 12...500, using: &random))) : step?.text.german ?? longText,
        origin: isOwn ? nil : item.map { Action.Origin(item: $0.id, to: to) },
        owner: ["", "Frau Brandt", String(longName.prefix(100))].randomElement(using: &random) ?? "",
        due: Bool.random(using: &random) ? CalendarDate("2027-0\(1 + index % 9)-15") : nil,
        state: Action.State.allCases.randomElement(using: &random) ?? .open)
    }
  }

  /// As long as a name can be.
  private static let longName = String(
    ("Erste Oberbergische Donaudampfschifffahrts- und Binnenhafenlogistikgesellschaft Müller-Lüdenscheidt & Söhne mbH & Co. "
      + "KGaA, Zweigniederlassung Süd, vormals Gebrüder Hintermoser Kolonialwaren und Feinkosthandel").prefix(200))
  private static let longText = String(
    repeating: "Mit der Geschäftsführung feste Zeiten für Social Media vereinbaren und in den Dienstplan schreiben. ",
    count: 6)
}
