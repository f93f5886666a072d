import Questionnaire
import Words

/// The words for what can be wrong with a mapping and its values.
enum MappingFault {
  static let noKey = LocalizedText(
    de: "Ein Schlüssel muss ein einfaches Wort sein.", en: "A key must be a simple word.")
  static let quoteKey = LocalizedText(
    de: "Setzen Sie Texte, die mit { oder [ beginnen, in Anführungszeichen.",
    en: "Put texts that begin with { or [ in quotation marks.")

  static func duplicateKey(_ key: String, firstLine: Int?) -> LocalizedText {
    LocalizedText(
      de: "Der Schlüssel „\(key)“ steht zweimal"
        + (firstLine.map { ", zuerst in Zeile \($0)" } ?? "") + ". Löschen Sie einen davon.",
      en: "The key “\(key)” stands twice"
        + (firstLine.map { ", first in line \($0)" } ?? "") + ". Delete one of them.")
  }

  static func unknownKey(_ key: String) -> LocalizedText {
    LocalizedText(de: "Den Schlüssel „\(key)“ gibt es hier nicht.", en: "There is no key “\(key)” here.")
  }

  static func missingKey(_ key: String) -> LocalizedText {
    LocalizedText(de: "Hier fehlt „\(key)“.", en: "“\(key)” is missing here.")
  }

  static func emptyText(_ key: String) -> LocalizedText {
    LocalizedText(de: "Der Text von „\(key)“ ist leer.", en: "The text of “\(key)” is empty.")
  }

  static func noQuestionnaire(_ id: QuestionnaireID) -> LocalizedText {
    LocalizedText(de: "Den Fragebogen „\(id)“ gibt es nicht.", en: "There is no questionnaire “\(id)”.")
  }

  /// “Did you mean”, or the list of what there is.
  static func instead(of name: String, known: [String]) -> LocalizedText {
    if let suggestion = Suggestion(for: name, among: known) { return suggestion.question }
    let list = known.joined(separator: ", ")
    return LocalizedText(de: "Bekannt sind: \(list).", en: "Known are: \(list).")
  }

  static func wrongType(_ key: String, expected: LocalizedText, found: YAMLNode) -> LocalizedText {
    let given = found.inWords
    return LocalizedText(
      de: "„\(key)“ braucht \(expected.german), hier steht \(given.german).",
      en: "“\(key)” takes \(expected.english), but here is \(given.english).")
  }
}

extension YAMLNode {
  /// What stands here, in the accusative-free form “ein Text”.
  var inWords: LocalizedText {
    switch content {
    case .mapping: LocalizedText(de: "ein Block mit Schlüsseln", en: "a block of keys")
    case .sequence: LocalizedText(de: "eine Liste", en: "a list")
    case .scalar(let scalar) where scalar.text.isEmpty: LocalizedText(de: "nichts", en: "nothing")
    case .scalar(let scalar):
      LocalizedText(de: "„\(scalar.text.shortened)“", en: "“\(scalar.text.shortened)”")
    }
  }
}

extension String {
  /// At most 40 characters, for quoting in a message.
  var shortened: String {
    let line = self.map { $0.isNewline ? " " : $0 }
    return line.count > 40 ? String(line.prefix(39)) + "…" : String(line)
  }
}
