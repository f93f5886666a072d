import ArgumentParser
import Catalog
import Foundation
import Questionnaire
import Words

/// A questionnaire under an id of its own, to be adapted without code.
struct QuestionnaireCopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Einen Fragebogen kopieren, um ihn anzupassen / copy a questionnaire to adapt it",
    discussion: """
      Die Kopie heißt nach ihrer Datei, ohne --output ID-eigen.yaml; was Sie anpassen, steht am Anfang. Eine vorhandene \
      Datei bleibt. / The copy is called after its file, without --output ID-eigen.yaml; its beginning says what you \
      change. An existing file is kept.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .questionnaire, completion: .questionnaires) var id: String
  @Option(help: .output, completion: .file()) var output: String?

  func run() throws {
    let environment = common.environment
    let isStandardOutput = output == "-"
    let path = output.flatMap { $0 == "-" ? nil : $0 } ?? id + "-eigen.yaml"
    let own = try Self.ownID(of: path, original: id)
    let text = try QuestionnaireCopy(of: id, as: own, in: environment.catalog).text
    // What is handed out can be used as it is, or it is not handed out.
    let errors = environment.catalog.lint(Array(text.utf8), file: "\(own).yaml").filter { $0.severity == .error }
    if !errors.isEmpty { throw CatalogError.invalidFile(path: path, findings: errors) }
    if isStandardOutput { return try Console.output(text) }
    try Console.write(text, to: path, replacing: false)
    try Console.list(path + "\n")
  }

  /// The id that the file's name says; one of the original's name would hide the original.
  private static func ownID(of path: String, original: String) throws -> QuestionnaireID {
    let file = (path as NSString).lastPathComponent
    let name = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    guard let own = QuestionnaireID(name), name.contains(".") == false else {
      throw Failure(
        .usage,
        de:
          "Die Kopie bekommt ihre Kennung vom Namen der Datei; „\(name)“ ist keine: erlaubt sind Kleinbuchstaben, Ziffern "
          + "und „-“. Nennen Sie etwa „--output mein-fragebogen.yaml“.",
        en:
          "The copy takes its id from the name of the file; “\(name)” is none: allowed are lower-case letters, digits and "
          + "“-”. Try “--output my-questionnaire.yaml”.")
    }
    guard name != original else {
      throw Failure(
        .usage, de: "Die Kopie braucht eine andere Kennung als „\(original)“. Nennen Sie eine andere Datei (--output).",
        en: "The copy needs another id than “\(original)”. Name another file (--output).")
    }
    return own
  }
}
