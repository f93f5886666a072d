import Words

/// How a command is used, on its manual page and in its help; written by hand, checked against the parser by tests.
struct ManualExample {
  /// What follows `reifegrad `; the names of files differ between languages.
  let arguments: LocalizedText
  /// What it does.
  let about: LocalizedText

  init(_ arguments: String, de: String, en: String) {
    self.init(LocalizedText(de: arguments, en: arguments), de: de, en: en)
  }

  init(_ arguments: LocalizedText, de: String, en: String) {
    self.arguments = arguments
    about = LocalizedText(de: de, en: en)
  }

  /// The whole line to type.
  func line(in language: Language) -> String {
    let arguments = arguments[language]
    return arguments.isEmpty ? "reifegrad" : "reifegrad " + arguments
  }

  /// Those of a command; a command that only has commands shows the first one of each.
  static func examples(of command: CommandDescription) -> [ManualExample] {
    let own = all[command.path.dropFirst().joined(separator: " "), default: []]
    return own.isEmpty ? command.subcommands.compactMap { examples(of: $0).first } : own
  }

  private static let all = assessments.merging(files) { first, _ in first }.merging(workshops) { first, _ in first }
}
