package import Benchmarks
package import Questionnaire
import Words

/// Reads benchmark files (`reifegrad-benchmark/1`).
package enum BenchmarkReader {
  /// What is known of the questionnaire that a benchmark names.
  package enum Known: Sendable {
    /// It is there.
    case questionnaire(Questionnaire)
    /// It is there but has errors of its own, so that items cannot be compared.
    case broken
    /// It is not there; these are.
    case none(of: [QuestionnaireID])
  }

  /// The benchmark in `bytes`, and everything wrong with it in one run.
  ///
  /// `file` is what findings call the file; `find` gives the questionnaire that the benchmark names, and hears which
  /// version was answered where it is measured.
  package static func read(
    _ bytes: [UInt8], file: String, find: (QuestionnaireID, Version?) -> Known
  ) -> Reading<Benchmark> {
    let findings = FindingCollector(file: file)
    guard let text = SourceText.decode(bytes, findings: findings),
      let root = YAMLComposer.compose(text, findings: findings)
    else { return findings.reading(nil) }
    return findings.reading(read(root, findings: findings, find: find))
  }

  static func read(
    _ root: YAMLNode, findings: FindingCollector, find: (QuestionnaireID, Version?) -> Known
  ) -> Benchmark? {
    guard FileFormat.benchmark.check(root, findings: findings),
      let mapping = MappingReader(root, of: "benchmark", as: .benchmark, findings: findings)
    else { return nil }
    return BenchmarkParts(root: mapping).benchmark(find: find)
  }
}

/// Puts a benchmark together from the mapping of its file.
struct BenchmarkParts {
  let root: MappingReader

  var findings: FindingCollector { root.findings }

  func benchmark(find: (QuestionnaireID, Version?) -> BenchmarkReader.Known) -> Benchmark? {
    let id: BenchmarkID? = root.identifier("id")
    let version = root.version("version")
    let questionnaireID: QuestionnaireID? = root.identifier("questionnaire")
    let questionnaire = questionnaireID.flatMap { named($0) { find($0, answered) } }
    let basis = root.word("kind", of: [Basis.coded, .measured, .target])
    let title = root.text("title", limit: 30)
    let source = source(of: basis)
    let note = root.text("note")
    let isMeasured = basis == .measured
    let measurement = isMeasured ? measurement(questionnaire: questionnaire, people: source?.n) : nil
    let values = values(of: basis ?? .coded, questionnaire: questionnaire)
    let statements = self.statements(of: basis)
    let published = published(questionnaire: questionnaire)
    guard let id, let version, let questionnaireID, let basis, let source else { return nil }
    if isMeasured {
      return measurement.map {
        let benchmark = Benchmark(
          id: id, version: version, questionnaire: questionnaireID, title: title, source: source, note: note,
          measurement: $0, published: published)
        return questionnaire.map(benchmark.fitted) ?? benchmark
      }
    }
    return Benchmark(
      id: id, version: version, questionnaire: questionnaireID, basis: basis, title: title, source: source, note: note,
      values: values, statements: statements, published: published)
  }

  private func named(
    _ id: QuestionnaireID, find: (QuestionnaireID) -> BenchmarkReader.Known
  ) -> Questionnaire? {
    switch find(id) {
    case .questionnaire(let questionnaire): return questionnaire
    case .broken:
      findings.warning(
        root.place(of: "questionnaire"),
        LocalizedText(
          de: "Der Fragebogen „\(id)“ hat selbst Fehler; die Fragen wurden nicht verglichen.",
          en: "The questionnaire “\(id)” has errors itself; the items were not compared."),
        LocalizedText(de: "Beheben Sie zuerst diese.", en: "Mend those first."))
    case .none(let known):
      findings.error(
        root.place(of: "questionnaire"),
        MappingFault.noQuestionnaire(id),
        known.isEmpty ? nil : MappingFault.instead(of: id.rawValue, known: known.map(\.rawValue)))
    }
    return nil
  }

  func source(of basis: Basis?) -> Source? {
    guard let reader = root.mapping("source", as: .source) else { return nil }
    let citation = citation("citation", of: reader)
    let year = reader.integer("year", in: Source.years)
    let n = reader.integer("n", in: 1...LevelCounts.most)
    let method = reader.optionalText("method")
    let fieldwork = fieldwork(reader, of: basis, people: n)
    guard let citation, let year else { return nil }
    return Source(citation: citation, year: year, n: n, method: method, fieldwork: fieldwork)
  }

  /// What a source is called: in both languages, or one line where it is a name in either.
  func citation(_ key: String, of reader: MappingReader) -> LocalizedText? {
    if reader.node(key)?.entries != nil { return reader.optionalText(key) }
    guard let text = reader.string(key) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      findings.error(reader.place(of: key), MappingFault.emptyText(key))
      return nil
    }
    if reader.node(key)?.scalar?.isPlain == true { reader.tellUnquoted(text, at: reader.place(of: key)) }
    return LocalizedText(de: text, en: text)
  }
}
