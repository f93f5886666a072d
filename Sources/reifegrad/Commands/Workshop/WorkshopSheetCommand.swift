import ArgumentParser
import Foundation
import House
import PrintedDocuments
import Reports
import Workshop
import WorkshopStore

struct WorkshopSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Antwortbögen zum Ausdrucken / answer sheets to print",
    discussion: """
      Ohne --count ein Bogen mit leerem Feld für die Nummer. Beidseitig drucken. / Without --count one sheet with an \
      empty box for the number. Print on both sides.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .workshop, completion: .workshops) var id: String
  @Option(help: .pdf, completion: .file()) var output: String?
  @Option(help: "so viele nummerierte Bögen / so many numbered sheets") var count: Int?
  @Option(help: "Nummer des ersten Bogens / number of the first sheet") var from: Int?

  private var first: Int { from ?? PrintedAnswerSheet.numbers.lowerBound }

  func validate() throws {
    let numbers = PrintedAnswerSheet.numbers
    guard (1...PrintedAnswerSheet.most).contains(count ?? 1) else {
      throw ValidationError.range("--count", 1, PrintedAnswerSheet.most)
    }
    guard numbers.contains(first), numbers.contains(first + (count ?? 1) - 1) else {
      throw ValidationError.range("--from", numbers.lowerBound, numbers.upperBound)
    }
  }

  func run() throws {
    let environment = common.environment
    if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 { throw ReportOptions.needsFile(.pdf) }
    let pool = try environment.openWorkshop(id)
    // A first number alone means one numbered sheet.
    let numbers = count.map { Array(first..<(first + $0)) } ?? from.map { [$0] } ?? []
    try Console.deliver(
      PrintedAnswerSheet.render(
        for: pool.settings, of: pool.questionnaire, numbers: numbers, organiser: environment.house.organiser,
        language: environment.language, programVersion: Environment.version, on: environment.house.paper ?? .standard,
        with: environment.typesettingFiles()), to: output)
  }
}
