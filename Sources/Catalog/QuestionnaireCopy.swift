package import Questionnaire
import Words

/// The file of a questionnaire under an id of its own, to be adapted.
package struct QuestionnaireCopy: Sendable {
  /// The whole file: what is to be changed is said in comments at its beginning.
  package let text: String

  /// Throws `unknownQuestionnaire`, `unreadableFile`, or `invalidFile` where the original has errors.
  package init(of id: String, as own: QuestionnaireID, in catalog: Catalog) throws(CatalogError) {
    let original = try catalog.questionnaire(id)
    guard let path = catalog.path(of: id, in: catalog.places, FileHead.questionnaire) else {
      throw .unknownQuestionnaire(id, known: catalog.list().map(\.id))
    }
    let bytes: [UInt8]
    do { bytes = try FileContents.bytes(of: path) } catch { throw .unreadableFile(path: path, reason: error.reason) }
    text = Self.comment(on: original, as: own) + Self.adapted(String(decoding: bytes, as: UTF8.self), as: own)
  }

  /// With the new id, at its first version and without the benchmark, which belongs to the original.
  private static func adapted(_ text: String, as own: QuestionnaireID) -> String {
    var waiting = ["id": "id: \(own)", "version": "version: \"1.0.0\"", "benchmark": ""]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
      // The keys of the whole file stand at the edge.
      guard let key = line.split(separator: ":").first, line.hasPrefix(key),
        let new = waiting.removeValue(forKey: String(key))
      else { return line }
      return new.isEmpty ? nil : Substring(new)
    }
    return lines.joined(separator: "\n")
  }

  private static func comment(on original: Questionnaire, as own: QuestionnaireID) -> String {
    let benchmark = original.defaultBenchmark.map { name in
      """
      # 4. „\(name)“ gehört zum Original. Eigene Ziele und Richtwerte stehen in benchmarks/NAME.yaml mit „questionnaire: \(own)“;
      #    hier nennt sie dann die Zeile „benchmark: NAME“.
      #    “\(name)” belongs to the original. Own targets and guide values stand in benchmarks/NAME.yaml with
      #    “questionnaire: \(own)”; the line “benchmark: NAME” names them here.

      """
    }
    return """
      # Eigener Fragebogen nach „\(original.id)“ \(original.version). / Own questionnaire after “\(original.id)” \(original.version).
      # Das passen Sie an. / What you change.
      # 1. title, description, company: wie er heißt, für wen er ist, welche Größen und Branchen es gibt
      #    what it is called, for whom it is, which sizes and sectors there are
      # 2. items: Fragen streichen, umschreiben, ergänzen; danach minutes
      #    delete, reword and add questions; then minutes
      # 3. Fragt eine Frage etwas anderes als bisher: meaning um 1 höher. Nach jeder Änderung: version höher.
      #    Where a question asks something else than before: meaning up by 1. After every change: version up.
      \(benchmark ?? "")# Prüfen / check: reifegrad questionnaire lint \(own).yaml
      # Benutzen / use: nach / to ~/.local/share/reifegrad/questionnaires/\(own).yaml

      """
  }
}
