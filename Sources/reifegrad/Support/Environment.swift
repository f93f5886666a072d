import Benchmarks
import CProcess
import Catalog
import Files
import Foundation
import House
import Questionnaire
import Store
import Terminal
import Words

/// The surroundings in which a command runs.
struct Environment: Speaking {
  static let version = "0.1.0"

  let variables: [String: String]
  let language: Language
  /// Where the language comes from.
  let languageSource: LanguageSource
  let catalog: Catalog
  /// What the organisation has set.
  let configuration: Configuration
  /// The path of the running program, or the one it was started by where there is no /proc.
  let executable: String

  init(language: Language? = nil, variables: [String: String] = ProcessInfo.processInfo.environment) {
    self.variables = variables
    executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? String(cString: program_start_path())
    catalog = Catalog(
      places: Catalog.places(environment: variables, executable: executable, system: Catalog.systemFolder))
    configuration = Configuration(environment: variables, in: catalog)
    (self.language, languageSource) =
      if let language {
        (language, .option)
      } else if let kept = Self.keptLanguage(variables) {
        (kept, .screen)
      } else if let set = configuration.settings.language {
        (set, .configuration)
      } else {
        (Self.locale(variables), .locale)
      }
  }

  /// What has decided on the language, the first one that says something.
  enum LanguageSource: CaseIterable {
    case option, screen, configuration, locale
  }

  /// What the organisation has set.
  var house: HouseSettings { configuration.settings }

  /// German unless the locale names another language; English for all others.
  private static func locale(_ variables: [String: String]) -> Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    let language = name.prefix(2).lowercased()
    return language == "de" || name.isEmpty || name == "C" || name.hasPrefix("C.") || name == "POSIX"
      ? .german : .english
  }

  /// Where the language is remembered that was chosen on the screen; the configuration is never written.
  static func languageFile(_ variables: [String: String]) -> String? {
    Configuration.folder(variables).map { $0 + "/language" }
  }

  private static func keptLanguage(_ variables: [String: String]) -> Language? {
    guard let path = languageFile(variables), let data = FileManager.default.contents(atPath: path) else {
      return nil
    }
    return Language(rawValue: String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Remembers the language; not worth an error when it cannot be written.
  func keep(_ language: Language) {
    guard let path = Self.languageFile(variables) else { return }
    try? Folder.make((path as NSString).deletingLastPathComponent)
    try? WholeFile.write(Array((language.rawValue + "\n").utf8), to: path, replacing: true)
  }

  /// ASCII where the locale is not UTF-8.
  var charset: Charset {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    let lower = name.lowercased()
    return lower.contains("utf-8") || lower.contains("utf8") ? .unicode : .ascii
  }

  func openStore() throws -> AssessmentStore {
    let store = try AssessmentStore.openOrRead(at: StoreLocation.path(in: variables), now: Date())
    if let path = store.setAside {
      Console.message(say(Self.setAsideText(path)))
    }
    return store
  }

  static func setAsideText(_ path: String) -> LocalizedText {
    LocalizedText(
      de: "Die Datei mit Ihren Antworten war beschädigt. Sie liegt jetzt unverändert unter „\(path)“; "
        + "es wurde eine neue angelegt. „reifegrad rescue“ holt heraus, was noch zu lesen ist.",
      en: "The file with your answers was damaged. It now lies unchanged at “\(path)”; a new one was made. "
        + "“reifegrad rescue” gets back what can still be read.")
  }

  /// The benchmark named, or the one that is set for this questionnaire, or its own; `nil` where it has none. A name may
  /// be the path of a file.
  func benchmark(_ name: String?, for questionnaire: Questionnaire) throws -> Benchmark? {
    guard let name = name ?? benchmarkSet(for: questionnaire) ?? questionnaire.defaultBenchmark else { return nil }
    let benchmark =
      try Catalog.isPath(name)
      ? catalog.benchmark(inFile: name, for: questionnaire) : catalog.benchmark(name, for: questionnaire)
    if let measurement = benchmark.measurement, !measurement.fits(questionnaire.version) {
      throw BenchmarkError.anotherVersion(
        name.shownSafely, measurement.questionnaireVersion, expected: questionnaire.version)
    }
    guard benchmark.questionnaire == questionnaire.id else {
      throw Failure(
        .badData,
        de: "Das Vergleichsprofil „\(name)“ gehört zum Fragebogen „\(benchmark.questionnaire)“; beantwortet wurde "
          + "„\(questionnaire.id)“. Nennen Sie ein anderes (--benchmark).",
        en: "The reference profile “\(name)” belongs to the questionnaire “\(benchmark.questionnaire)”, the answers "
          + "to “\(questionnaire.id)”. Name another (--benchmark).")
    }
    return benchmark
  }

  /// What the configuration names; another questionnaire has nothing of it.
  private func benchmarkSet(for questionnaire: Questionnaire) -> String? {
    guard let name = house.benchmark else { return nil }
    return catalog.benchmarkSummary(name)?.questionnaire == questionnaire.id ? name : nil
  }
}
