import ActionPlan
import Benchmarks
import House
import Questionnaire
import Reports

/// The assessment that is open: its answers, and what of them is on disk.
struct OpenAssessment: Sendable {
  /// Where it lies; `nil` for what a result code tells, which lies nowhere and cannot be changed.
  let storedID: AssessmentID?
  let questionnaire: Questionnaire
  let items: [Item]
  private(set) var sheet: AnswerSheet
  private(set) var index: Int
  var isFinished: Bool
  /// The questions that the person marked for later, as they are on disk.
  var marked: Set<ItemID> = []
  /// Which questions the overview shows.
  var filter = QuestionFilter.all
  /// The dimensions after which a pause was made.
  var pauses: Set<DimensionID> = []
  /// What was there before each change, to be undone.
  private(set) var undos: [Undo] = []
  private(set) var unsaved: [ItemID: Answer] = [:]
  /// What the person has answered or cleared since it was opened.
  private var touched: Set<ItemID> = []
  /// The other people of the joint assessment who have finished.
  let others: [AnswerSheet]
  /// How many people have not finished yet, this one left aside.
  let waiting: Int
  var actions: [Action]
  /// The questions that the company has parked, as they are on disk.
  private(set) var parked: Set<ItemID> = []
  var before: EarlierAssessment?
  /// Whether the answers may be part of benchmarks, as it is on disk; `nil` where that was not asked yet.
  var consent: Consent?

  /// Whether answers are collected for benchmarks here at all.
  private let isCollected: Bool

  init(_ opened: OpenedAssessment, isCollected: Bool = true) {
    self.isCollected = isCollected
    storedID = opened.id
    others = opened.others
    waiting = opened.waiting
    actions = opened.actions
    parked = opened.parked
    before = opened.before
    consent = opened.consent
    questionnaire = opened.questionnaire
    sheet = opened.sheet
    marked = opened.marked
    let items = opened.questionnaire.items(in: opened.sheet.form)
    self.items = items
    isFinished = opened.isFinished
    let remembered = opened.position.flatMap { id in items.firstIndex { $0.id == id } }
    index = remembered ?? 0
  }

  /// What a result code tells.
  init(_ sheet: AnswerSheet, _ questionnaire: Questionnaire) {
    storedID = nil
    isCollected = false
    self.questionnaire = questionnaire
    self.sheet = sheet
    items = questionnaire.items(in: sheet.form)
    index = 0
    isFinished = true
    others = []
    waiting = 0
    actions = []
  }

  /// The report, with everybody's answers or with those of this person alone.
  func report(
    against benchmark: Benchmark?, isAlone: Bool, organiser: Organiser? = nil, programVersion: String
  ) -> GapReport {
    // One of several people beside all of the earlier ones would be no comparison.
    let before = isAlone && !others.isEmpty ? nil : before
    var input = ReportInput(
      sheet, others: isAlone ? [] : others, questionnaire: questionnaire, benchmark: benchmark, actions: actions,
      earlier: before.map { $0.older + [$0.side] } ?? [], actionsBefore: before?.actions ?? [],
      programVersion: programVersion)
    input.organiser = organiser
    input.parked = parked
    return GapReport(input)
  }

  /// Whether what was decided last time is looked at first: by the first person, before the first answer.
  var asksForActions: Bool {
    answeredCount == 0 && others.isEmpty && waiting == 0 && before?.actions.isEmpty == false
  }

  /// Whether it makes sense to ask for consent at all.
  var canContribute: Bool { isCollected && storedID != nil && questionnaire.canBeMeasured }
  /// Whether it is asked when the assessment ends: once.
  var asksForConsent: Bool { canContribute && consent == nil }

  /// Takes the company; what was set beforehand for its former size, and nobody touched, becomes unanswered.
  mutating func take(_ company: CompanyProfile) {
    let before = sheet.company
    sheet.company = company
    for item in items where item.isPreset(for: before) && !item.isPreset(for: company) {
      var answer = sheet[item.id]
      guard answer.response == .notApplicable, !touched.contains(item.id) else { continue }
      answer.response = nil
      _ = put(answer, for: item.id)
    }
  }

  /// Takes what the company has parked.
  mutating func take(parked items: Set<ItemID>, of id: AssessmentID) {
    if id == storedID { parked = items }
  }

  /// Takes the actions of this assessment, or of the one before it.
  mutating func take(_ actions: [Action], of id: AssessmentID) {
    if id == storedID { self.actions = actions } else if id == before?.id { before?.actions = actions }
    // What waited when this one began is in both plans.
    let new = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    self.actions = self.actions.map { new[$0.id] ?? $0 }
    let earlier = before?.actions ?? []
    before?.actions = earlier.map { new[$0.id] ?? $0 }
  }

  var item: Item { items[index] }
  /// Whether the present question is marked for later.
  var isMarked: Bool { marked.contains(item.id) }
  var isLast: Bool { index == items.count - 1 }
  var answer: Answer { sheet[item.id] }

  mutating func go(to index: Int) { self.index = min(items.count - 1, max(0, index)) }

  /// What is to be put back.
  struct Undo: Sendable, Hashable {
    let item: ItemID
    let answer: Answer
  }

  /// Takes an answer and returns all that is not on disk yet, for saving.
  mutating func take(_ answer: Answer, for item: ItemID) -> [ItemID: Answer] {
    remember(sheet[item], of: item)
    touch(item)
    return put(answer, for: item)
  }

  /// From now on nothing is set beforehand for this item.
  mutating func touch(_ item: ItemID) { touched.insert(item) }

  /// What is set beforehand for such a company, as long as nothing was answered; `nil` for most items.
  func preset(of item: Item) -> Response? {
    guard storedID != nil, sheet[item.id].response == nil, !touched.contains(item.id),
      item.isPreset(for: sheet.company)
    else { return nil }
    return .notApplicable
  }

  /// The answer that is shown: the one that was given, else what is set beforehand.
  var shownResponse: Response? { answer.response ?? preset(of: item) }

  /// Answers as it is set beforehand, and returns all that is not on disk yet; `nil` where nothing is set.
  mutating func takePreset() -> [ItemID: Answer]? {
    guard let response = preset(of: item) else { return nil }
    var answer = answer
    answer.response = response
    return put(answer, for: item.id)
  }

  /// Remembers an answer for `undo`.
  mutating func remember(_ answer: Answer, of item: ItemID) {
    undos.append(Undo(item: item, answer: answer))
    if undos.count > 100 { undos.removeFirst() }
  }

  /// Undoes the last change and goes to its question; `nil` when there is none.
  mutating func undo() -> [ItemID: Answer]? {
    guard let last = undos.popLast() else { return nil }
    if let index = items.firstIndex(where: { $0.id == last.item }) { go(to: index) }
    return put(last.answer, for: last.item)
  }

  /// Takes an answer that is no step of its own, as text is while it is typed.
  mutating func put(_ answer: Answer, for item: ItemID) -> [ItemID: Answer] {
    sheet[item] = answer
    unsaved[item] = answer
    return unsaved
  }

  mutating func markSaved(_ items: [ItemID]) {
    for item in items { unsaved[item] = nil }
  }

  /// Whether an item has a response, don't know and not applicable included.
  func isAnswered(_ item: Item) -> Bool { sheet[item.id].response != nil }

  var answeredCount: Int { items.filter(isAnswered).count }
  /// Whether an item waits for an answer; a voluntary text never does.
  func isOpen(_ item: Item) -> Bool { !isAnswered(item) && !item.isVoluntary }
  /// How many items wait for an answer.
  var openCount: Int { items.filter(isOpen).count }
  /// How many items can wait for one.
  var askedCount: Int { items.filter { !$0.isVoluntary }.count }
  var openScored: [Item] { items.filter { $0.scored != nil && !isAnswered($0) } }
  var dontKnowCount: Int { items.filter { sheet[$0.id].response == .dontKnow }.count }

  /// The next item without an answer, behind the present one and then from the start.
  var nextOpen: Int? {
    let order = Array(items.indices.dropFirst(index + 1)) + Array(items.indices.prefix(index + 1))
    return order.first { isOpen(items[$0]) }
  }
}

extension Item {
  /// Whether nobody misses an answer: a text of one's own.
  var isVoluntary: Bool { if case .text = kind { true } else { false } }
}
