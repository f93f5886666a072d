public import Questionnaire
public import Report

/// The gap report as a PDF on A4.
public enum PrintedReport {
  /// The bytes of the file; the same report gives the same bytes.
  public static func render(
    _ report: GapReport, language: Language, with files: TypesettingFiles
  ) throws(PrintedReportError) -> [UInt8] {
    []
  }
}
