package import ActionPlan
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// What is compared and what was left out, who answered when, and what changed at the company; empty without an
  /// assessment before.
  package var trendIntro: String {
    guard let trend = report.trend else { return "" }
    let parts = trend.isComparable ? [shared(trend), leftOut(trend), trendPeople] : [trendNone]
    return (parts + [companyChanges]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func shared(_ trend: ReportTrend) -> String {
    trend.times.count == 2
      ? say(
        "Verglichen werden die \(items(trend.sharedCount)), die beide Male mit gleicher Bedeutung gestellt wurden.",
        "The comparison covers the \(items(trend.sharedCount)) that were asked both times with the same meaning.")
      : say(
        "Verglichen werden die \(items(trend.sharedCount)), die jedes Mal mit gleicher Bedeutung gestellt wurden.",
        "The comparison covers the \(items(trend.sharedCount)) that were asked each time with the same meaning.")
  }

  private func leftOut(_ trend: ReportTrend) -> String {
    guard trend.leftOutCount > 0 else { return "" }
    let left = items(trend.leftOutCount)
    let verb = trend.leftOutCount == 1 ? say("blieb weg", "was left out") : say("blieben weg", "were left out")
    let what = report.hasStages ? say("Werte und Reifestufen", "values and stages") : say("Werte", "values")
    return say(
      "\(left) \(verb); \(what) können deshalb hier andere sein als im übrigen Bericht.",
      "\(left) \(verb); so \(what) may differ here from the rest of the report.")
  }

  /// Who answered when, and who of them is compared; empty where the same perspectives answered in the same number.
  package var trendPeople: String {
    guard let trend = report.trend, trend.times.contains(where: { $0.groups != trend.times.first?.groups })
    else { return "" }
    let names = trend.perspectives.map(name(of:)).joined(separator: ", ")
    let all = trend.times.allSatisfy { $0.groups.map(\.perspective) == trend.perspectives }
    return answered(trend) + " "
      + (all
        ? say("Jede Perspektive zählt dabei gleich viel.", "Each perspective counts the same.")
        : say(
          "Verglichen wird nur, wer jedes Mal dabei war: \(names).",
          "Only those who were there each time are compared: \(names)."))
  }

  /// “Reifestufe 3 „Integriert“ erreicht; am 3.11.2025 war es Reifestufe 2.”; empty where none is reached since.
  package var trendReached: String {
    guard let trend = report.trend, let before = trend.stageBefore, let now = trend.stageNow, now > before,
      report.values.stage == now
    else { return "" }
    return say(
      "Reifestufe \(now.rawValue) „\(name(of: now))“ ist erreicht; am \(trend.date.formatted(in: .german)) war es "
        + "Reifestufe \(before.rawValue).",
      "Stage \(now.rawValue) “\(name(of: now))” is reached; on \(trend.date.formatted(in: .english)) it was stage "
        + "\(before.rawValue).")
  }

  /// That the company was at a higher stage before; empty where it was not.
  var trendDropped: String {
    guard let trend = report.trend, let before = trend.stageBefore, let now = trend.stageNow, now < before,
      report.values.stage == now
    else { return "" }
    return say(
      "Am \(trend.date.formatted(in: .german)) war es noch Reifestufe \(before.rawValue) „\(name(of: before))“.",
      "On \(trend.date.formatted(in: .english)) it was still stage \(before.rawValue) “\(name(of: before))”.")
  }

  /// Over what a trend is computed, where its values are not those of the rest of the report; empty where they are.
  var trendBasis: String {
    guard let trend = report.trend else { return "" }
    let isOther = trend.dimensions.contains { dimension in
      value(dimension.now.value) != value(report.values[dimension.id]?.value)
    }
    guard isOther else { return "" }
    let people = Set(report.header.groups.map(\.perspective))
    let hasAllPeople = people.isSubset(of: trend.perspectives)
    return switch (trend.leftOutCount == 0, hasAllPeople) {
    case (false, true): say(" (nur gemeinsame Fragen)", " (shared questions only)")
    case (true, false): say(" (nur gemeinsame Perspektiven)", " (shared perspectives only)")
    case (false, false), (true, true):
      say(" (nur gemeinsame Fragen und Perspektiven)", " (shared questions and perspectives only)")
    }
  }

  /// Why there is no trend.
  private var trendNone: String {
    guard let trend = report.trend else { return "" }
    return trend.perspectives.isEmpty
      ? answered(trend) + " "
        + say(
          "Keine Perspektive war beide Male dabei; deshalb gibt es keinen Vergleich.",
          "No perspective was there both times; so there is no comparison.")
      : say(
        "Keine Frage wurde beide Male mit gleicher Bedeutung gestellt; deshalb gibt es keinen Vergleich.",
        "No question was asked both times with the same meaning; so there is no comparison.")
  }

  private func answered(_ trend: ReportTrend) -> String {
    let times = trend.times.map { time in
      let groups = time.groups.map(worded).joined(separator: ", ")
      return say("am \(time.date.formatted(in: .german)) ", "on \(time.date.formatted(in: .english)) ") + groups
    }
    return say("Es antworteten ", "Those who answered: ") + times.joined(separator: "; ") + "."
  }

  private var companyChanges: String {
    let changes = (report.trend?.companyChanges ?? []).map { change in
      let (before, now) = (change.before[language], change.now[language])
      return say("\(change.name.german) „\(before)“ → „\(now)“", "\(change.name.english) “\(before)” → “\(now)”")
    }
    guard !changes.isEmpty else { return "" }
    return say("Das Unternehmen hat sich geändert: ", "The company has changed: ") + changes.joined(separator: ", ")
      + "."
  }

  /// What a change does not say.
  package var trendCaution: String {
    say(
      "Eine Veränderung zeigt, dass anders geantwortet wurde; ob eine Maßnahme sie bewirkt hat, sagt sie nicht.",
      "A change shows that the answers differ; it does not say whether an action brought it about.")
  }

  /// Which changes are larger than the uncertainty of self-assessments; empty where there is none to judge.
  package var trendUncertainty: String {
    let judged = (report.trend?.dimensions ?? []).compactMap { dimension in
      dimension.isBeyondUncertainty.map { (name: dimension.dimension.title[language], isBeyond: $0) }
    }
    let (larger, smaller) = (judged.filter(\.isBeyond).map(\.name), judged.filter { !$0.isBeyond }.map(\.name))
    let last = (report.trend?.times.count ?? 0) > 2
    let what = last ? say("Die letzte Änderung ist", "The last change is") : say("Die Änderung ist", "The change is")
    let parts = [
      larger.isEmpty
        ? nil
        : say(
          "größer als die Unschärfe von Selbsteinschätzungen: \(larger.joined(separator: ", "))",
          "larger than the uncertainty of self-assessments: \(larger.joined(separator: ", "))"),
      smaller.isEmpty
        ? nil
        : say(
          "kleiner als \(larger.isEmpty ? "die Unschärfe von Selbsteinschätzungen" : "sie"): \(smaller.joined(separator: ", "))",
          "smaller than \(larger.isEmpty ? "the uncertainty of self-assessments" : "it"): \(smaller.joined(separator: ", "))"
        ),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : what + " " + parts.joined(separator: "; ") + "."
  }

  /// “2 Handwerk → 3 Integriert”, “2 Handwerk, unverändert”; empty without an assessment before.
  package var trendStages: String {
    guard let trend = report.trend else { return "" }
    return change(trend.times.map(\.stages))
  }

  /// The stage of a dimension at each time.
  package func stages(of trend: ReportTrend.DimensionTrend) -> String { change(trend.values.map { $0?.stages }) }

  private func change(_ stages: [StageInterval?]) -> String {
    let words = stages.map { stages in
      stages.map(self.stages) ?? "–"
    }
    guard let first = words.first, words.contains(where: { $0 != first }) else {
      return (words.first ?? "–") + say(", unverändert", ", unchanged")
    }
    return words.joined(separator: " → ")
  }

  /// “44 → 52”, each time.
  package func values(of trend: ReportTrend.DimensionTrend) -> String {
    trend.values.map { value($0?.value) }.joined(separator: " → ")
  }

  /// “+8”, “−3”, “0”; “–” while one of the two is not assessable.
  package func change(of trend: ReportTrend.DimensionTrend) -> String {
    change(from: trend.before?.value, to: trend.now.value)
  }

  /// The exact difference of two values, rounded half away from zero: 50 → 62.5 is “+13”.
  package func change(from before: Double?, to now: Double?) -> String {
    guard let before, let now else { return "–" }
    let text = value(now - before)
    return now > before && text != "0" ? "+" + text : text
  }

  /// What went up and what went down, each with its heading; no empty lists.
  package var moves: [(title: String, moves: [ReportTrend.Move])] {
    guard let trend = report.trend else { return [] }
    return [
      (say("Gestiegen", "Gone up"), trend.up), (say("Gesunken", "Gone down"), trend.down),
    ].filter { !$0.moves.isEmpty }
  }

  /// “Antwort 1 → 3”.
  package func levels(of move: ReportTrend.Move) -> String {
    say("Antwort ", "answer ") + "\(level(move.before)) → \(level(move.now))"
  }

  /// “12 Fragen stehen wie zuvor.”, and how many had no level on one of the days.
  package var trendRest: String {
    guard let trend = report.trend else { return "" }
    let same = trend.same.count
    var parts: [String] = []
    if same > 0 {
      parts.append(
        same == 1
          ? say("1 Frage steht wie zuvor.", "1 question is as before.")
          : say("\(same) Fragen stehen wie zuvor.", "\(same) questions are as before."))
    }
    let open = trend.incomparableCount
    if open > 0 {
      parts.append(
        open == 1
          ? say(
            "1 Frage hatte nicht beide Male eine Antwort 0–4.", "1 question did not have an answer 0–4 both times.")
          : say(
            "\(open) Fragen hatten nicht beide Male eine Antwort 0–4.",
            "\(open) questions did not have an answer 0–4 both times."))
    }
    return parts.joined(separator: " ")
  }

  /// What was decided last time, by how far it is: a heading and the actions; empty without any.
  package var earlierActions: [(title: String, actions: [Action])] {
    guard let trend = report.trend else { return [] }
    return [
      (say("Seither erledigt", "Done since"), trend.done),
      (say("Noch nicht erledigt", "Not done yet"), trend.pending),
      (say("Verworfen", "Dropped"), trend.dropped),
    ].filter { !$0.actions.isEmpty }
  }
}
