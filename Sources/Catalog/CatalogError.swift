package import Benchmarks
package import Questionnaire
package import Words

/// Why the catalog cannot give what was asked for.
package enum CatalogError: ExplainedError, Hashable {
  /// No place has a questionnaire with this id.
  case unknownQuestionnaire(String, known: [QuestionnaireID])
  /// The questionnaire is there, but not in this version; at least one other is.
  case unknownVersion(String, Version, known: [Version])
  /// No place has a benchmark with this id.
  case unknownBenchmark(String, known: [BenchmarkID])
  /// The file has errors; the findings name all of them.
  case invalidFile(path: String, findings: [Finding])
  /// A map of a table has errors, which are all told at once.
  case invalidMap(path: String, findings: [Finding])
  /// The file is there but cannot be read.
  case unreadableFile(path: String, reason: LocalizedText)

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .unknownQuestionnaire(let id, let known):
      Self.unknown(
        id, among: known.map(\.rawValue), german: "den Fragebogen", germanNone: "kein Fragebogen",
        english: "questionnaire")
    case .unknownVersion(let id, let version, let known):
      LocalizedText(
        de: "Den Fragebogen „\(id.prefix(80))“ gibt es hier nicht in der Version \(version). Vorhanden: "
          + "\(known.map(\.description).joined(separator: ", ")). Legen Sie die Datei der alten Version als "
          + "versions/\(id.prefix(80))-\(version).yaml neben den Fragebogen.",
        en: "The questionnaire “\(id.prefix(80))” is not here in version \(version). There are: "
          + "\(known.map(\.description).joined(separator: ", ")). Put the file of the old version beside the "
          + "questionnaire as versions/\(id.prefix(80))-\(version).yaml.")
    case .unknownBenchmark(let id, let known):
      Self.unknown(
        id, among: known.map(\.rawValue), german: "das Vergleichsprofil", germanNone: "kein Vergleichsprofil",
        english: "reference profile")
    case .invalidFile(let path, let findings):
      Self.invalid(path, findings.filter { $0.severity == .error })
    case .invalidMap(_, let findings):
      LocalizedText(
        de: findings.filter { $0.severity == .error }.map { $0.formatted(in: .german) }.joined(separator: "\n"),
        en: findings.filter { $0.severity == .error }.map { $0.formatted(in: .english) }.joined(separator: "\n"))
    case .unreadableFile(let path, let reason):
      reason.told(of: path)
    }
  }

  private static func unknown(
    _ id: String, among known: [String], german: String, germanNone: String, english: String
  ) -> LocalizedText {
    let shown = id.prefix(80)
    guard !known.isEmpty else {
      return LocalizedText(
        de: "Es gibt \(german) „\(shown)“ nicht; es wurde überhaupt \(germanNone) gefunden. "
          + "Nennen Sie das Verzeichnis in REIFEGRAD_QUESTIONNAIRES.",
        en: "There is no \(english) “\(shown)”; none at all was found. "
          + "Name the directory in REIFEGRAD_QUESTIONNAIRES.")
    }
    let list = known.joined(separator: ", ")
    let meant = Suggestion(for: id, among: known).afterSentence
    return LocalizedText(
      de: "Es gibt \(german) „\(shown)“ nicht.\(meant.german) Bekannt: \(list).",
      en: "There is no \(english) “\(shown)”.\(meant.english) Known: \(list).")
  }

  private static func invalid(_ path: String, _ errors: [Finding]) -> LocalizedText {
    let first = errors.first
    let place = first.map { ":\($0.position)" } ?? ""
    return LocalizedText(
      de: "\(path)\(place): \(first?.message(in: .german) ?? "") "
        + (errors.count > 1 ? "(\(errors.count) Fehler; alle zeigt" : "(Mehr dazu zeigt")
        + " „reifegrad questionnaire lint“.)",
      en: "\(path)\(place): \(first?.message(in: .english) ?? "") "
        + (errors.count > 1 ? "(\(errors.count) errors; all are shown by" : "(More is shown by")
        + " “reifegrad questionnaire lint”.)")
  }
}
