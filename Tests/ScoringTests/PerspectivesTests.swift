import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Several people (method §8)")
struct PerspectivesTests {
  private func perspectives(
    _ answers: [(Perspective, [ItemID: Response])], form: Form = .full
  ) throws -> Perspectives {
    let questionnaire = try Sample.small()
    let sheets = answers.map { Sample.sheet(for: questionnaire, form: form, perspective: $0, $1) }
    return Perspectives(sheets, in: questionnaire, form: form)
  }

  /// What people of these perspectives answer to the item `fachwissen.b`, as a row.
  private func row(_ answers: [(Perspective, Response?)]) throws -> Perspectives.Row {
    let all = try perspectives(
      answers.map { perspective, response in (perspective, response.map { ["fachwissen.b": $0] } ?? [:]) })
    return try #require(all["fachwissen.b"])
  }

  @Test("Each perspective has its median; the company stands at the median of the medians")
  func medians() throws {
    // Management 1, 4 → 2.5; lead 4; colleagues 0, 1, 1 → 1. Of 1, 2.5, 4 the middle is 2.5.
    let row = try row([
      (.colleague, .level(0)), (.management, .level(4)), (.socialMediaLead, .level(4)), (.colleague, .level(1)),
      (.management, .level(1)), (.colleague, .level(1)),
    ])
    #expect(row.views.map(\.perspective) == [.management, .socialMediaLead, .colleague])
    #expect(row.views.map(\.median) == [2.5, 4, 1])
    #expect(row.company == .level(2.5))
  }

  @Test("Every perspective has the same say, however many people it has")
  func sameSay() throws {
    let row = try row([(.management, .level(4))] + (0..<9).map { _ in (.colleague, .level(1)) })
    #expect(row.company == .level(2.5))
  }

  @Test("The mean of two middle levels is kept, down to quarters, and values are computed with it")
  func fractions() throws {
    // Management 1, 2 → 1.5; lead 3; the mean is 2.25.
    let questionnaire = try Sample.small()
    let levels: [(Perspective, Level)] = [(.management, 1), (.management, 2), (.socialMediaLead, 3)]
    let sheets = levels.map { perspective, level in
      Sample.sheet(
        for: questionnaire, perspective: perspective,
        Dictionary(uniqueKeysWithValues: questionnaire.items.map { ($0.id, .level(level)) }))
    }
    let perspectives = Perspectives(sheets, in: questionnaire, form: .full)
    #expect(perspectives["fachwissen.a"]?.company == .level(2.25))
    let values = values(of: questionnaire, perspectives.standings)
    #expect(values.fields.allSatisfy { $0.value == 56.25 })
    #expect(values.stage == .integrated)
  }

  @Test("People without a level have no say in it")
  func withoutLevel() throws {
    let row = try row([
      (.management, .level(1)), (.management, .dontKnow), (.management, nil), (.socialMediaLead, .notApplicable),
      (.colleague, .level(2)),
    ])
    #expect(row.views.map(\.median) == [1, nil, 2])
    #expect(row.company == .level(1.5))
  }

  @Test(
    "Where nobody has a level: not applicable only when all say so, else don't know when anyone does, else unanswered",
    arguments: [
      ([.notApplicable, .notApplicable], .notApplicable), ([.notApplicable, .dontKnow], .dontKnow),
      ([.dontKnow, nil], .dontKnow), ([.notApplicable, nil], .unanswered), ([nil, nil], .unanswered),
    ] as [([Response?], Rating)])
  func open(responses: [Response?], standing: Rating) throws {
    #expect(try row([(.management, responses[0]), (.colleague, responses[1])]).company == standing)
    #expect(try row([(.colleague, responses[1]), (.colleague, responses[0])]).company == standing)
  }

  @Test("Single answers are there for up to four people of a perspective, in the order in which they joined")
  func single() throws {
    let four: [(Perspective, Response?)] = [
      (.colleague, .level(3)), (.colleague, .dontKnow), (.colleague, nil), (.colleague, .level(0)),
    ]
    let visible = try row(four + [(.management, .notApplicable)])
    #expect(visible.views.map(\.single) == [[.notApplicable], [.level(3), .dontKnow, .unanswered, .level(0)]])
    let hidden = try row(four + [(.colleague, .level(1)), (.management, .level(2))])
    #expect(hidden.views.map(\.single) == [[.level(2)], []])
    #expect(hidden.views.map(\.median) == [2, 1])
  }

  @Test("The groups are those that are there, in a fixed order, with their number of people")
  func groups() throws {
    let perspectives = try perspectives([(.other, [:]), (.colleague, [:]), (.management, [:]), (.colleague, [:])])
    #expect(perspectives.groups.map(\.perspective) == [.management, .colleague, .other])
    #expect(perspectives.groups.map(\.count) == [1, 2, 1])
    #expect(perspectives.count == 4)
  }

  @Test("Every scored item of the form has a row, in the order of the questionnaire")
  func rows() throws {
    let questionnaire = try Sample.small()
    let full = try perspectives([(.management, [:])])
    #expect(full.rows.map(\.id) == questionnaire.items.map(\.id))
    let short = try perspectives([(.management, ["fachwissen.b": .level(4)])], form: .short)
    #expect(short.rows.map(\.id) == questionnaire.items(in: .short).map(\.id))
    #expect(short.standings["fachwissen.b"] == nil)
  }

  @Test("Of one person the company stands where the person does")
  func onePerson() throws {
    let questionnaire = try Sample.small()
    let sheet = Sample.sheet(
      for: questionnaire, ["fachwissen.a": .level(3), "fachwissen.b": .notApplicable, "integration.a": .dontKnow])
    let perspectives = Perspectives([sheet], in: questionnaire, form: .full)
    #expect(perspectives.standings == sheet.standings(in: questionnaire))
    #expect(perspectives.differences.isEmpty)
  }

  @Test("The order of people changes nothing but the order of single answers", arguments: 0..<50 as Range<UInt64>)
  func order(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Sample.small()
    var sheets = (0..<Int.random(in: 2...9, using: &random)).map { _ in
      var responses: [ItemID: Response] = [:]
      for item in questionnaire.items {
        responses[item.id] =
          switch Int.random(in: 0..<9, using: &random) {
          case 0: .dontKnow
          case 1: .notApplicable
          case 2: nil
          default: Level(Int.random(in: 0...4, using: &random)).map { .level($0) }
          }
      }
      return Sample.sheet(
        for: questionnaire, perspective: Perspective.allCases.randomElement(using: &random) ?? .other, responses)
    }
    let before = Perspectives(sheets, in: questionnaire, form: .full)
    sheets.shuffle(using: &random)
    let after = Perspectives(sheets, in: questionnaire, form: .full)
    #expect(before.groups == after.groups)
    #expect(before.standings == after.standings)
    #expect(before.differences == after.differences)
    for (old, new) in zip(before.rows, after.rows) {
      #expect(old.views.map(\.median) == new.views.map(\.median))
      #expect(old.views.map { Set($0.single) } == new.views.map { Set($0.single) })
    }
    for row in before.rows {
      let medians = row.views.compactMap(\.median)
      guard let level = row.company.level else {
        #expect(medians.isEmpty)
        continue
      }
      #expect((medians.min() ?? 5) <= level && level <= (medians.max() ?? -1))
    }
  }
}
