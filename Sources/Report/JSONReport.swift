/// The report as JSON, format `reifegrad-report/1`.
public enum JSONReport {
  /// The whole report, with texts in every language.
  public static func render(_ report: GapReport) -> String { "" }
}

/// The values as JSON, format `reifegrad-values/1`.
public enum ValuesJSON {
  /// The values alone.
  public static func render(_ report: GapReport) -> String { "" }
}
