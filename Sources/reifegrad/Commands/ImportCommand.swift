import ArgumentParser
import Foundation
import Questionnaire
import Store
import Words

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Antwortdateien aufnehmen / take in answer files",
    discussion: """
      Jede Datei ist eine Einschätzung für sich; mit --join gehören alle zu dieser, mit --after sind sie zusammen die \
      nächste. / Each file is an assessment of its own; with --join all belong to this one, with --after they are \
      the next one together.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .files) var files: [String]
  @Option(help: "zu dieser gemeinsamen Einschätzung / into this joint assessment") var join: String?
  @Option(help: "als nächste nach dieser Einschätzung / as the next one after this assessment") var after: String?
  @Flag(help: "auch, was schon da ist / also what is there already") var again = false
  @OptionGroup var mixing: MixingOption

  func validate() throws {
    if join != nil, after != nil {
      throw ValidationError(
        de: "„--join“ und „--after“ schließen einander aus: Antworten gehören zu einer Einschätzung oder folgen ihr.",
        en: "“--join” and “--after” exclude each other: answers belong to an assessment or come after it.")
    }
  }

  func run() throws {
    let environment = common.environment
    // All files are read before the first is stored: either everything comes in or nothing.
    let sheets = try files.map { try environment.answers(inFile: $0).sheet }
    let store = try environment.openStore()
    let (joining, following) = (try join.map(store.find), try after.map(store.find))
    if let joining {
      for (file, sheet) in zip(files, sheets) { try check(sheet, in: file, joining: joining, store) }
    }
    if following != nil, let first = sheets.first {
      for (file, sheet) in zip(files, sheets) { try environment.check(sheet, in: file, answersAs: first) }
    }
    if !mixing.mixed { try checkCompanies(sheets, joining: joining, following: following, in: store) }
    let results = try store.importSheets(sheets, joining: joining, following: following, again: again, now: Date())
    for (file, result) in zip(files, results) {
      if !result.isNew {
        Console.message(
          environment.say(
            LocalizedText(
              de: "„\(file)“ war schon da (\(result.id)). Sind es die gleichen Antworten einer weiteren Person, "
                + "nehmen Sie die Datei mit „--again“ auf.",
              en: "“\(file)” was there already (\(result.id)). If these are the same answers of a further person, "
                + "take the file in with “--again”.")))
      }
      try Console.output(result.id.rawValue + "\n")
    }
  }

  /// All that becomes one survey is one company's; one that is asked again may have changed, but not its name.
  private func checkCompanies(
    _ sheets: [AnswerSheet], joining: AssessmentID?, following: AssessmentID?, in store: AssessmentStore
  ) throws {
    let new = zip(files, sheets).map { (source: $0, company: $1.company) }
    if let joining {
      let members = try store.survey(of: joining).members
      // Who is joined may be a mixture that somebody has wanted; then it is enough not to differ from the one named.
      try OneCompany.check(
        members.filter { $0.id == joining }.map { ($0.id.rawValue, $0.sheet.company) } + new)
    }
    if let following {
      try OneCompany.check(new)
      let earlier = try store.sheet(following).company
      for one in new { try OneCompany.check([(following.rawValue, earlier), one], byNameOnly: true) }
    }
  }

  private func check(_ sheet: AnswerSheet, in file: String, joining id: AssessmentID, _ store: AssessmentStore) throws {
    do {
      try store.check(sheet, joining: id)
    } catch let error {
      guard let failure = Failure(error), case .cannotJoin = error else { throw error }
      throw Failure(
        failure.status,
        LocalizedText(de: "\(file): \(failure.text.german)", en: "\(file): \(failure.text.english)"))
    }
  }
}
