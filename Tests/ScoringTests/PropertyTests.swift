import Questionnaire
import Scoring
import TestSupport
import Testing

/// What must hold for every questionnaire and every answer; each case can be run again by its seed.
@Suite("Properties of the method")
struct PropertyTests {
  private static let seeds: Range<UInt64> = 0..<200

  @Test("Bounds enclose the value, and all that open items could still make of it", arguments: seeds)
  func bounds(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed)
    let values = sample.values
    var completed = sample.standings
    for (item, standing) in sample.standings where standing.isApplicable && standing.level == nil {
      completed[item] = .level(Double(Int.random(in: 0...4, using: &sample.random)))
    }
    let later = Values(completed, in: sample.questionnaire, form: .full)
    for (now, then) in zip(values.fields, later.fields) {
      expectEnclosed(now.value, now.low, now.high)
      expectEnclosed(then.value, now.low, now.high)
      #expect(now.isLeftOut == then.isLeftOut)
    }
    for (now, then) in zip(values.dimensions, later.dimensions) {
      expectEnclosed(now.value, now.low, now.high)
      expectEnclosed(then.value, now.low, now.high)
    }
  }

  private func expectEnclosed(_ value: Double?, _ low: Double?, _ high: Double?) {
    if let low, let high { #expect(0 <= low && low <= high && high <= 100) }
    guard let value else { return }
    #expect((low ?? .infinity) <= value + 1e-9)
    #expect((high ?? -.infinity) >= value - 1e-9)
  }

  @Test("Without open items the bounds are the value itself", arguments: seeds)
  func closed(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed)
    let answered = sample.standings.mapValues { standing -> Rating in
      standing.isApplicable && standing.level == nil
        ? .level(Double(Int.random(in: 0...4, using: &sample.random))) : standing
    }
    for field in Values(answered, in: sample.questionnaire, form: .full).fields where !field.isLeftOut {
      #expect(field.value == field.low)
      #expect(field.value == field.high)
      #expect(field.coverage == 1)
    }
  }

  @Test("Raising a level never lowers a value, a bound, a stage or a position of the right way round", arguments: seeds)
  func monotone(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed)
    let before = sample.values
    let raisable = sample.items.map(\.id).filter { (sample.standings[$0]?.level ?? 4) < 4 }
    guard let item = raisable.randomElement(using: &sample.random) else { return }
    var raised = sample.standings
    raised[item] = .level(min(4, (sample.standings[item]?.level ?? 0) + 1))
    let after = Values(raised, in: sample.questionnaire, form: .full, against: sample.reference)
    for (old, new) in zip(before.fields, after.fields) {
      expectNotLower(old.value, new.value)
      expectNotLower(old.low, new.low)
      expectNotLower(old.high, new.high)
    }
    for (old, new) in zip(before.dimensions, after.dimensions) {
      expectNotLower(old.value, new.value)
      expectNotLower(old.stages, new.stages)
      if let old = old.place?.word, let new = new.place?.word {
        let words = Position.Word.allCases
        expectNotLower(words.firstIndex(of: old).map(Double.init), words.firstIndex(of: new).map(Double.init))
      }
    }
    expectNotLower(before.stages, after.stages)
  }

  /// A level more raises no end of an interval downwards, nor the stage of the answered items.
  private func expectNotLower(_ old: StageInterval?, _ new: StageInterval?) {
    #expect((old == nil) == (new == nil))
    guard let old, let new else { return }
    #expect(old.low <= new.low && old.high <= new.high)
    if let answered = old.answered, let later = new.answered { #expect(answered <= later) }
  }

  private func expectNotLower(_ old: Double?, _ new: Double?) {
    #expect((old == nil) == (new == nil))
    #expect((old ?? 0) <= (new ?? 0) + 1e-9)
  }

  @Test("The stage holds, and the next one lacks points or a gate", arguments: seeds)
  func stage(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    for dimension in sample.values.dimensions {
      #expect((dimension.answered == nil) == (dimension.stages?.answered == nil))
      guard let stage = dimension.stages?.answered, let value = dimension.answered?.result else { continue }
      #expect(value >= stage.threshold - 1e-9)
      #expect((dimension.missing == nil) == (stage == .anchored))
      guard let missing = dimension.missing else { continue }
      #expect(missing.stage == stage.next)
      #expect(missing.points > 0 || !missing.core.isEmpty)
      #expect(missing.points == 0 || value.isAbout(missing.stage.threshold - missing.points))
      for item in missing.core {
        #expect(sample.questionnaire.item(item)?.scored?.isCore == true)
        #expect((sample.standings[item]?.level ?? 4) < missing.stage.gate)
      }
    }
  }

  @Test("The order of items and answers changes no figure", arguments: seeds)
  func order(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed, halves: true)
    let shuffled = try RandomCase.questionnaire(sample.dimensions, sample.items.shuffled(using: &sample.random))
    var standings: [ItemID: Rating] = [:]
    for (item, standing) in sample.standings.sorted(by: { $0.key > $1.key }) { standings[item] = standing }
    let before = sample.values
    let after = Values(standings, in: shuffled, form: .full, against: sample.reference)
    #expect(before.fields.map(\.reading) == after.fields.map(\.reading))
    #expect(before.fields.map(\.coverage) == after.fields.map(\.coverage))
    #expect(before.stages == after.stages)
    #expect(Set(before.decides) == Set(after.decides))
    #expect(before.narrowest == after.narrowest)
    #expect(before.expertise == after.expertise)
    #expect(Set(before.gaps) == Set(after.gaps))
    for (old, new) in zip(before.dimensions, after.dimensions) {
      #expect(old.value == new.value)
      #expect(old.place?.word == new.place?.word)
      #expect(old.missing?.points == new.missing?.points)
      #expect(old.missing.map { Set($0.core) } == new.missing.map { Set($0.core) })
    }
  }

  @Test("An item that is not applicable counts as little as one that does not exist", arguments: seeds)
  func notApplicable(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    guard let item = sample.items.first else { return }
    var standings = sample.standings
    standings[item.id] = .notApplicable
    let without = try RandomCase.questionnaire(sample.dimensions, Array(sample.items.dropFirst()))
    #expect(
      Values(standings, in: sample.questionnaire, form: .full, against: sample.reference)
        == Values(standings, in: without, form: .full, against: sample.reference))
  }

  @Test("The short form is a questionnaire of its own items", arguments: seeds)
  func shortForm(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let short = try RandomCase.questionnaire(sample.dimensions, sample.items.filter(\.isInShortForm))
    #expect(
      Values(sample.standings, in: sample.questionnaire, form: .short, against: sample.reference)
        == Values(sample.standings, in: short, form: .full, against: sample.reference))
  }

  @Test("With a benchmark of every item the comparison stands on the value itself", arguments: seeds)
  func completeBenchmark(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let target = Dictionary(uniqueKeysWithValues: sample.items.map { ($0.id, coded(4, 0)) })
    for dimension in Values(sample.standings, in: sample.questionnaire, form: .full, against: target).dimensions {
      guard let value = dimension.value, let guide = dimension.guide else { continue }
      #expect(guide.company.result.isAbout(value) && !guide.isPartial)
    }
  }

  @Test("A benchmark changes no value and no stage of the company", arguments: seeds)
  func benchmarkApart(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let with = sample.values
    let without = Values(sample.standings, in: sample.questionnaire, form: .full)
    #expect(with.stages == without.stages && with.decides == without.decides)
    #expect(with.narrowest == without.narrowest)
    #expect(with.dimensions.map(\.value) == without.dimensions.map(\.value))
    #expect(with.fields.map(\.value) == without.fields.map(\.value))
  }

  @Test("Gaps are half a level or more, of answered items, once each, and in the order of the method", arguments: seeds)
  func gaps(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let values = sample.values
    let expected = sample.items.map(\.id).filter { item in
      guard let level = sample.standings[item]?.level, let reference = sample.reference[item] else { return false }
      return reference.target - level >= 0.5
    }
    #expect(values.gaps.map(\.item).sorted() == expected.sorted())
    for (first, second) in zip(values.gaps, values.gaps.dropFirst()) {
      #expect(first.priority >= second.priority - 1e-8)
    }
  }

  @Test("All lowest is 0 and all highest is 100, for every type, weight and form", arguments: seeds)
  func extremes(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    for form in Form.allCases {
      for level in [Level.lowest, .highest] {
        let responses = Dictionary(uniqueKeysWithValues: sample.items.map { ($0.id, response(to: $0, at: level)) })
        let sheet = Sample.sheet(for: sample.questionnaire, form: form, responses)
        let values = Values(sheet.standings(in: sample.questionnaire), in: sample.questionnaire, form: form)
        let value = Double(level.rawValue) * 25
        #expect(values.fields.allSatisfy { $0.value == value && $0.low == value && $0.high == value })
        #expect(values.dimensions.allSatisfy { $0.value == value })
        #expect(values.stage == (level == .lowest ? .tryingOut : .anchored))
      }
    }
  }

  private func response(to item: Item, at level: Level) -> Response {
    switch item.kind {
    case .single(let scale): scale.options(at: level).first.map { .option($0.id) } ?? .dontKnow
    case .multiple(let scale):
      .options(Set(scale.entries.filter(\.counts).prefix(scale.bounds[level] ?? 0).map(\.option.id)))
    case .share(let scale): .share(scale.bounds[level] ?? 0)
    default: .level(level)
    }
  }
}
