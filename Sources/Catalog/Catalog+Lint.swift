import Benchmarks
import Foundation
import Questionnaire
import Words

extension Catalog {
  /// Everything wrong in these files: file by file as given, in each in reading order.
  ///
  /// A benchmark is checked against its questionnaire among the files, else among those of the catalog.
  package func lint(_ files: [String]) -> [Finding] {
    var read: [(file: String, result: Result<[UInt8], FileContents.Failure>)] = []
    for file in files {
      do {
        read.append((file, .success(try FileContents.named(file))))
      } catch {
        read.append((file, .failure(error)))
      }
    }
    return lint(read)
  }

  /// The same for a text that is not in a file, such as standard input; `file` is what findings call it.
  package func lint(_ bytes: [UInt8], file: String) -> [Finding] { lint(contents: [(file, bytes)]) }

  /// The same for several texts that have been read already, which a pipe can be only once.
  package func lint(contents: [(file: String, bytes: [UInt8])]) -> [Finding] {
    lint(contents.map { ($0.file, .success($0.bytes)) })
  }

  private func lint(_ files: [(file: String, result: Result<[UInt8], FileContents.Failure>)]) -> [Finding] {
    let sources = files.map { file, result in
      switch result {
      case .success(let bytes): LintedFile(file: file, bytes: bytes)
      case .failure(let failure): LintedFile(file: file, failure: failure.reason)
      }
    }
    let ownBenchmarks = sources.filter { $0.format == .benchmark }.compactMap(\.id)
    let knownBenchmarks = Set(benchmarks().map(\.id.rawValue) + ownBenchmarks)
    // Benchmarks belong to the latest version.
    var ownQuestionnaires: [String: (version: Version?, known: BenchmarkReader.Known)] = [:]
    for source in sources where source.format == .questionnaire {
      let templates = TemplateCheck { faults(of: $0, beside: source.file) }
      let questionnaire = source.readQuestionnaire(knownBenchmarks: knownBenchmarks, templates: templates)
      guard let id = source.id else { continue }
      if let other = ownQuestionnaires[id] {
        guard let version = source.version, other.version.map({ $0 < version }) ?? true else { continue }
      }
      ownQuestionnaires[id] = (source.version, questionnaire.map { .questionnaire($0) } ?? .broken)
    }
    for source in sources where source.format == .benchmark {
      source.readBenchmark { id, version in
        if let own = ownQuestionnaires[id.rawValue] { return own.known }
        guard case .none(let known) = self.known(id, version) else { return self.known(id, version) }
        return .none(of: known + ownQuestionnaires.keys.sorted().compactMap(QuestionnaireID.init))
      }
    }
    for source in sources where source.format == .configuration { source.readConfiguration(in: self) }
    tellSharedIDs(sources)
    return sources.flatMap(\.findings.sorted)
  }

  private func tellSharedIDs(_ sources: [LintedFile]) {
    for (index, source) in sources.enumerated() {
      guard let id = source.id, let place = source.idPlace,
        let first = sources[..<index].first(where: { $0.isSameEdition(as: source) })
      else { continue }
      source.findings.error(
        place,
        LocalizedText(
          de: "Die Kennung „\(id)“ hat auch die Datei \(first.file).",
          en: "The file \(first.file) has the id “\(id)” as well."),
        LocalizedText(de: "Geben Sie jeder Datei eine eigene.", en: "Give every file one of its own."))
    }
  }
}

/// One file on its way through the linter.
private struct LintedFile {
  let file: String
  let findings: FindingCollector
  private let root: YAMLNode?

  init(file: String, bytes: [UInt8]) {
    self.file = file
    let findings = FindingCollector(file: file)
    self.findings = findings
    root = SourceText.decode(bytes, findings: findings).flatMap { YAMLComposer.compose($0, findings: findings) }
    tellName()
  }

  init(file: String, failure: LocalizedText) {
    self.file = file
    findings = FindingCollector(file: file)
    root = nil
    findings.error(.start, failure)
  }

  var format: FileFormat? { root.map(FileFormat.init) }
  var id: String? { root?.value(of: "id")?.scalar?.text }
  var version: Version? { (root?.value(of: "version")?.scalar?.text).flatMap { Version($0) } }
  var idPlace: Position? { root?.value(of: "id")?.position }

  func readQuestionnaire(knownBenchmarks: Set<String>, templates: TemplateCheck) -> Questionnaire? {
    guard let root else { return nil }
    let questionnaire = QuestionnaireReader.read(
      root, findings: findings, knownBenchmarks: knownBenchmarks, templates: templates)
    return findings.hasErrors ? nil : questionnaire
  }

  func readBenchmark(find: (QuestionnaireID, Version?) -> BenchmarkReader.Known) {
    guard let root else { return }
    _ = BenchmarkReader.read(root, findings: findings, find: find)
  }

  func readConfiguration(in catalog: Catalog) {
    guard let root else { return }
    _ = ConfigurationReader.read(root, findings: findings, in: catalog)
  }

  /// Earlier versions of a questionnaire share its id.
  func isSameEdition(as other: LintedFile) -> Bool {
    guard id == other.id, format == other.format else { return false }
    return format != .questionnaire || isEarlier == other.isEarlier && (!isEarlier || version == other.version)
  }

  /// Whether the file lies where earlier versions do.
  private var isEarlier: Bool {
    format == .questionnaire
      && URL(fileURLWithPath: file).deletingLastPathComponent().lastPathComponent == Catalog.versionsFolder
  }

  /// A file is found fastest, and by people, under the name of its id; an earlier version only so.
  private func tellName() {
    guard format != .configuration, let id, let idPlace, file.hasSuffix(".yaml"), Identifier<Never>(id) != nil else {
      return
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if isEarlier {
      guard let version, name != "\(id)-\(version).yaml" else { return }
      findings.warning(
        idPlace,
        LocalizedText(
          de: "Eine alte Version wird nur unter ihrer Kennung und Version gefunden.",
          en: "An earlier version is found only under its id and version."),
        LocalizedText(de: "Nennen Sie sie \(id)-\(version).yaml.", en: "Name it \(id)-\(version).yaml."))
    } else if name != "\(id).yaml" {
      findings.warning(
        idPlace,
        LocalizedText(
          de: "Die Datei heißt anders als ihre Kennung „\(id)“.", en: "The file’s name differs from its id “\(id)”."),
        LocalizedText(de: "Nennen Sie sie \(id).yaml.", en: "Name it \(id).yaml."))
    }
  }
}
