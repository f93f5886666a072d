import Questionnaire

/// A parsed answer file whose first level is an object of our format.
struct AnswerDocument: Sendable {
  /// What can stand on its first level.
  enum Key: String, CaseIterable {
    case format, response, questionnaire, version, form, company, perspective, date, answers

    /// Without which there is no sheet.
    static let needed: [Key] = [.questionnaire, .version, .date, .answers]
  }

  let source: SourceText
  let root: JSONNode

  init(_ bytes: [UInt8]) throws(AnswerFileError) {
    (source, root) = try FileKind.answers.document(of: bytes)
  }

  /// The first member with this key.
  func member(_ key: String) -> JSONMember? {
    guard case .object(let members) = root.value else { return nil }
    return members.first { $0.key == key }
  }

  /// The questionnaire's id; throws with every fault that shows without the questionnaire.
  func questionnaire() throws(AnswerFileError) -> QuestionnaireID {
    if case .string(let name) = member("questionnaire")?.node.value, let id = QuestionnaireID(name) { return id }
    var reader = SheetReader(questionnaire: nil, faults: FaultList(in: source))
    _ = reader.header(of: root)
    throw AnswerFileError(reader.faults.faults)
  }

  /// The version, as far as there is one.
  var version: Version? {
    if case .string(let text) = member("version")?.node.value { Version(text) } else { nil }
  }

  func unknownQuestionnaire(_ id: QuestionnaireID, known: [QuestionnaireID]) -> AnswerFileError {
    var faults = FaultList(in: source)
    faults.add(
      .unknownQuestionnaire(id.rawValue, known: known.map(\.rawValue)), at: JSONPath.document.key("questionnaire"),
      member("questionnaire")?.node.offset ?? root.offset)
    return AnswerFileError(faults.faults)
  }

  func sheet(for questionnaire: Questionnaire) throws(AnswerFileError) -> AnswerSheet {
    var reader = SheetReader(questionnaire: questionnaire, faults: FaultList(in: source))
    let sheet = reader.sheet(of: root)
    guard let sheet, reader.faults.faults.isEmpty else { throw AnswerFileError(reader.faults.faults) }
    return sheet
  }
}
