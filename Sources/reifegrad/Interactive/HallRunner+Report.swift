import AssessmentScreens
import Questionnaire
import Report
import WorkshopStore

extension HallRunner {
  /// Writes the report on the room to a file in the current folder; returns its name.
  func saveReport(of pool: WorkshopPool, _ format: AssessmentScreens.ReportFormat, _ language: Language) throws
    -> String
  {
    let world = World(language: language, environment: self.world.environment)
    let room = try world.roomReport(of: pool)
    let bytes: [UInt8] =
      switch format {
      case .pdf: try world.printedReport(of: room)
      case .html: Array(RoomHTMLReport.render(room, language: language).utf8)
      case .json: Array(RoomJSONReport.render(room).utf8)
      case .text, .csv: Array(RoomTextReport.render(room, language: language).utf8)
      }
    let suffix = format == .csv ? "txt" : format.suffix
    let name = language == .german ? "gruppenbericht" : "group-report"
    // An earlier report is kept: the next number is free.
    for number in 1...99 {
      let path = "\(name)-\(pool.id)" + (number == 1 ? "" : "-\(number)") + "." + suffix
      do {
        try Console.write(bytes, to: path, replacing: false)
        return path
      } catch let failure as Failure where failure.status == .cannotCreate && Console.exists(path) {
        continue
      }
    }
    throw Failure(
      .cannotCreate, de: "In diesem Ordner liegen schon zu viele Berichte dieses Workshops. Räumen Sie ihn auf.",
      en: "There are too many reports of this workshop in this folder. Tidy it up.")
  }
}
