import Benchmarks
import Foundation
import House
import Questionnaire
import Words

/// Reads configuration files (`reifegrad-config/1`).
enum ConfigurationReader {
  /// The values of a file, and everything wrong with it in one run.
  static func read(file: String, in catalog: Catalog) -> Reading<ConfigurationValues> {
    let findings = FindingCollector(file: file)
    let bytes: [UInt8]
    do { bytes = try FileContents.named(file) } catch {
      findings.error(.start, error.reason)
      return findings.reading(nil)
    }
    return read(bytes, file: file, in: catalog)
  }

  /// The same of bytes that were read already.
  static func read(_ bytes: [UInt8], file: String, in catalog: Catalog) -> Reading<ConfigurationValues> {
    let findings = FindingCollector(file: file)
    guard let text = SourceText.decode(bytes, findings: findings),
      let root = YAMLComposer.compose(text, findings: findings)
    else { return findings.reading(nil) }
    return findings.reading(read(root, findings: findings, in: catalog))
  }

  static func read(_ root: YAMLNode, findings: FindingCollector, in catalog: Catalog) -> ConfigurationValues? {
    guard FileFormat.configuration.check(root, findings: findings),
      let mapping = MappingReader(root, of: "config", as: .configuration, findings: findings)
    else { return nil }
    let folder = URL(fileURLWithPath: findings.file).deletingLastPathComponent().path
    return ConfigurationParts(root: mapping, folder: folder, catalog: catalog).values
  }
}

/// Puts the values together from the mapping of a file.
struct ConfigurationParts {
  let root: MappingReader
  /// Where the file lies: what it names is looked for from there.
  let folder: String
  let catalog: Catalog

  var findings: FindingCollector { root.findings }

  var values: ConfigurationValues {
    var values = ConfigurationValues()
    values.settings.language = root.word("language", of: Language.allCases)
    if let reader = root.mapping("organiser", as: .organiser) {
      values.settings.organiser = organiser(reader)
      for key in reader.table.all where reader.contains(key) {
        values.organiserPositions[key] = reader.keyPosition(key)
      }
    }
    values.settings.questionnaire = questionnaire()
    values.settings.benchmark = benchmark(for: values.settings.questionnaire)
    values.settings.smallestGroup = smallestGroup()
    values.settings.paper = root.word("paper", of: Paper.allCases)
    values.settings.publicTerminal = root.mapping("public", as: .publicTerminal).map(publicTerminal)
    for key in Configuration.Key.allCases where root.contains(key.rawValue) {
      values.positions[key] = root.keyPosition(key.rawValue)
    }
    return values
  }

  // MARK: What is asked, and compared with what

  private func questionnaire() -> String? {
    guard let id: QuestionnaireID = root.identifier("questionnaire") else { return nil }
    if catalog.path(of: id.rawValue, in: catalog.places, FileHead.questionnaire) == nil {
      let known = catalog.list().map(\.id.rawValue)
      findings.error(
        root.place(of: "questionnaire"), MappingFault.noQuestionnaire(id),
        known.isEmpty
          ? LocalizedText(
            de: "Es wurde kein einziger gefunden; nennen Sie das Verzeichnis in REIFEGRAD_QUESTIONNAIRES.",
            en: "None at all was found; name the directory in REIFEGRAD_QUESTIONNAIRES.")
          : MappingFault.instead(of: id.rawValue, known: known))
    }
    return id.rawValue
  }

  /// An id stays one, a path is made absolute.
  private func benchmark(for questionnaire: String?) -> String? {
    guard let name = root.string("benchmark") else { return nil }
    let place = root.place(of: "benchmark")
    let isPath = Catalog.isPath(name)
    let whole = isPath ? path(name) : name
    guard let summary = catalog.benchmarkSummary(whole) else {
      let known = catalog.benchmarks().map(\.id.rawValue)
      findings.error(
        place,
        LocalizedText(
          de: "Das Vergleichsprofil „\(name.shortened)“ wurde nicht gefunden, oder die Datei ist keines.",
          en: "The reference profile “\(name.shortened)” was not found, or the file is none."),
        isPath
          ? LocalizedText(de: "Gesucht wurde \(whole.shownSafely).", en: "Looked for \(whole.shownSafely).")
          : known.isEmpty ? nil : MappingFault.instead(of: name, known: known))
      return nil
    }
    if let questionnaire, summary.questionnaire.rawValue != questionnaire {
      findings.warning(
        place,
        LocalizedText(
          de:
            "Das Vergleichsprofil gehört zum Fragebogen „\(summary.questionnaire)“; bei „\(questionnaire)“ wirkt es nicht.",
          en: "The reference profile belongs to the questionnaire “\(summary.questionnaire)”; it does nothing for "
            + "“\(questionnaire)”."))
    }
    return whole
  }

  private func smallestGroup() -> Int? {
    guard let number = root.integer("k") else { return nil }
    let most = GroupRule.mostSettable
    guard (GroupRule.least...most).contains(number) else {
      findings.error(
        root.place(of: "k"),
        LocalizedText(
          de: "„k“ braucht eine ganze Zahl von \(GroupRule.least) bis \(most), hier steht \(number).",
          en: "“k” takes a whole number from \(GroupRule.least) to \(most), but here is \(number)."),
        number < GroupRule.least
          ? LocalizedText(
            de: "Kleinere Gruppen ließen auf Einzelne schließen.", en: "Smaller groups would tell of single people.")
          : nil)
      return nil
    }
    return number
  }

  /// Relative paths begin where the file lies.
  func path(_ name: String) -> String {
    name.hasPrefix("/") ? name : URL(fileURLWithPath: folder).appendingPathComponent(name).standardizedFileURL.path
  }
}
