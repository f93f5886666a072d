import Questionnaire

/// The keys that a mapping of a file knows; the JSON Schemas have a definition of the same name for each.
struct KeyTable: Sendable {
  let name: String
  let required: [String]
  let optional: [String]

  init(_ name: String, required: [String], optional: [String] = []) {
    self.name = name
    self.required = required
    self.optional = optional
  }

  /// Levels in their order, other keys as they are told.
  var all: [String] {
    let all = required + optional
    return all.allSatisfy { Int($0) != nil } ? all.sorted() : all
  }
}

/// The keys of a questionnaire file.
extension KeyTable {
  static let questionnaire = KeyTable(
    "questionnaire",
    required: ["format", "id", "version", "title", "description", "minutes", "dimensions", "items"],
    optional: [
      "benchmark", "company", "stages", "stage-texts", "bottleneck", "perspectives", "sections", "outcome",
    ])
  /// One language may be missing, with a warning.
  static let text = KeyTable("text", required: [], optional: ["de", "en"])
  static let minutes = KeyTable("minutes", required: ["full"], optional: ["short"])
  static let company = KeyTable("company", required: [], optional: ["sizes", "sectors"])
  static let stageTexts = KeyTable("stageTexts", required: [], optional: ["1", "2", "3", "4"])
  static let stageText = KeyTable("stageText", required: ["title", "text"], optional: ["solo"])
  static let perspectives = KeyTable(
    "perspectives", required: [], optional: Perspective.allCases.map(\.rawValue))
  static let dimension = KeyTable("dimension", required: ["id", "title", "about", "fields"])
  static let field = KeyTable("field", required: ["id", "title", "about"], optional: ["breadth"])
  static let section = KeyTable("section", required: ["id", "title"])

  static let item = KeyTable(
    "item", required: ["id", "type", "title", "question"],
    optional: [
      "field", "section", "core", "short", "effort", "weight", "meaning", "not-applicable", "preset", "topic", "basis",
      "hint", "why", "anchors", "steps", "options", "levels", "bounds", "several", "checklist",
    ])
  /// What only scored items have.
  static let scoredOnly = ["core", "effort", "weight", "not-applicable", "preset", "topic", "steps"]
  static let anchors = KeyTable("anchors", required: ["0", "4"], optional: ["1", "2", "3"])
  static let bounds = KeyTable("bounds", required: ["0", "4"], optional: ["1", "2", "3"])
  static let steps = KeyTable("steps", required: ["0"], optional: ["1", "2", "3"])
  static let step = KeyTable("step", required: [], optional: ["de", "en", "minutes", "owner", "template"])
  static let preset = KeyTable("preset", required: ["sizes"])
  static let option = KeyTable("option", required: ["id", "label"])
  static let singleOption = KeyTable("singleOption", required: ["id", "level", "label"])
  static let multipleOption = KeyTable(
    "multipleOption", required: ["id", "label"], optional: ["exclusive", "counts"])

  static let outcome = KeyTable("outcome", required: ["verdicts"], optional: ["step-count", "advice"])
  static let verdict = KeyTable(
    "verdict", required: ["id", "tone", "title", "text"], optional: ["when", "reasons", "steps"])
  static let conditionalText = KeyTable("conditionalText", required: ["text"], optional: ["when"])
  static let conditionalStep = KeyTable("conditionalStep", required: ["text"], optional: ["when", "template"])
  static let advice = KeyTable("advice", required: ["id", "title", "none", "entries"], optional: ["most", "ranks"])
  static let entry = KeyTable("entry", required: ["id", "title", "text"], optional: ["when"])
  static let condition = KeyTable(
    "condition", required: [], optional: ["all", "any", "not", "item", "at-least", "at-most", "chosen", "sector"])

  static let ofQuestionnaires = [
    questionnaire, text, minutes, company, stageTexts, stageText, perspectives, dimension, field, section, item,
    anchors, bounds, steps, step, preset, option, singleOption,
    multipleOption, outcome, verdict, conditionalText, conditionalStep, advice, entry, condition,
  ]
}

/// The keys of a benchmark file.
extension KeyTable {
  static let benchmark = KeyTable(
    "benchmark",
    required: ["format", "id", "version", "questionnaire", "kind", "title", "source", "note", "values"],
    optional: ["questionnaire-version", "min-group", "success", "statements", "published"])
  /// What only measured benchmarks have.
  static let measuredOnly = ["min-group", "success"]
  static let source = KeyTable("source", required: ["citation", "year"], optional: ["n", "method"] + ofFieldwork)
  /// What the source of a measured benchmark says of those who answered.
  static let ofFieldwork = ["frame", "from", "to", "asked", "selection"]
  static let value = KeyTable(
    "value", required: ["item"],
    optional: ["successful", "less-successful", "rest", "rows", "strength", "why", "target"])
  static let statement = KeyTable("statement", required: ["row", "text"], optional: [])
  static let published = KeyTable(
    "published", required: ["id", "text", "source", "year"], optional: ["items", "n", "note"])

  static let ofBenchmarks = [benchmark, text, source, value, statement, published]
}

/// The keys of a configuration file.
extension KeyTable {
  static let configuration = KeyTable(
    "config", required: [],
    optional: ["format", "language", "organiser", "questionnaire", "benchmark", "k", "paper", "public"])
  static let organiser = KeyTable(
    "organiser", required: ["name"], optional: ["contact", "privacy-contact", "logo", "welcome"])
  static let publicTerminal = KeyTable(
    "public", required: [], optional: ["address", "port", "sessions", "privacy", "collect"])

  static let ofConfigurations = [configuration, organiser, publicTerminal, text]
}
