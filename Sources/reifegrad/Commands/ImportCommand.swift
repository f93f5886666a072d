import AnswerFiles
import ArgumentParser
import Foundation
import Questionnaire
import Store
import Words

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Antwort- und Unternehmensdateien aufnehmen / take in answer files and company files",
    discussion: """
      Jede Antwortdatei ist eine Einschätzung für sich; mit --join gehören alle zu dieser, mit --after sind sie \
      zusammen die nächste. Eine Unternehmensdatei („export --survey“) bringt alles mit; was schon da ist, bleibt, \
      außer mit --replace. / Each answer file is an assessment of its own; with --join all belong to this one, with \
      --after they are the next one together. A company file (“export --survey”) brings everything along; what is \
      there already stays, except with --replace.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .files, completion: .file()) var files: [String]
  @Option(help: "zu dieser gemeinsamen Einschätzung / into this joint assessment", completion: .assessments) var join:
    String?
  @Option(
    help: "als nächste nach dieser Einschätzung / as the next one after this assessment", completion: .assessments)
  var after: String?
  @Flag(help: "auch, was schon da ist / also what is there already") var again = false
  @Flag(help: "bei Unternehmensdateien: der Stand der Datei gilt / for company files: what the file says holds")
  var replace = false
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
    let contents = try files.map { (path: $0, bytes: try Console.bytes(of: $0)) }
    let companies = contents.filter { FileKind(of: $0.bytes) == .survey }
    if companies.isEmpty { return try takeAnswers(contents, in: environment) }
    guard companies.count == contents.count, join == nil, after == nil, !again, !mixing.mixed else {
      throw Failure(
        .usage,
        de: "Eine Unternehmensdatei bringt mit, was wozu gehört: Nehmen Sie sie ohne Antwortdateien auf und ohne "
          + "„--join“, „--after“, „--again“ und „--mixed“.",
        en: "A company file brings along what belongs to what: take it in without answer files, and without “--join”, "
          + "“--after”, “--again” and “--mixed”.")
    }
    let records = try companies.map { try environment.company(inFile: $0.path, $0.bytes) }
    let intake = try environment.openStore().take(records, replacing: replace)
    for text in intake.texts { Console.message(environment.say(text)) }
    try Console.output(intake.people.map { $0.rawValue + "\n" }.joined())
  }

  private func takeAnswers(_ contents: [(path: String, bytes: [UInt8])], in environment: Environment) throws {
    if replace {
      throw Failure(
        .usage, de: "„--replace“ gilt nur für Unternehmensdateien („reifegrad export --survey“).",
        en: "“--replace” is for company files only (“reifegrad export --survey”).")
    }
    let sheets = try contents.map { try environment.answers(in: $0.bytes, from: $0.path).sheet }
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
      guard case .cannotJoin = error else { throw error }
      throw Failure.told(of: file, error)
    }
  }
}
