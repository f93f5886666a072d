import Questionnaire
import Scoring

extension ReportWording {
  /// What is compared and what was left out; empty without an assessment before.
  public var trendIntro: String {
    guard let trend = report.development else { return "" }
    let shared = say(
      "Verglichen werden die \(items(trend.sharedCount)), die beide Male mit gleicher Bedeutung gestellt wurden.",
      "Compared are the \(items(trend.sharedCount)) that were asked both times with the same meaning.")
    guard trend.leftOutCount > 0 else { return shared }
    let left = items(trend.leftOutCount)
    let verb = trend.leftOutCount == 1 ? say("blieb weg", "was left out") : say("blieben weg", "were left out")
    return shared
      + say(
        " \(left) \(verb); Werte und Stufen können deshalb hier andere sein als im übrigen Bericht.",
        " \(left) \(verb); so values and stages may differ here from the rest of the report.")
  }

  /// What a change does not say.
  public var trendCaution: String {
    say(
      "Eine Veränderung zeigt, dass anders geantwortet wurde; ob eine Maßnahme sie bewirkt hat, sagt sie nicht.",
      "A change shows that the answers differ; it does not say whether an action brought it about.")
  }

  /// „2 Handwerk → 3 Integriert“, „2 Handwerk, unverändert“; empty without an assessment before.
  public var trendStages: String {
    guard let trend = report.development else { return "" }
    return change(trend.stageBefore, trend.stageNow)
  }

  /// The stage of a dimension before and now.
  public func stages(of trend: ReportTrend.DimensionTrend) -> String { change(trend.before?.stage, trend.now.stage) }

  private func change(_ before: Stage?, _ now: Stage?) -> String {
    let words = { (stage: Stage?) in stage.map(numbered) ?? Vocabulary.notAssessable[language] }
    guard before != now else { return words(now) + say(", unverändert", ", unchanged") }
    return words(before) + " → " + words(now)
  }

  /// „44 → 52“.
  public func values(of trend: ReportTrend.DimensionTrend) -> String {
    "\(value(trend.before?.value)) → \(value(trend.now.value))"
  }

  /// „+8“, „−3“, „0“; „–“ while one of the two is not assessable.
  public func change(of trend: ReportTrend.DimensionTrend) -> String {
    change(from: trend.before?.value, to: trend.now.value)
  }

  /// The difference of two values as they are shown: whoever reads „71 → 83“ expects „+12“, also where it is 12.5.
  public func change(from before: Double?, to now: Double?) -> String {
    guard let before, let now else { return "–" }
    let change = now.rounded() - before.rounded()
    return change > 0 ? "+" + value(change) : value(change)
  }

  /// „Stufe 1 → 3“.
  public func levels(of move: ReportTrend.Move) -> String {
    say("Stufe ", "level ") + "\(level(move.before)) → \(level(move.now))"
  }

  /// „12 Fragen stehen wie zuvor.“, and how many had no level on one of the days.
  public var trendRest: String {
    guard let trend = report.development else { return "" }
    let same = trend.same.count
    var parts: [String] = []
    if same > 0 {
      parts.append(
        same == 1
          ? say("1 Frage steht wie zuvor.", "1 item stands as before.")
          : say("\(same) Fragen stehen wie zuvor.", "\(same) items stand as before."))
    }
    let open = trend.incomparableCount
    if open > 0 {
      parts.append(
        open == 1
          ? say("1 Frage hatte nicht beide Male eine Stufe.", "1 item did not have a level both times.")
          : say("\(open) Fragen hatten nicht beide Male eine Stufe.", "\(open) items did not have a level both times."))
    }
    return parts.joined(separator: " ")
  }

  /// What was decided last time, by how far it is: a heading and the actions; empty without any.
  public var earlierActions: [(title: String, actions: [ReportAction])] {
    guard let trend = report.development else { return [] }
    return [
      (say("Seither erledigt", "Done since"), trend.done),
      (say("Noch nicht erledigt", "Not done yet"), trend.pending),
      (say("Verworfen", "Dropped"), trend.dropped),
    ].filter { !$0.actions.isEmpty }
  }
}
