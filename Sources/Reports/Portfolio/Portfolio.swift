import ActionPlan
package import Benchmarks
package import Questionnaire
package import Scoring
package import Words

/// A company as a consultant's view over all of them tells it: its last result, and what is due.
package struct Client: Hashable, Sendable, Identifiable {
  /// A dimension and its value.
  package struct Value: Hashable, Sendable, Identifiable {
    /// Which dimension.
    package let id: DimensionID
    /// What it is called.
    package let title: LocalizedText
    /// 0–100; `nil` where too little is answered.
    package let value: Double?
  }

  /// Its last result.
  package let id: AssessmentID
  /// Its name, size and sector, as far as they are told.
  package let company: CompanyProfile
  /// The size and the sector in the words of the questionnaire.
  package let size: LocalizedText?, sector: LocalizedText?
  /// The day of the last result.
  package let date: CalendarDate
  /// What was answered; only what was asked alike can be compared.
  package let questionnaire: QuestionnaireID, form: Form, version: Version
  /// The title of that.
  package let questionnaireTitle: LocalizedText
  /// Between which stages it is; `nil` without stages, and where nothing can be told.
  package let stages: StageInterval?
  /// The stage or the verdict in words; `nil` where neither can be told.
  package let standing: LocalizedText?
  /// What holds it back; `nil` without stages, and where nothing does.
  package let bottleneck: LocalizedText?
  /// The value of each dimension, in the order of the questionnaire.
  package let values: [Value]
  /// How many actions should have been done by now.
  package let actionsDue: Int
  /// When to assess again.
  package let next: CalendarDate

  /// - Parameters:
  ///   - report: the report of the last result.
  ///   - today: by when actions are due.
  package init(_ id: AssessmentID, company: CompanyProfile, report: GapReport, date: CalendarDate, today: CalendarDate)
  {
    func say(_ text: (ReportWording) -> String) -> LocalizedText? {
      let said = LocalizedText(
        de: text(ReportWording(report, language: .german)), en: text(ReportWording(report, language: .english)))
      return said.german.isEmpty ? nil : said
    }
    let choices = report.questionnaire.company
    (self.id, self.company, self.date) = (id, company, date)
    size = company.size.flatMap { id in choices.sizes.first { $0.id == id }?.label }
    sector = company.sector.flatMap { id in choices.sectors.first { $0.id == id }?.label }
    questionnaire = report.questionnaire.id
    (form, version) = (report.header.form, report.header.version)
    questionnaireTitle = report.questionnaire.title
    stages = report.hasStages ? report.values.stages : nil
    standing = report.verdict?.verdict.title ?? (report.hasStages ? say { $0.stages(report.values.stages) } : nil)
    bottleneck = report.hasStages ? say(\.bottleneck) : nil
    let hasValues = !report.hasOutcome || report.hasStages
    values =
      hasValues
      ? report.values.dimensions.compactMap { dimension in
        report.questionnaire.dimension(dimension.id)
          .map { Value(id: dimension.id, title: $0.title, value: dimension.reading.value) }
      } : []
    actionsDue = report.actions.filter { $0.state.isPending && ($0.due.map { $0 <= today } ?? false) }.count
    next = report.nextDate
  }

  /// Whether values of both are of the same questions.
  func compares(with other: Client) -> Bool {
    questionnaire == other.questionnaire && version.major == other.version.major && form == other.form
  }

  package func value(of dimension: DimensionID) -> Double? { values.first { $0.id == dimension }?.value }

  /// The value in a column; `nil` in those of other questionnaires.
  package func value(of column: Portfolio.Column) -> Double? {
    column.questionnaire == questionnaire ? value(of: column.id) : nil
  }
}

/// Several companies beside each other: a consultant's view over own assessments. Nothing of it leaves the computer by itself.
package struct Portfolio: Hashable, Sendable {
  /// What is shown of all, and in which order.
  package struct Choice: Hashable, Sendable {
    /// Only companies of this sector; `nil` = of all.
    package var sector: OptionID?
    /// Only companies of this size; `nil` = of all.
    package var size: OptionID?
    /// Only results of this questionnaire; `nil` = of all.
    package var questionnaire: QuestionnaireID?

    package init(sector: OptionID? = nil, size: OptionID? = nil, questionnaire: QuestionnaireID? = nil) {
      (self.sector, self.size, self.questionnaire) = (sector, size, questionnaire)
    }
  }

  /// Where a client's value stands among those of the others (method §9).
  package struct Standing: Hashable, Sendable {
    /// How many others have a value of that dimension.
    package let others: Int
    /// How many of them are below it.
    package let below: Int
    /// The median of all that are compared, this one among them, 0–100: the same whoever is looked at.
    package let median: Double
  }

  /// A dimension as a column: what another questionnaire calls the same is another one.
  package struct Column: Hashable, Sendable {
    package let questionnaire: QuestionnaireID
    package let id: DimensionID
    package let title: LocalizedText
  }

  /// The companies that are shown, what is due first, then by name.
  package let clients: [Client]
  /// Everyone who can be compared with them, whatever is shown: the last result of each company to each questionnaire.
  ///
  /// A choice leaves that as it is: of two choices that differ by one company, the difference would be its value.
  private let everyone: [Client]
  /// From how many others on a client is compared with them.
  package let rule: GroupRule

  /// - Parameters:
  ///   - clients: each company with its last result.
  ///   - others: the last results of the same companies to other questionnaires.
  package init(_ clients: [Client], others: [Client] = [], under rule: GroupRule) {
    self.init(shown: clients, everyone: clients + others, rule)
  }

  private init(shown: [Client], everyone: [Client], _ rule: GroupRule) {
    clients = shown.sorted { one, other in
      if one.actionsDue != other.actionsDue { return one.actionsDue > other.actionsDue }
      let (left, right) = (one.company.name.lowercased(), other.company.name.lowercased())
      return (left, one.next, one.id.rawValue) < (right, other.next, other.id.rawValue)
    }
    self.everyone = everyone
    self.rule = rule
  }

  /// Those that a choice leaves, still compared with everyone.
  package func chosen(_ choice: Choice) -> Portfolio {
    let asked = choice.questionnaire.map { id in everyone.filter { $0.questionnaire == id } } ?? clients
    return Portfolio(
      shown: asked.filter { client in
        (choice.sector.map { $0 == client.company.sector } ?? true)
          && (choice.size.map { $0 == client.company.size } ?? true)
      }, everyone: everyone, rule)
  }

  /// The shown companies questionnaire by questionnaire, in the order in which they come.
  package var byQuestionnaire: [Portfolio] {
    var seen: Set<QuestionnaireID> = []
    return clients.map(\.questionnaire).filter { seen.insert($0).inserted }.map { id in
      Portfolio(shown: clients.filter { $0.questionnaire == id }, everyone: everyone, rule)
    }
  }

  /// The dimensions of all shown clients, each once, in the order in which they come.
  package var dimensions: [Column] {
    var seen: Set<[String]> = []
    return clients.flatMap { client in
      client.values.map { Column(questionnaire: client.questionnaire, id: $0.id, title: $0.title) }
    }.filter { seen.insert([$0.questionnaire.rawValue, $0.id.rawValue]).inserted }
  }

  /// Whether the shown results are of several versions or forms.
  package var isMixed: Bool { Set(clients.map { "\($0.version) \($0.form.rawValue)" }).count > 1 }

  /// The sizes that there are, each once, and the sectors.
  package var sizes: [(id: OptionID, label: LocalizedText)] { options(\.company.size, \.size) }
  package var sectors: [(id: OptionID, label: LocalizedText)] { options(\.company.sector, \.sector) }

  private func options(
    _ id: (Client) -> OptionID?, _ label: (Client) -> LocalizedText?
  ) -> [(id: OptionID, label: LocalizedText)] {
    var seen: Set<OptionID> = []
    return everyone.compactMap { client in
      guard let own = id(client), seen.insert(own).inserted else { return nil }
      return (own, label(client) ?? LocalizedText(de: own.rawValue, en: own.rawValue))
    }.sorted { $0.id < $1.id }
  }

  /// Where a client stands among the others; `nil` below k others, and where the client has no value.
  package func standing(of client: Client, in dimension: DimensionID) -> Released<Standing>? {
    guard let value = client.value(of: dimension) else { return nil }
    let values = everyone.filter { $0.compares(with: client) }.compactMap { $0.value(of: dimension) }.sorted()
    guard let median = Self.median(values) else { return nil }
    return rule.release(
      Standing(others: values.count - 1, below: values.filter { $0 < value }.count, median: median),
      responses: values.count - 1)
  }

  private static func median(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// Whether one shown client at least is compared.
  package var isCompared: Bool { missing == 0 }

  /// How many more clients with a result to the same questions a comparison needs; 0 where one shown client at least is
  /// compared.
  package var missing: Int {
    let most = clients.map { client in everyone.filter { $0.id != client.id && $0.compares(with: client) }.count }.max()
    return max(0, rule.minimum - (most ?? 0))
  }
}
