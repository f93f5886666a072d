import Benchmarks
import Questionnaire
import Scoring
import TestSupport
import Testing
import Workshop

@Suite("What views may know")
struct ViewTests {
  let questionnaire: Questionnaire
  let plan: RoomPlan
  let results: Results
  private let reference: [ItemID: ReferenceLevel] = [
    "fachwissen.a": ReferenceLevel(target: 4, contrast: 1, strength: .explicit)
  ]

  init() throws {
    questionnaire = try Sample.small()
    plan = try samplePlan()
    results = Results(
      [
        CountsSnapshot(ballot: "fachwissen.a", counts: try counts(0, 5, 0, 5, 0)),
        CountsSnapshot(ballot: "qualifizierung.a", counts: try counts(5, 0, 0, 5, 0)),
        CountsSnapshot(ballot: "integration.a", counts: try counts(2, 0, 0, 2, 0)),
        CountsSnapshot(ballot: Ballot(first: Practice.item.id), counts: try counts(5, 0, 0, 5, 0)),
      ], by: try five(), in: questionnaire)
  }

  private func view(
    _ commands: [RoomCommand], freeText: Bool = true, people: Int = 12, answered: Int = 11
  ) throws -> RoomView {
    RoomView(
      settings: .sample(allowsFreeText: freeText), state: try room(commands, in: plan), people: people,
      answered: ["fachwissen.a": answered], results: results,
      commitments: [
        Submitted(id: 1, words: try #require(Commitment(text: "gelesen", due: nil)), isApproved: true),
        Submitted(id: 2, words: try #require(Commitment(text: "ungelesen", due: nil)), isApproved: false),
      ],
      remarks: [
        Submitted(id: 3, words: try #require(Remark(text: "gelesen", about: nil)), isApproved: true),
        Submitted(id: 4, words: try #require(Remark(text: "ungelesen", about: nil)), isApproved: false),
      ], in: questionnaire, against: reference)
  }

  @Test("While a vote is open or only closed, the public view has no figure of it")
  func notRevealed() throws {
    for commands: [RoomCommand] in [
      [], [.go("fachwissen.a"), .toggleVote], [.go("fachwissen.a"), .toggleVote, .toggleVote],
    ] {
      let view = try view(commands)
      #expect(view.results.releases.isEmpty)
      #expect(view.proposals.isEmpty)
      #expect(view.values.fields.allSatisfy { $0.value == nil })
    }
    #expect(try view([.go("fachwissen.a"), .toggleVote]).answeredNow == 11)
  }

  @Test("How many answered is one number, of however few: never more than are in the room")
  func answeredNow() throws {
    let commands: [RoomCommand] = [.go("fachwissen.a"), .toggleVote]
    #expect(try view(commands, people: 12, answered: 14).answeredNow == 12)
    let few = try view(commands, answered: 1)
    #expect(few.answeredNow == 1 && few.answered("fachwissen.a") == 1)
    #expect(!few.isEmpty("fachwissen.a") && few.isEmpty("qualifizierung.a"))
  }

  @Test("Of a field that stands as a whole the number is that of the question that fewest answered")
  func answeredField() throws {
    let plan = RoomPlan(questionnaire, form: .full, agenda: .minutes90)
    let portion = try #require(plan.portions.first { $0.items.count > 1 })
    let commands: [RoomCommand] = [.go(portion.items[0]), .show(.field), .toggleVote]
    let counts = portion.items.enumerated().map { (Ballot(first: $0.element), 30 - $0.offset) }
    let view = RoomView(
      settings: .sample(form: .full, agenda: .minutes90), state: try room(commands, in: plan), people: 40,
      answered: Dictionary(uniqueKeysWithValues: counts), results: results, commitments: [], remarks: [],
      in: questionnaire, against: reference)
    #expect(view.state.scene == .field && view.answeredNow == 30 - (portion.items.count - 1))
  }

  @Test("The public view has what was revealed, and nothing besides")
  func revealed() throws {
    let view = try view([.go("fachwissen.a"), .toggleVote, .toggleVote, .reveal])
    #expect(Set(view.results.releases.keys) == ["fachwissen.a"])
    #expect(view.proposals.map(\.id) == ["fachwissen.a"])
    #expect(view.values["fachwissen" as FieldID]?.value == 50)
    #expect(view.values["qualifizierung" as FieldID]?.value == nil)
  }

  @Test("Only texts that the desk approved are on the public view, free ones only where they are allowed")
  func texts() throws {
    #expect(try view([]).commitments.map(\.text) == ["gelesen"])
    #expect(try view([]).remarks.map(\.text) == ["gelesen"])
    #expect(try view([], freeText: false).remarks.isEmpty)
  }

  @Test("A phone is asked what is open, with the own answer")
  func questions() throws {
    let key = ParticipantKey(7)
    let person = Participant(key: key, way: .phone, size: nil, responses: ["fachwissen.a": .level(2)])
    func phone(_ commands: [RoomCommand]) throws -> PhoneView {
      PhoneView(
        of: person,
        in: PhoneView.Room(
          settings: .sample(allowsFreeText: true), state: try room(commands, in: plan), plan: plan, results: results,
          in: questionnaire))
    }
    #expect(try phone([]).room.questions.isEmpty)
    let open = try phone([.go("fachwissen.a"), .toggleVote])
    #expect(open.room.open.map(\.ballot) == ["fachwissen.a"])
    #expect(open.own("fachwissen.a") == .level(2))
    #expect(open.room.releases.isEmpty)
    let closed = try phone([.go("fachwissen.a"), .toggleVote, .toggleVote])
    #expect(closed.room.questions.map(\.ballot) == ["fachwissen.a"])
    #expect(closed.room.open.isEmpty && closed.room.releases.isEmpty)
    let away = try phone([.go("fachwissen.a"), .toggleVote, .move(1), .move(1)])
    #expect(away.room.questions.isEmpty)
    let shown = try phone([.go("fachwissen.a"), .toggleVote, .toggleVote, .reveal])
    #expect(Set(shown.room.releases.keys) == ["fachwissen.a"])
    #expect(try phone([.toggleVote]).room.questions.map(\.item) == [Practice.item])
    #expect(try phone([]).room.allowsFreeText && !phone([.end]).room.allowsFreeText)
    #expect(try phone([.end]).room.state.hasEnded)
  }

  @Test("The own sheet has the last round's answers and no practice")
  func ownSheet() throws {
    let round2 = try #require(second("fachwissen.a"))
    let person = Participant(
      key: ParticipantKey(1), way: .phone, size: "2-9",
      responses: ["fachwissen.a": .level(1), round2: .level(3), Ballot(first: Practice.item.id): .level(0)])
    let sheet = person.sheet(of: .sample())
    #expect(sheet.answers == ["fachwissen.a": Answer(.level(3))])
    #expect(sheet.company == CompanyProfile(size: "2-9"))
    #expect(sheet.form == .short)
  }

  @Test("The report has every scored item, both rounds, and neither the practice item nor the network")
  func report() throws {
    let round2 = try #require(second("fachwissen.a"))
    let results = Results(
      [
        CountsSnapshot(ballot: "fachwissen.a", counts: try counts(0, 5, 0, 5, 0)),
        CountsSnapshot(ballot: round2, counts: try counts(0, 0, 1, 9, 0)),
        CountsSnapshot(ballot: "integration.a", counts: try counts(2, 0, 0, 2, 0)),
        CountsSnapshot(ballot: Ballot(first: Practice.item.id), counts: try counts(5, 0, 0, 5, 0)),
      ], by: try five(), in: questionnaire)
    let report = GroupReport(
      settings: .sample(allowsFreeText: true, network: WirelessNetwork(name: "n", password: "geheim")),
      people: [.phone: 10, .paper: 2], results: results,
      commitments: [
        Submitted(id: 1, words: try #require(Commitment(text: "b", due: nil)), isApproved: true),
        Submitted(id: 2, words: try #require(Commitment(text: "c", due: "2027-01-31")), isApproved: true),
        Submitted(id: 3, words: try #require(Commitment(text: "a", due: nil)), isApproved: false),
      ], in: questionnaire, against: reference)
    #expect(report.items.map(\.id) == plan.items.dropFirst().map { $0 })
    #expect(report.total == 12)
    #expect(report.settings.network == nil)
    let item = try #require(report.items.first)
    #expect(item.first.median == 2)
    #expect(item.second?.median == 3)
    #expect(item.last.median == 3)
    #expect(item.reference?.target == 4)
    #expect(report.values["fachwissen" as FieldID]?.value == 75)
    #expect(report.values["fachwissen" as FieldID]?.successful == 100)
    #expect(report.items.first { $0.id == "integration.a" }?.first == .withheld)
    #expect(report.values["integration" as FieldID]?.isAssessable == false)
    #expect(report.commitments.map(\.text) == ["c", "b"])
  }

  @Test("Size classes are in the report in the order of the questionnaire, and only where the rule allows it")
  func sizes() throws {
    let options: [OptionID] = ["a", "b", "c"]
    let company = CompanyChoices(sizes: options.map { ItemOption(id: $0, label: "Größe") })
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]], company: company,
      items: [try Sample.levelItem(id: "f.a", field: "f", short: true), try Sample.levelItem(id: "f.b", field: "f")])
    let (some, few) = (try counts(3, 2, 1, 0, 0), try counts(1, 1, 0, 0, 0))
    func sizes(_ parts: [OptionID?: LevelCounts]) throws -> [SizeRelease] {
      let picture = CountsSnapshot(ballot: "f.a", counts: parts.values.total, sizes: parts)
      let results = Results([picture], by: try five(), in: questionnaire)
      return GroupReport(
        settings: .sample(), people: [:], results: results, in: questionnaire, against: [:]
      ).items[0].sizes
    }
    let three = try sizes(["c": some, "a": some, nil: some])
    #expect(three.map(\.size) == ["a", "c", nil])
    #expect(three.allSatisfy { $0.release.figures?.n == 6 })
    // Two people of a class could be had by subtraction: another class is withheld with them, or all.
    let withFew = try sizes(["a": some + some, "b": few, "c": some])
    #expect(withFew.map { $0.release == .withheld } == [false, true, true])
    #expect(try sizes(["a": some, "b": few]).isEmpty)
  }
}
