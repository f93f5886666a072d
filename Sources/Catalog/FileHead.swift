import Benchmarks
import Questionnaire

/// The first lines of a file, up to its long lists: enough for a summary, and some hundred times faster to read.
enum FileHead {
  private static let headSize = 16 << 10
  private static let longParts = [
    "company:", "stage-texts:", "dimensions:", "sections:", "items:", "outcome:", "statements:", "values:",
    "published:",
  ]

  static func questionnaire(at path: String) -> QuestionnaireSummary? {
    summary(of: path, as: .questionnaire, keys: KeyTable.questionnaire.all, beside: "perspectives:") { root in
      let minutes = root.mapping("minutes", as: .minutes)
      guard let id: QuestionnaireID = root.identifier("id"), let version = root.version("version"),
        root.contains("title"), root.contains("description")
      else { return nil }
      var times: [Form: Int] = [:]
      times[.full] = minutes?.integer("full")
      times[.short] = minutes?.integer("short")
      return QuestionnaireSummary(
        id: id, version: version, title: root.text("title"), about: root.text("description"), minutes: times,
        perspectives: QuestionnaireParts(root: root).perspectives(), path: path)
    }
  }

  static func benchmark(at path: String) -> BenchmarkSummary? {
    summary(of: path, as: .benchmark, keys: KeyTable.benchmark.all) { root in
      guard let source = BenchmarkParts(root: root).source(of: nil), let id: BenchmarkID = root.identifier("id"),
        let questionnaire: QuestionnaireID = root.identifier("questionnaire"), root.contains("title"),
        let basis = root.word("kind", of: [Basis.coded, .measured, .target])
      else { return nil }
      return BenchmarkSummary(
        id: id, questionnaire: questionnaire, basis: basis, title: root.text("title"), source: source, path: path)
    }
  }

  /// First from the head, then from the whole file, whose keys may stand in another order.
  private static func summary<Summary>(
    of path: String, as format: FileFormat, keys: [String], beside key: String? = nil, make: (MappingReader) -> Summary?
  ) -> Summary? {
    let table = KeyTable("head", required: [], optional: keys)
    func read(_ bytes: [UInt8]) -> Summary? {
      let findings = FindingCollector(file: path)
      guard let text = SourceText.decode(bytes, findings: findings),
        let root = YAMLComposer.compose(text, findings: findings),
        root.value(of: "format")?.scalar?.text == format.rawValue,
        let mapping = MappingReader(root, of: "head", as: table, findings: findings),
        let summary = make(mapping), !findings.hasErrors
      else { return nil }
      return summary
    }
    guard let start = try? FileContents.head(of: path, count: headSize) else { return nil }
    let head = beforeLongParts(start)
    guard let key else { return head.flatMap(read) ?? (try? FileContents.bytes(of: path)).flatMap(read) }
    // A key that may be missing stands in the head or nowhere, or the whole file is read.
    guard let all = try? FileContents.bytes(of: path) else { return nil }
    if let head, has(key, in: head) || !has(key, in: all), let summary = read(head) { return summary }
    return read(all)
  }

  /// Whether a line begins with a key.
  private static func has(_ key: String, in bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("\n" + key)
  }

  /// The lines before the first long part; `nil` when there is none within the head.
  private static func beforeLongParts(_ bytes: [UInt8]) -> [UInt8]? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let line = bytes[start...]
      if longParts.contains(where: { line.starts(with: $0.utf8) }) { return Array(bytes[..<start]) }
      guard let end = line.firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    return nil
  }
}
