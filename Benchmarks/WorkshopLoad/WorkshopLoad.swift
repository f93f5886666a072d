import Benchmarks
import Catalog
import Foundation
import Glibc
import Questionnaire
import Rehearsal
import Words
import Workshop

/// Measures the page under load: `WorkshopLoad QUESTIONNAIRES FOLDER PHONES HALF-OPEN SLOW-READERS [ITEMS [DEAF]]`, and
/// `WorkshopLoad QUESTIONNAIRES FOLDER joins COUNT SECONDS`. DEAF connections ask for the page sixty times and read nothing.
@main
enum WorkshopLoad {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst(3).compactMap { Int($0) }
    if arguments.dropFirst().first == "deaf", numbers.count == 2, let port = Int(arguments[2]) {
      raiseFileLimit()
      print("deaf connections opened: \(Attack.deaf(numbers[0], on: port, seconds: numbers[1]))")
      return
    }
    guard numbers.count >= 2, let date = CalendarDate("2026-11-24") else {
      print(
        "usage: WorkshopLoad QUESTIONNAIRES FOLDER PHONES HALF-OPEN SLOW-READERS [ITEMS [DEAF]] | … joins COUNT SECONDS"
      )
      exit(64)
    }
    let questionnaire = try Catalog(places: [arguments[1]]).questionnaire("social-media-management")
    let settings = WorkshopSettings(
      title: "Last", date: date, questionnaire: questionnaire.id, version: questionnaire.version, form: .short)
    if arguments[3] == "joins" {
      return try await JoinLoad.run(
        settings, questionnaire, in: arguments[2], joins: numbers[0], seconds: numbers[1])
    }
    guard numbers.count >= 3 else { exit(64) }
    let deaf = numbers.count > 4 ? numbers[4] : 0
    var phones = PhoneSimulator.Plan(phones: numbers[0], thinking: 0.5...10)
    phones.halfOpen = numbers[1]
    phones.slowReaders = numbers[2]
    let plan = Rehearsal.Plan(port: 0, phones: phones, items: numbers.count > 3 ? numbers[3] : 3)
    let rehearsal = try Rehearsal(of: settings, questionnaire, in: arguments[2], plan: plan)
    let report = try await rehearsal.run { event in
      if case .listening(let port, _) = event, deaf > 0 { await attack(port, deaf) }
    }
    guard let report else { exit(1) }
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

  /// Begins to keep deaf connections, from a process of its own, and lets the phones come once they are there.
  private static func attack(_ port: Int, _ connections: Int) async {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["deaf", "\(port)", "\(connections)", "60"]
    do { try process.run() } catch { print("no attack: \(error)") }
    try? await Task.sleep(for: .seconds(10))
  }

  private static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static func row(_ quantile: (Double) -> Double?) -> String {
    [0.5, 0.95, 0.99, 1].map { share in
      let time = quantile(share).map { "\(($0 * 10).rounded() / 10)" } ?? "–"
      return (share == 1 ? "max " : "p\(Int(share * 100)) ") + time
    }.joined(separator: "  ")
  }
}
