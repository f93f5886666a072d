package import Questionnaire
import Words

/// Reads questionnaire files (`reifegrad-questionnaire/1`).
package enum QuestionnaireReader {
  /// The questionnaire in `bytes`, and everything wrong with it in one run.
  ///
  /// `file` is what findings call the file. `knownBenchmarks` is what the key `benchmark` may name;
  /// `nil` leaves that unchecked.
  package static func read(
    _ bytes: [UInt8], file: String, knownBenchmarks: Set<String>? = nil
  ) -> Reading<Questionnaire> {
    let findings = FindingCollector(file: file)
    guard let text = SourceText.decode(bytes, findings: findings),
      let root = YAMLComposer.compose(text, findings: findings)
    else { return findings.reading(nil) }
    return findings.reading(read(root, findings: findings, knownBenchmarks: knownBenchmarks))
  }

  static func read(
    _ root: YAMLNode, findings: FindingCollector, knownBenchmarks: Set<String>? = nil, templates: TemplateCheck? = nil
  ) -> Questionnaire? {
    guard FileFormat.questionnaire.check(root, findings: findings),
      let mapping = MappingReader(root, of: "questionnaire", as: .questionnaire, findings: findings)
    else { return nil }
    var parts = QuestionnaireParts(root: mapping, templates: templates)
    return parts.questionnaire(knownBenchmarks: knownBenchmarks)
  }
}

/// Puts a questionnaire together from the mapping of its file.
struct QuestionnaireParts {
  let root: MappingReader
  let times: StepTimes
  var places = FaultPlaces()
  /// `nil` leaves the templates that steps name unchecked.
  let templates: TemplateCheck?

  init(root: MappingReader, templates: TemplateCheck? = nil) {
    self.root = root
    self.templates = templates
    times = StepTimes(in: root.node("items")?.elements ?? [])
  }

  var findings: FindingCollector { root.findings }

  mutating func questionnaire(knownBenchmarks: Set<String>?) -> Questionnaire? {
    places.root = root
    let id: QuestionnaireID? = root.identifier("id")
    let version = root.version("version")
    let title = root.text("title", limit: 30)
    let about = root.text("description")
    let benchmark = benchmarkID(known: knownBenchmarks)
    let company = company()
    let stages = root.contains("stages") ? root.flag("stages") : nil
    let wording = wording(hasStages: stages ?? !root.contains("outcome"))
    let dimensions = dimensions()
    let sections = sections()
    let items = items()
    let outcome = outcome(items: items)
    let minutes = minutes(hasShortForm: items.contains(where: \.isInShortForm))
    // Stand-ins let the parts be checked together even where one of them is broken.
    guard let id = id ?? QuestionnaireID("unknown"), let version = version ?? Version("0.0.0") else { return nil }
    // Empty lists have been told already.
    guard !dimensions.isEmpty, !items.isEmpty else { return nil }
    do {
      return try Questionnaire(
        id: id, version: version, title: title, about: about, minutes: minutes, defaultBenchmark: benchmark,
        company: company, dimensions: dimensions, sections: sections, items: items, outcome: outcome,
        stages: stages, wording: wording)
    } catch {
      for fault in error.faults { places.tell(fault, findings: findings) }
      return nil
    }
  }

  private func benchmarkID(known: Set<String>?) -> String? {
    guard let id: Identifier<Never> = root.identifier("benchmark") else { return nil }
    if let known, !known.contains(id.rawValue) {
      findings.warning(
        root.place(of: "benchmark"),
        LocalizedText(
          de: "Das Vergleichsprofil „\(id)“ wurde nicht gefunden.", en: "The benchmark “\(id)” was not found."),
        known.isEmpty ? nil : MappingFault.instead(of: id.rawValue, known: known.sorted()))
    }
    return id.rawValue
  }

  private func minutes(hasShortForm: Bool) -> [Form: Int] {
    guard let reader = root.mapping("minutes", as: .minutes) else { return [:] }
    var minutes: [Form: Int] = [:]
    minutes[.full] = reader.integer("full", in: 1...600)
    minutes[.short] = reader.integer("short", in: 1...600)
    if hasShortForm, !reader.contains("short") {
      findings.warning(
        root.keyPosition("minutes"),
        LocalizedText(
          de: "Es gibt eine Kurzform, aber nicht, wie lange sie dauert.",
          en: "There is a short form, but not how long it takes."),
        LocalizedText(de: "Ergänzen Sie „short: 5“.", en: "Add “short: 5”."))
    } else if !hasShortForm, reader.contains("short") {
      findings.warning(
        reader.keyPosition("short"),
        LocalizedText(
          de: "Keine Frage gehört zur Kurzform („short: true“).", en: "No item is in the short form (“short: true”)."),
        LocalizedText(
          de: "Löschen Sie „short“ oder kennzeichnen Sie Fragen.", en: "Delete “short” or mark some items."))
    }
    return minutes
  }
}
