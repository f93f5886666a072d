import AssessmentScreens
import Benchmarks
import Questionnaire
import WorkshopStore

extension World {
  /// Writes the report on a room to a file in the current folder; returns its name.
  func saveReport(
    of pool: WorkshopPool, against benchmark: Benchmark?, _ format: AssessmentScreens.ReportFormat, _ language: Language
  ) throws -> String {
    throw Failure(
      .unavailable, de: "Den Gruppenbericht gibt es in dieser Version noch nicht.",
      en: "This version has no group report yet.")
  }
}
