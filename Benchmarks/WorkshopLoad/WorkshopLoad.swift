import Benchmarks
import Catalog
import Glibc
import Questionnaire
import Rehearsal
import Workshop

/// Measures the page under load: `WorkshopLoad QUESTIONNAIRES FOLDER PHONES HALF-OPEN SLOW-READERS [ITEMS]`.
@main
enum WorkshopLoad {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst(3).compactMap { Int($0) }
    guard numbers.count >= 3, let date = CalendarDate("2026-11-24") else {
      print("usage: WorkshopLoad QUESTIONNAIRES FOLDER PHONES HALF-OPEN SLOW-READERS [ITEMS]")
      exit(64)
    }
    let questionnaire = try Catalog(places: [arguments[1]]).questionnaire("social-media-management")
    let settings = WorkshopSettings(
      title: "Last", date: date, questionnaire: questionnaire.id, version: questionnaire.version, form: .short)
    var phones = PhoneSimulator.Plan(phones: numbers[0], thinking: 0.5...10)
    phones.halfOpen = numbers[1]
    phones.slowReaders = numbers[2]
    let plan = Rehearsal.Plan(port: 0, phones: phones, items: numbers.count > 3 ? numbers[3] : 3)
    let rehearsal = try Rehearsal(of: settings, questionnaire, in: arguments[2], plan: plan)
    guard let report = try await rehearsal.run({ _ in }) else { exit(1) }
    print(
      "phones \(report.joined) of \(report.phones), beside \(phones.halfOpen) half-open, \(phones.slowReaders) slow")
    print("answers sent \(report.sent), stored \(report.stored), late \(report.late)")
    print("lost \(report.lost) (of \(report.checked) looked for again after closing)")
    print("connections cut on purpose \(report.cut), requests sent again \(report.failed), states \(report.states)")
    print("joined, ms   " + row(report.joins))
    print("stored, ms   " + row(report.votes))
    var usage = rusage()
    getrusage(0, &usage)
    print("resident at most \(usage.ru_maxrss / 1024) MiB, server and phones together")
    exit(report.lost == 0 ? 0 : 1)
  }

  private static func row(_ quantile: (Double) -> Double?) -> String {
    [0.5, 0.95, 0.99, 1].map { share in
      let time = quantile(share).map { "\(($0 * 10).rounded() / 10)" } ?? "–"
      return (share == 1 ? "max " : "p\(Int(share * 100)) ") + time
    }.joined(separator: "  ")
  }
}
