import AssessmentScreens
import Foundation
import Reports
import ScreenKit
import Words
import Workshop
import WorkshopScreens
import WorkshopServer
import WorkshopStore

extension WorkshopRunner {
  /// Writes the report that nobody has chosen a format for: as PDF or, where none can be made, as HTML. There is one of
  /// it: a later state takes the place of the former.
  func keepReport(of pool: WorkshopPool, _ language: Language) {
    tellLater { variables in
      let path = try? Self.saveReport(of: pool, .pdf, language, variables, isKept: true)
      return .wroteFile(try path ?? Self.saveReport(of: pool, .html, language, variables, isKept: true))
    }
  }

  /// Writes the report on the room to a file.
  func saveReport(of pool: WorkshopPool, _ format: ReportFormat, _ language: Language) {
    tellLater { variables in .wroteFile(try Self.saveReport(of: pool, format, language, variables)) }
  }

  /// Prints the report on the default printer, or on the only one.
  func printReport(of pool: WorkshopPool, _ language: Language) {
    tellLater { variables in .printed(try Self.printReport(of: pool, language, variables)) }
  }

  /// A report takes a while.
  private func tellLater(_ work: @escaping @Sendable ([String: String]) throws -> WorkshopEvent) {
    let variables = environment.variables
    beside.begin {
      do { return try work(variables) } catch { return .failed(Failure.text(of: error)) }
    }
  }

  /// Makes the report for phones, in their language and for printing what the desk would print.
  static func reportMaker(of pool: WorkshopPool, _ environment: Environment) -> GroupReportMaker {
    let variables = environment.variables
    return { form, language in
      let environment = Environment(language: language, variables: variables)
      let format: ReportFormat =
        switch form {
        case .page: .html
        case .pdf: .pdf
        }
      return try environment.rendered(try environment.roomReport(of: pool), as: format).bytes
    }
  }

  /// Returns the printer's name.
  private static func printReport(
    of pool: WorkshopPool, _ language: Language, _ variables: [String: String]
  ) throws -> String {
    let environment = Environment(language: language, variables: variables)
    let command = { (file: String) in "reifegrad workshop report \(pool.id) --format pdf --output \(file).pdf" }
    let printing = Printing(
      environment: environment.variables, instead: LocalizedText(de: command("bericht"), en: command("report")))
    // Whether there is a printer is known sooner than the report.
    let printer = try printing.printer(named: nil)
    try printing.print(try environment.rendered(try environment.roomReport(of: pool), as: .pdf).bytes, on: printer)
    return printer.name
  }

  /// Into the current folder, or into that of the person where nothing can be written there; returns its whole path.
  ///
  /// - Parameter isKept: whether it takes the place of the one that was kept before.
  private static func saveReport(
    of pool: WorkshopPool, _ format: ReportFormat, _ language: Language, _ variables: [String: String],
    isKept: Bool = false
  ) throws -> String {
    let environment = Environment(language: language, variables: variables)
    let report = try environment.roomReport(of: pool)
    if isKept, let path = former(of: pool, format) {
      let rendition = try environment.rendered(report, as: format, .full, TextLayout(file: path))
      // Where the former one cannot be replaced, this one lies beside it.
      if (try? Console.write(rendition, to: path, replacing: true)) != nil {
        try? pool.noteKeptReport(at: path, rendition.bytes)
        return path
      }
    }
    let name = language == .german ? "gruppenbericht" : "group-report"
    let here = FileManager.default.currentDirectoryPath
    let folders = [here] + (variables["HOME"].map { [$0] } ?? []).filter { $0 != here }
    // An earlier report is kept: the next number is free.
    for folder in folders {
      for number in 1...99 {
        let path = "\(folder)/\(name)-\(pool.id)" + (number == 1 ? "" : "-\(number)") + "." + format.suffix
        do {
          let rendition = try environment.rendered(report, as: format, .full, TextLayout(file: path))
          try Console.write(rendition, to: path, replacing: false)
          // It is saved, whether or not the other windows hear of it.
          try? isKept ? pool.noteKeptReport(at: path, rendition.bytes) : pool.noteReport(at: path)
          return path
        } catch {
          guard let failure = Failure(error), failure.status == .cannotCreate else { throw error }
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

  /// The report that was kept before, where it still lies as it was written.
  private static func former(of pool: WorkshopPool, _ format: ReportFormat) -> String? {
    guard let path = try? pool.keptReport(), path.hasSuffix("." + format.suffix), Console.exists(path),
      let bytes = try? Console.bytes(of: path), (try? pool.isKeptReport(bytes)) == true
    else { return nil }
    return path
  }
}
