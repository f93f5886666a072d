import ArgumentParser
import Catalog
import Foundation
import Questionnaire
import Store

struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Eine Selbsteinschätzung beginnen oder fortsetzen / begin or resume a self-assessment")

  @OptionGroup var common: CommonOptions
  @Option(help: .questionnaire, completion: .questionnaires)
  var questionnaire: String?
  @Flag(help: "Kurzform / short form")
  var short = false
  @Option(help: "management, social-media-lead, colleague, other")
  var perspective: Perspective?
  @Option(help: "einen Entwurf fortsetzen / resume a draft", completion: .assessments)
  var resume: String?
  @Option(
    help: "als weitere Person desselben Unternehmens antworten / answer as a further person of the same company",
    completion: .assessments)
  var join: String?
  @Option(
    help: "dasselbe Unternehmen nach dieser Einschätzung wieder / the same company again, after this assessment",
    completion: .assessments)
  var after: String?
  @Option(
    help:
      "eine Kurzform mit ihren Antworten vollständig weiterführen / continue a short form in full, with its answers",
    completion: .assessments)
  var extend: String?

  func validate() throws {
    guard [resume, join, after, extend].compactMap(\.self).count <= 1 else {
      throw ValidationError(
        de: "Von „--resume“, „--join“, „--after“ und „--extend“ geht nur eines.",
        en: "Only one of “--resume”, “--join”, “--after” and “--extend” is possible.")
    }
    if join != nil, perspective == nil {
      throw ValidationError(
        de:
          "Mit „--join“ gehört dazu, wer antwortet: „--perspective management“, „social-media-lead“, „colleague“ oder "
          + "„other“.",
        en: "“--join” needs to know who answers: “--perspective management”, “social-media-lead”, “colleague” or "
          + "“other”.")
    }
    if extend != nil, short || questionnaire != nil || perspective != nil {
      throw ValidationError(
        de: "Mit „--extend“ steht alles fest; lassen Sie „--short“, „--questionnaire“ und „--perspective“ weg.",
        en: "With “--extend” all is settled; leave out “--short”, “--questionnaire” and “--perspective”.")
    }
    if join != nil, short || questionnaire != nil {
      throw ValidationError(
        de: "Mit „--join“ stehen Fragebogen und Fassung fest; lassen Sie „--short“ und „--questionnaire“ weg.",
        en: "With “--join” questionnaire and form are settled; leave out “--short” and “--questionnaire”.")
    }
  }

  func run() throws {
    let environment = common.environment
    let interactive = Interactive(environment, isAccessible: common.accessible)
    // Each lets go of the store at once: the one that asks the questions opens it again.
    if let resume { return try interactive.run(.resume(try environment.openStore().find(resume))) }
    if let join { return try interactive.run(.resume(try create(joining: join, in: environment))) }
    if let after { return try interactive.run(.resume(try create(following: after, in: environment))) }
    if let extend { return try interactive.run(.resume(try create(extending: extend, in: environment))) }
    let questionnaire = try environment.questionnaire(named: questionnaire)
    try interactive.run(.begin(questionnaire, try environment.form(short: short, of: questionnaire), perspective))
  }

  /// The full form of a short one, with its answers.
  private func create(extending typed: String, in environment: Environment) throws -> AssessmentID {
    let store = try environment.openStore()
    return try environment.extend(store.find(typed), in: store)
  }

  /// The same questions for another person; the company comes along.
  private func create(joining typed: String, in environment: Environment) throws -> AssessmentID {
    let store = try environment.openStore()
    let id = try store.find(typed)
    let joined = try store.sheet(id)
    _ = try environment.questionnaire(of: joined)
    let sheet = AnswerSheet(
      questionnaire: joined.questionnaire, version: joined.version, form: joined.form,
      perspective: perspective ?? .other, date: environment.today)
    return try store.create(sheet, joining: id, now: Date())
  }

  /// The present version of the same questionnaire; company and form come along.
  private func create(following typed: String, in environment: Environment) throws -> AssessmentID {
    let store = try environment.openStore()
    let id = try store.find(typed)
    let earlier = try store.sheet(id)
    let questionnaire = try environment.catalog.questionnaire(questionnaire ?? earlier.questionnaire.rawValue)
    let isShort =
      try environment.form(short: short, of: questionnaire) == .short
      || earlier.form == .short && questionnaire.hasShortForm
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: isShort ? .short : .full,
      company: earlier.company, perspective: perspective ?? earlier.perspective, date: environment.today)
    return try store.create(sheet, following: id, now: Date())
  }
}
