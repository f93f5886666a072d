import Questionnaire
import Words

/// How a file says how long its steps take: `minutes` at each step, or in older files `effort` at the items.
struct StepTimes {
  private let effort: Position?
  private let minutes: Position?

  /// Looks through the items of a file.
  init(in items: [YAMLNode]) {
    effort = items.lazy.compactMap { $0.entries?.first { $0.key.scalar?.text == "effort" }?.key.position }.first
    minutes =
      items.lazy.compactMap { item in
        item.value(of: "steps")?.entries?.lazy
          .compactMap { $0.value.entries?.first { $0.key.scalar?.text == "minutes" }?.key.position }.first
      }.first
  }

  /// Whether the items say it, for all of their steps.
  var areOfItems: Bool { effort != nil && minutes == nil }

  /// Tells files that say it in two ways, and those that say it in the older one.
  func tell(_ findings: FindingCollector) {
    guard let effort else { return }
    guard minutes != nil else {
      let times = Self.ofEffort.sorted { $0.key < $1.key }.map { String($0.value.minutes) }
      findings.warning(
        effort,
        LocalizedText(
          de: "„effort“ ist überholt: 1, 2 und 3 gelten als \(times.joined(separator: ", ")) Minuten je Schritt.",
          en: "“effort” is out of date: 1, 2 and 3 are read as \(times.joined(separator: ", ")) minutes a step."),
        LocalizedText(
          de: "Schreiben Sie an jeden Schritt, wie viele Minuten er dauert: „minutes“.",
          en: "Write at each step how many minutes it takes: “minutes”."))
      return
    }
    findings.error(
      effort,
      LocalizedText(
        de: "Diese Datei nennt „effort“ an Fragen und „minutes“ an Schritten; nur eines von beiden ist möglich.",
        en: "This file has “effort” at items and “minutes” at steps; only one of them is possible."),
      LocalizedText(de: "Löschen Sie „effort“.", en: "Delete “effort”."))
  }

  /// What the numbers of `effort` are read as: hours, days, weeks.
  static let ofEffort: [Int: WorkingTime] = [1: .hour, 2: .day, 3: .week]
}

extension QuestionnaireParts {
  /// The steps of an item, with stand-ins where there are none; where its levels could not be read, they fit all the same.
  func steps(_ reader: MappingReader, of kind: ItemKind) -> Steps {
    let standIn = Step(MappingReader.noText, time: .hour)
    let levels = kind.levels.dropLast()
    let standIns = Dictionary(uniqueKeysWithValues: levels.map { ($0, standIn) })
    guard reader.contains("steps") else { return Steps(standIns) }
    let effort = effort(of: reader)
    var steps = reader.byLevel("steps", as: .steps) { table, level in
      table.node(level).map { step($0, of: "steps \(level)", effort: effort, in: table) ?? standIn }
    }
    // Every item has this step; that it is missing has been told.
    steps[.lowest] = steps[.lowest] ?? standIn
    return Steps(kind == Self.standIn(isScored: true) ? standIns : steps)
  }

  private func effort(of reader: MappingReader) -> WorkingTime? {
    guard let number = reader.integer("effort") else { return nil }
    guard let time = StepTimes.ofEffort[number] else {
      tell(.effortOutOfRange, of: reader)
      return .hour
    }
    return time
  }

  private func step(_ node: YAMLNode, of key: String, effort: WorkingTime?, in table: MappingReader) -> Step? {
    guard node.entries != nil else {
      table.tellNoText(key, node, example: "{ de: \"…\", en: \"…\", minutes: 60 }")
      return nil
    }
    guard let reader = MappingReader(node, of: key, as: .step, findings: findings, tellMissing: false) else {
      return nil
    }
    if !times.areOfItems, effort == nil { reader.require(["minutes"]) }
    let text = reader.ownText(of: key, limit: 170)
    let owner = reader.optionalText("owner", limit: 170)
    let minutes = minutes(reader)
    if let minutes { tellOtherTime(than: minutes, in: [text, owner].compactMap(\.self), at: reader) }
    return Step(text, owner: owner, time: minutes ?? effort ?? .hour, template: template(reader))
  }

  /// The template that a step names, of an item or of a verdict; what is wrong with it is told.
  func template(_ reader: MappingReader) -> TemplateID? {
    let template: TemplateID? = reader.identifier("template")
    if let template { templates?.tell(template, at: reader.place(of: "template"), findings: findings) }
    return template
  }

  private func minutes(_ reader: MappingReader) -> WorkingTime? {
    guard let number = reader.integer("minutes") else { return nil }
    guard let time = WorkingTime(minutes: number) else {
      let allowed = WorkingTime.allCases.map { String($0.minutes) }.joined(separator: ", ")
      findings.error(
        reader.place(of: "minutes"),
        LocalizedText(
          de: "\(number) ist für „minutes“ nicht möglich.", en: "\(number) is not possible for “minutes”."),
        LocalizedText(de: "Möglich sind: \(allowed).", en: "Possible are: \(allowed)."))
      return nil
    }
    return time
  }

  private func tellOtherTime(than time: WorkingTime, in texts: [LocalizedText], at reader: MappingReader) {
    for language in Language.allCases {
      let named = texts.flatMap { NamedTime.all(in: $0[language], language) }
      guard let other = named.first, !named.contains(where: { $0.minutes == Double(time.minutes) }) else { continue }
      findings.warning(
        reader.place(of: "minutes"),
        LocalizedText(
          de: "Der Text nennt eine andere Zeit („\(other.words)“) als „minutes: \(time.minutes)“.",
          en: "The text names another time (“\(other.words)”) than “minutes: \(time.minutes)”."),
        LocalizedText(
          de: "Ändern Sie eines von beiden, damit niemand zwei Zeiten liest.",
          en: "Change one of them, so that nobody reads two times."))
      return
    }
  }
}
