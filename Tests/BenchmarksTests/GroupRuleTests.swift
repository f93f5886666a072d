import Benchmarks
import Questionnaire
import TestSupport
import Testing

@Suite("What may be shown of a group")
struct GroupRuleTests {
  @Test("k is 11 unless told otherwise, and never below 5")
  func minimum() {
    #expect(GroupRule.standard.minimum == 11)
    #expect(GroupRule(minimum: 4) == nil)
    #expect(GroupRule(minimum: 5)?.minimum == 5)
  }

  @Test("From k levels on every figure is shown, below nothing; open answers do not help")
  func whole() throws {
    let ten = try #require(LevelCounts([1, 2, 3, 2, 2], dontKnow: 50))
    #expect(GroupRule.standard.release(ten) == .withheld)
    let figures = try #require(GroupRule.standard.release(try counts(1, 2, 3, 3, 2)).figures)
    #expect(figures.n == 11)
    #expect(figures.quartiles.median == 2)
    #expect(figures.closeness == .wide)
  }

  @Test("When everyone chose the same level only the median is shown")
  func unanimous() throws {
    let release = GroupRule.standard.release(try counts(0, 0, 20, 0, 0))
    guard case .medianOnly(let median) = release else {
      Issue.record("\(release)")
      return
    }
    #expect(median.value == 2)
    #expect(release.figures == nil && release.median == 2)
  }

  @Test("A part is shown only if all others together are k, or no one")
  func part() throws {
    let rule = GroupRule.standard
    let part = try counts(0, 3, 5, 4, 0)
    #expect(rule.release(part: part, complement: try counts(0, 5, 5, 0, 0)) == .withheld)
    #expect(rule.release(part: part, complement: try counts(0, 5, 6, 0, 0)).figures != nil)
    #expect(rule.release(part: part, complement: .zero).figures != nil)
    let silent = try #require(LevelCounts([0, 0, 0, 0, 0], dontKnow: 1))
    #expect(rule.release(part: part, complement: silent) == .withheld)
    // All others at one level: shown by subtraction, that would be everyone's answer.
    #expect(rule.release(part: part, complement: try counts(0, 11, 0, 0, 0)) == .withheld)
  }

  @Test("Parts that are withheld cannot be had by subtraction either")
  func parts() throws {
    let (large, middle, small) = (try counts(1, 4, 5, 3, 2), try counts(2, 3, 4, 3, 0), try counts(1, 1, 1, 0, 0))
    let releases = GroupRule.standard.release(parts: ["large": large, "middle": middle, "small": small])
    #expect(releases["large"]?.figures?.n == 15)
    #expect(releases["middle"] == .withheld)
    #expect(releases["small"] == .withheld)
    let both = GroupRule.standard.release(parts: ["large": large, "middle": middle])
    #expect(both.values.allSatisfy { $0.figures != nil })
    #expect(GroupRule.standard.release(parts: ["large": large, "small": small]).values.allSatisfy { $0 == .withheld })
  }

  @Test("Whatever the parts, those withheld are no one or k who differ", arguments: UInt64(0)..<300)
  func noSubtraction(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = try (0..<Int.random(in: 1...5, using: &random)).reduce(into: [Int: LevelCounts]()) { parts, key in
      parts[key] = try randomCounts(most: 6, using: &random)
    }
    let rule = try #require(GroupRule(minimum: 5 + Int.random(in: 0...6, using: &random)))
    let releases = rule.release(parts: parts)
    #expect(Set(releases.keys) == Set(parts.keys))
    let rest = parts.filter { releases[$0.key] == .withheld }.values.total
    if releases.values.contains(where: { $0 != .withheld }) {
      #expect(rest.n == 0 || (rest.n >= rule.minimum && rest.unanimous == nil))
    }
    for (key, release) in releases where release != .withheld { #expect((parts[key]?.n ?? 0) >= rule.minimum) }
  }

  @Test("Anything else is released by the number of responses behind it")
  func others() {
    #expect(GroupRule.standard.release(58.3, responses: 11)?.value == 58.3)
    #expect(GroupRule.standard.release(58.3, responses: 10) == nil)
  }

  @Test("Sheets are counted over the scored items of their form")
  func sheets() throws {
    let questionnaire = try questionnaireWithSuccess()
    var group = GroupCounts()
    group.count(
      Sample.sheet(for: questionnaire, ["f.a": .level(3), "f.b": .dontKnow, "erfolg.gesamt": .level(4)]),
      in: questionnaire)
    group.count(Sample.sheet(for: questionnaire, ["f.a": .notApplicable]), in: questionnaire)
    #expect(group.people == 2)
    #expect(group["f.a"].levels == [0, 0, 0, 1, 0] && group["f.a"].notApplicable == 1)
    #expect(group["f.b"].dontKnow == 1 && group["f.b"].unanswered == 1)
    #expect(group.items["erfolg.gesamt"] == nil)
    #expect((group + group)["f.a"].n == 2)
    #expect(GroupRule.standard.release(group).values.allSatisfy { $0 == .withheld })
  }
}
