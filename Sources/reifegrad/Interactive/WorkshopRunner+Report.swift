import AssessmentScreens
import Foundation
import HTMLDocuments
import Reports
import ScreenKit
import TextDocuments
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

extension WorkshopRunner {
  /// Writes the report at the end, as PDF or, where none can be made, as HTML.
  func saved(of pool: WorkshopPool, _ language: Language) -> WorkshopEvent {
    do {
      let path = try (try? saveReport(of: pool, .pdf, language)) ?? saveReport(of: pool, .html, language)
      return .wroteFile(path)
    } catch {
      return .failed(Failure(error)?.text ?? Self.unknown(error))
    }
  }

  /// Prints the report on the default printer, or on the only one; returns its name.
  func printReport(of pool: WorkshopPool, _ language: Language) throws -> String {
    let world = Environment(language: language, environment: self.world.environment)
    let command = { (file: String) in "reifegrad workshop report \(pool.id) --format pdf --output \(file).pdf" }
    let printing = Printing(
      environment: world.environment, instead: LocalizedText(de: command("bericht"), en: command("report")))
    // Whether there is a printer is known sooner than the report.
    let printer = try printing.printer(named: nil)
    try printing.print(try world.printedReport(of: world.roomReport(of: pool)), on: printer)
    return printer.name
  }

  /// Writes the report on the room to a file in the current folder, or in that of the person where nothing can be
  /// written there; returns its whole path.
  func saveReport(of pool: WorkshopPool, _ format: ScreenKit.ReportFormat, _ language: Language) throws
    -> String
  {
    let world = Environment(language: language, environment: self.world.environment)
    let room = try world.roomReport(of: pool)
    let bytes: [UInt8] =
      switch format {
      case .pdf: try world.printedReport(of: room)
      case .html: Array(HTMLDocument.render(room.document(in: language)).utf8)
      case .json: Array(GroupJSONReport.render(room).utf8)
      case .text, .csv: Array(TextDocument.render(room.document(in: language)).utf8)
      }
    let suffix = format == .csv ? "txt" : format.suffix
    let name = language == .german ? "gruppenbericht" : "group-report"
    let here = FileManager.default.currentDirectoryPath
    let folders = [here] + (self.world.environment["HOME"].map { [$0] } ?? []).filter { $0 != here }
    // An earlier report is kept: the next number is free.
    for folder in folders {
      for number in 1...99 {
        let path = "\(folder)/\(name)-\(pool.id)" + (number == 1 ? "" : "-\(number)") + "." + suffix
        do {
          try Console.write(bytes, to: path, replacing: false)
          return path
        } catch let failure as Failure where failure.status == .cannotCreate {
          if Console.exists(path) { continue }
          if folder == folders.last { throw failure }
          break
        }
      }
    }
    throw Failure(
      .cannotCreate, de: "In diesem Ordner liegen schon zu viele Berichte dieses Workshops. Räumen Sie ihn auf.",
      en: "There are too many reports of this workshop in this folder. Tidy it up.")
  }
}
