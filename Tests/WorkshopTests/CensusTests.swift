import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Workshop

/// Levels of people who are numbered from `first` on; 5 is “weiß nicht”.
func places(_ numbers: [Int], from first: Int64 = 1) -> [ParticipantKey: AnswerPlace] {
  Dictionary(
    uniqueKeysWithValues: numbers.enumerated().compactMap { offset, number in
      AnswerPlace(number: number).map { (ParticipantKey(first + Int64(offset)), $0) }
    })
}

@Suite("Differences of pictures")
struct CensusTests {
  /// [1, 2, 3, 3, 2], as in the attack.
  private let eleven = places([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4])
  private let rule = GroupRule.standard

  @Test("Nobody's answer can be had from two pictures of a vote: k changed, and not to one level")
  func latecomers() throws {
    let first = Census(eleven)
    // Eleven latecomers all at 4: each of them would be known.
    let alike = Census(eleven.merging(places(Array(repeating: 4, count: 11), from: 100)) { $1 })
    #expect(!rule.mayShow(alike, after: [first]))
    // One of them knows no answer: of all who have a level it is known all the same.
    let nearly = Census(eleven.merging(places(Array(repeating: 4, count: 11) + [5], from: 100)) { $1 })
    #expect(!rule.mayShow(nearly, after: [first]))
    let mixed = Census(eleven.merging(places([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3], from: 100)) { $1 })
    #expect(rule.mayShow(mixed, after: [first]))
    let few = Census(eleven.merging(places([0, 1, 2, 3, 4, 0, 1, 2, 3, 4], from: 100)) { $1 })
    #expect(!rule.mayShow(few, after: [first]))
  }

  @Test("What people answered before is not told by a difference either")
  func leavers() throws {
    let rest = places([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0], from: 100)
    let all = Census(rest.merging(places(Array(repeating: 4, count: 11))) { $1 })
    #expect(!rule.mayShow(Census(rest), after: [all]))
    // Where everybody was at 4 already it is no news.
    let alike = Census(places(Array(repeating: 4, count: 11)))
    #expect(rule.mayShow(Census(places([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2])), after: [alike]))
  }

  @Test("Whoever left may be the one who came again: together they count once, with the same answer not at all")
  func comingAgain() throws {
    let first = Census(places([0, 0, 0, 0, 0, 0, 0]))
    let back = Census(places([0, 0, 0, 0, 4], from: 4))
    let changes = back.changes(since: first)
    #expect(changes.people == 3)
    #expect(Census(places([0, 0, 0, 0], from: 4)).changes(since: first).people == 3)
    #expect(Census(places([0, 0, 0, 0, 0, 0, 0], from: 50)).changes(since: first).people == 0)
    // Those who left without a name count the same.
    var gone = Census(places([0, 0, 0, 0], from: 4), gone: [.level(.lowest): 3])
    #expect(gone.changes(since: first).people == 0)
    gone.gone = [.dontKnow: 3]
    #expect(gone.changes(since: first).people == 3)
  }

  @Test("Every former picture counts, not only the last one")
  func everyFormer() throws {
    let first = Census(eleven)
    let second = Census(places([4, 4, 3, 3, 3, 3, 2, 2, 2, 1, 0]))
    #expect(rule.mayShow(second, after: [first]))
    // All but one go back.
    let back = Census(eleven.merging([ParticipantKey(1): .level(.highest)]) { $1 })
    #expect(!rule.mayShow(back, after: [first, second]))
    // All go back: the first picture again.
    #expect(rule.mayShow(first, after: [first, second]))
  }
}

@Suite("Second rounds")
struct SecondRoundTests {
  private let eleven = places([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4])
  private let rule = GroupRule.standard

  private func second(_ answers: [ParticipantKey: AnswerPlace]) -> SecondRound {
    SecondRound(after: Census(eleven), eleven, answers: answers, under: rule)
  }

  @Test("A latecomer beside eleven who answer as before changes nothing: the level would be known to all")
  func latecomer() throws {
    let round = second(eleven.merging(places([0], from: 100)) { $1 })
    #expect(round.census.counts.levels == [1, 2, 3, 3, 2])
    #expect(round.newcomers == 0)
  }

  @Test("Who abstains, or knows no answer any more, keeps the first level")
  func abstaining() throws {
    #expect(second([:]).census.counts.levels == [1, 2, 3, 3, 2])
    // Number 1 moves from 0 to 4, number 2 says “weiß nicht”.
    let round = second([ParticipantKey(1): .level(.highest), ParticipantKey(2): .dontKnow])
    #expect(round.census.counts == LevelCounts([0, 2, 3, 3, 3]))
  }

  @Test("Who left since the first picture stays counted, without a name")
  func leaving() throws {
    var first = Census(eleven)
    first.people[ParticipantKey(11)] = nil
    first.gone = [.level(.highest): 1]
    let round = SecondRound(after: first, first.people, answers: [:], under: rule)
    #expect(round.census.counts.levels == [1, 2, 3, 3, 2])
    #expect(round.census.gone == first.gone)
  }

  @Test("Newcomers count from k on who are not all at one level")
  func newcomers() throws {
    let mixed = second(eleven.merging(places([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 4], from: 100)) { $1 })
    #expect(mixed.newcomers == 11 && mixed.census.counts.levels == [4, 5, 6, 4, 3])
    let ten = second(eleven.merging(places([0, 0, 0, 1, 1, 1, 2, 2, 2, 3], from: 100)) { $1 })
    #expect(ten.newcomers == 0 && ten.census.counts.n == 11)
    let alike = second(eleven.merging(places(Array(repeating: 4, count: 11), from: 100)) { $1 })
    #expect(alike.newcomers == 0 && alike.census.counts.n == 11)
  }

  @Test("Who had no level in the first round is a newcomer with one in the second")
  func statesBefore() throws {
    let first = Census(eleven.merging(places([5, 6], from: 50)) { $1 })
    let answers = places([3, 4], from: 50)
    let few = SecondRound(after: first, first.people, answers: answers, under: rule)
    #expect(few.newcomers == 0)
    #expect(few.census.counts == LevelCounts([1, 2, 3, 3, 2], dontKnow: 1, notApplicable: 1))
    let many = SecondRound(
      after: first, first.people, answers: answers.merging(places([0, 1, 2, 3, 4, 0, 1, 2, 3], from: 100)) { $1 },
      under: rule)
    #expect(many.newcomers == 11 && many.census.counts == LevelCounts([3, 4, 5, 6, 4]))
  }

  @Test("Where nothing was shown of the first round everybody counts with the last answer")
  func nothingShown() throws {
    let firstAnswers = places([0, 1, 2, 3, 4, 0, 1, 2])
    let round = SecondRound(
      after: nil, firstAnswers, answers: places([4, 3, 2, 1], from: 7), under: rule)
    #expect(round.census.counts.levels == [2, 2, 2, 2, 2])
    #expect(round.newcomers == 2)
  }
}
