package import Words

/// A key of an item in a questionnaire file, for pointing at a fault.
package enum ItemKey: String, Sendable {
  case id, type, field, section, weight, effort, options, levels, bounds, anchors, steps, basis, meaning, checklist,
    preset
}

/// What is wrong with one item by itself.
package enum ItemFault: Hashable, Sendable, ExplainedError {
  /// Two options of the item have the same id.
  case duplicateOption(OptionID)
  /// No answer leads to this level.
  case unreachableLevel(Level, key: ItemKey)
  /// A table falls or stands still where it must rise.
  case notMonotone(key: ItemKey)
  /// A table does not begin with 0 for level 0.
  case tableStart(key: ItemKey)
  /// A table has a level outside 0–4, or more than five rows.
  case levelOutOfRange(key: ItemKey)
  /// A choice needs two options.
  case tooFewOptions
  /// More options than there are letters for them.
  case tooManyOptions(Int)
  /// The weight is not above 0.
  case weightNotPositive
  /// The effort is not 1, 2 or 3.
  case effortOutOfRange
  /// A level that can be reached has no anchor or no step.
  case missingForLevel(Level, key: ItemKey)
  /// An anchor or a step is of a level that cannot be reached.
  case unusedLevel(Level, key: ItemKey)
  /// “trifft nicht zu” is set beforehand, but may not be answered.
  case presetMustApply
  /// A checklist of which only one option can be ticked.
  case checklistOfOne
  /// The revision of the meaning is not 1 or more.
  case meaningNotPositive
  /// A scored item is of a type without levels, or the other way round.
  case typeDoesNotFitPlace
  /// The id is not `section.name`.
  case idWithoutSection

  /// Where in the item the fault lies.
  package var key: ItemKey {
    switch self {
    case .unreachableLevel(_, let key), .notMonotone(let key), .tableStart(let key), .levelOutOfRange(let key),
      .missingForLevel(_, let key), .unusedLevel(_, let key):
      key
    case .duplicateOption, .tooFewOptions, .tooManyOptions: .options
    case .weightNotPositive: .weight
    case .presetMustApply: .preset
    case .checklistOfOne: .checklist
    case .effortOutOfRange: .effort
    case .meaningNotPositive: .meaning
    case .typeDoesNotFitPlace: .type
    case .idWithoutSection: .id
    }
  }

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .duplicateOption(let id):
      LocalizedText(
        de: "Die Option „\(id)“ steht zweimal. Geben Sie jeder Option eine eigene Kennung.",
        en: "The option “\(id)” stands twice. Give every option an id of its own.")
    case .unreachableLevel(let level, let key):
      LocalizedText(
        de: "Keine Antwort führt zu Stufe \(level.rawValue). Ergänzen Sie sie unter „\(key.rawValue)“.",
        en: "No answer leads to level \(level.rawValue). Add it under “\(key.rawValue)”.")
    case .notMonotone(let key):
      LocalizedText(
        de: "Die Werte unter „\(key.rawValue)“ müssen von Zeile zu Zeile steigen.",
        en: "The values under “\(key.rawValue)” must rise from row to row.")
    case .tableStart(let key):
      LocalizedText(
        de: "„\(key.rawValue)“ muss mit 0 für Stufe 0 beginnen.",
        en: "“\(key.rawValue)” must begin with 0 for level 0.")
    case .levelOutOfRange(let key):
      LocalizedText(
        de: "„\(key.rawValue)“ kennt nur die fünf Stufen 0 bis 4.",
        en: "“\(key.rawValue)” knows only the five levels 0 to 4.")
    case .missingForLevel(let level, let key):
      LocalizedText(
        de: "Unter „\(key.rawValue)“ fehlt Stufe \(level.rawValue), die diese Frage verwendet.",
        en: "“\(key.rawValue)” lacks level \(level.rawValue), which this item uses.")
    case .unusedLevel(let level, let key):
      LocalizedText(
        de: "„\(key.rawValue)“ nennt Stufe \(level.rawValue), zu der keine Antwort führt. Löschen Sie die Zeile.",
        en: "“\(key.rawValue)” names level \(level.rawValue), which no answer leads to. Delete the line.")
    case .presetMustApply:
      LocalizedText(
        de: "„preset“ belegt die Frage mit „trifft nicht zu“; dazu braucht sie „not-applicable: true“.",
        en: "“preset” answers the item with “does not apply”; for that it needs “not-applicable: true”.")
    case .checklistOfOne:
      LocalizedText(
        de: "Eine Prüfliste („checklist“) braucht „several: true“.", en: "A checklist needs “several: true”.")
    case .tooFewOptions:
      LocalizedText(
        de: "Eine Auswahl braucht mindestens zwei Optionen.", en: "A choice needs at least two options.")
    case .tooManyOptions(let count):
      LocalizedText(
        de: "\(count) Optionen sind zu viele: Jede hat einen Buchstaben als Taste, das reicht für "
          + "\(AnswerInput.mostOptions). Fassen Sie zusammen, oder machen Sie zwei Fragen daraus.",
        en: "\(count) options are too many: each has a letter as its key, which is enough for "
          + "\(AnswerInput.mostOptions). Merge some, or make two items of them.")
    case .weightNotPositive:
      LocalizedText(
        de: "Das Gewicht muss größer als 0 sein. Lassen Sie „weight“ weg, wenn 1 gemeint ist.",
        en: "The weight must be above 0. Leave “weight” out if you mean 1.")
    case .effortOutOfRange:
      LocalizedText(
        de: "„effort“ muss 1 (Stunden), 2 (Tage) oder 3 (Wochen) sein.",
        en: "“effort” must be 1 (hours), 2 (days) or 3 (weeks).")
    case .meaningNotPositive:
      LocalizedText(de: "„meaning“ zählt ab 1.", en: "“meaning” counts from 1.")
    case .typeDoesNotFitPlace:
      LocalizedText(
        de: "In ein Handlungsfeld gehören nur level, single, multiple und share; in einen Abschnitt nur level, "
          + "choice und text.",
        en: "A field takes only level, single, multiple and share; a section only level, choice and text.")
    case .idWithoutSection:
      LocalizedText(
        de: "Die Kennung einer Frage heißt „abschnitt.name“, zum Beispiel „kompetenz.inhalte“.",
        en: "An item’s id is “section.name”, for example “kompetenz.inhalte”.")
    }
  }
}

/// All that is wrong with one item by itself.
package struct ItemFaults: Error, Sendable {
  /// At least one.
  package let faults: [ItemFault]

  init(_ faults: [ItemFault]) { self.faults = faults }

  /// Throws where a used level has no anchor, or an anchor is of no used level.
  static func check(_ anchors: PerLevel<LocalizedText>, of levels: [Level]) throws(ItemFaults) {
    let faults = comparing(anchors.levels, with: levels, key: .anchors)
    guard faults.isEmpty else { throw ItemFaults(faults) }
  }

  /// What is wrong with steps that have to start from `levels`.
  static func of(_ steps: Steps, from levels: some Sequence<Level>) -> [ItemFault] {
    comparing(steps.levels, with: Array(levels), key: .steps)
  }

  private static func comparing(_ given: [Level], with used: [Level], key: ItemKey) -> [ItemFault] {
    used.filter { !given.contains($0) }.map { .missingForLevel($0, key: key) }
      + given.filter { !used.contains($0) }.map { .unusedLevel($0, key: key) }
  }

  /// What is wrong with options that have letters as keys.
  static func ofList(_ options: [ItemOption]) -> [ItemFault] {
    duplicates(in: options) + (options.count > AnswerInput.mostOptions ? [.tooManyOptions(options.count)] : [])
  }

  static func duplicates(in options: [ItemOption]) -> [ItemFault] {
    var seen: Set<OptionID> = []
    return options.filter { !seen.insert($0.id).inserted }.map { .duplicateOption($0.id) }
  }
}
