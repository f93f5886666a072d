package import Questionnaire
package import Scoring
package import Words

/// What a person takes home: where the own answers put the company and what to do first, in words. The same on the
/// phone and at the kiosk.
package struct OwnStanding: Hashable, Sendable {
  /// One of the next steps.
  package struct NextStep: Hashable, Sendable, Identifiable {
    /// Which item.
    package let id: ItemID
    /// Its name.
    package let title: LocalizedText
    /// What to do, in the words for the reader.
    package let text: LocalizedText
    /// How long it takes, in minutes.
    package let minutes: Int
  }

  /// A step to take on, from the largest gap.
  package struct Proposal: Hashable, Sendable {
    /// The name of the question with the gap.
    package let title: LocalizedText
    /// What to do, in the words for the reader.
    package let text: LocalizedText
  }

  /// Every number.
  package let values: Values
  /// At most three, the first first.
  package let steps: [NextStep]
  /// The step of the largest gap, or without gaps the first of `steps`; `nil` where there is none.
  package let proposal: Proposal?
  /// The stage, or between which ones it is; `nil` without stages.
  package let stage: LocalizedText?
  /// What the stage means; `nil` where it is not settled.
  package let meaning: LocalizedText?
  /// What the stage still hangs on, and what to settle before the first step; `nil` where nothing is open.
  package let open: LocalizedText?
  /// The narrowest place; `nil` where there is none.
  package let narrowest: LocalizedText?

  /// Computes everything; `reference` is what the benchmark says.
  package init(_ sheet: AnswerSheet, in questionnaire: Questionnaire, against reference: [ItemID: ReferenceLevel]) {
    let appraisal = Appraisal(
      sheet.standings(in: questionnaire), in: questionnaire, form: sheet.form, against: reference)
    values = appraisal.values
    steps = appraisal.next.steps.compactMap { next in
      guard let item = questionnaire.item(next.item), let (step, _) = item.step(from: next.from) else { return nil }
      return NextStep(id: item.id, title: item.title, text: step.text(for: sheet.perspective), minutes: next.minutes)
    }
    // Of several as large the first, which weighs most.
    let largest = appraisal.values.gaps.max { $0.gap < $1.gap }
    let ofGap = largest.flatMap { gap in
      questionnaire.item(gap.item).flatMap { item in
        item.step(from: gap.level).map { Proposal(title: item.title, text: $0.step.text(for: sheet.perspective)) }
      }
    }
    proposal = ofGap ?? steps.first.map { Proposal(title: $0.title, text: $0.text) }
    stage = values.stages.map { Self.name(of: $0, in: questionnaire) }
    meaning = values.stages.flatMap { stages in
      stages.answered == nil
        ? nil : stages.settled.map { questionnaire.meaning(of: $0, isSolo: sheet.company.isSolo) }
    }
    let names = { (items: [ItemID]) in items.compactMap { questionnaire.item($0)?.title } }
    open =
      values.stages?.settled == nil ? Self.decides(names(values.decides)) : Self.clarify(names(appraisal.next.clarify))
    narrowest = Self.narrowest(values.narrowest) { questionnaire.dimension($0)?.title }
  }

  // MARK: Words

  private static func name(of stages: StageInterval, in questionnaire: Questionnaire) -> LocalizedText {
    let highest = Stage.allCases.count
    guard stages.answered != nil else {
      return Vocabulary.undecided.told(of: Vocabulary.stage)
    }
    guard let stage = stages.settled else {
      let range = stages.numerals
      return LocalizedText(de: "Reifestufe \(range) von \(highest)", en: "Stage \(range) of \(highest)")
    }
    let name = questionnaire.name(of: stage)
    return LocalizedText(
      de: "Reifestufe \(stage.rawValue) von \(highest): \(name.german)",
      en: "Stage \(stage.rawValue) of \(highest): \(name.english)")
  }

  private static func decides(_ titles: [LocalizedText]) -> LocalizedText? {
    list(titles).map {
      LocalizedText(de: "Noch offen und entscheidend: \($0.german).", en: "Open and decisive: \($0.english).")
    }
  }

  private static func clarify(_ titles: [LocalizedText]) -> LocalizedText? {
    list(titles).map { LocalizedText(de: "Zuerst klären: \($0.german).", en: "Clear up first: \($0.english).") }
  }

  /// “A, B, C and 2 more”; `nil` for nothing.
  private static func list(_ titles: [LocalizedText]) -> LocalizedText? {
    guard !titles.isEmpty else { return nil }
    let (named, rest) = (titles.prefix(Method.mostNamed), titles.count - Method.mostNamed)
    return LocalizedText(
      de: named.map(\.german).joined(separator: ", ") + (rest > 0 ? " und \(rest) weitere" : ""),
      en: named.map(\.english).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
  }

  private static func narrowest(
    _ place: Bottleneck, _ title: (DimensionID) -> LocalizedText?
  ) -> LocalizedText? {
    if let least = list(place.least.compactMap(title)) {
      return LocalizedText(de: "Am ehesten ausbaufähig: \(least.german)", en: "Most room to grow: \(least.english)")
    }
    guard let names = list(place.dimensions.compactMap(title)) else { return nil }
    let near = list(place.near.compactMap(title))
    let (german, english) = (
      near.map { " (fast gleichauf: \($0.german))" } ?? "", near.map { " (almost level: \($0.english))" } ?? ""
    )
    return place.isProvisional
      ? LocalizedText(
        de: "Engpass, vorläufig: \(names.german)\(german)", en: "Bottleneck, provisional: \(names.english)\(english)")
      : LocalizedText(de: "Engpass: \(names.german)\(german)", en: "Bottleneck: \(names.english)\(english)")
  }
}
