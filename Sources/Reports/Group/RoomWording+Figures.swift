package import Benchmarks
package import Scoring
import Words
package import Workshop

extension RoomWording {
  // MARK: What a group says

  /// “Median 2”.
  package func median(_ release: GroupRelease) -> String? {
    release.median.map { say("Median ", "median ") + level($0) }
  }

  /// “Median 2, Quartile 1–3, n = 58, gestreut”, or what is shown in its place.
  package func summary(_ release: GroupRelease, isVoted: Bool = true) -> String {
    guard let median = median(release) else { return whyWithheld(isVoted) }
    guard let figures = release.figures else { return "\(median). \(whyMedianOnly)" }
    return [median, quartiles(figures), "n = \(figures.n)", Vocabulary.name(of: figures.consensus)[language]]
      .joined(separator: ", ")
  }

  /// “Quartile 1–3”.
  package func quartiles(_ figures: GroupFigures) -> String {
    say("Quartile ", "quartiles ") + "\(level(figures.quartiles.lower))–\(level(figures.quartiles.upper))"
  }

  /// “Antwort 3–4: 41 % (29–54 %)”.
  package func highShare(_ figures: GroupFigures) -> String {
    say("Antwort 3–4: ", "answer 3–4: ") + percent(figures.highShare.value)
      + " (\(value(figures.highShare.low * 100))–\(percent(figures.highShare.high)))"
  }

  /// “Mittel 2,1 (1,8–2,4)”.
  package func mean(_ figures: GroupFigures) -> String {
    say("Mittel ", "mean ") + Numerals.oneDecimal(figures.mean.value, in: language)
      + " (\(Numerals.oneDecimal(figures.mean.low, in: language))–\(Numerals.oneDecimal(figures.mean.high, in: language)))"
  }

  /// Why nothing is shown of a vote, without a count; says no more than the rule and the agenda.
  package func whyWithheld(_ isVoted: Bool) -> String {
    guard !isVoted else {
      return say(
        "Nicht gezeigt: Zu wenige haben eine Antwort gewählt, Einzelne ließen sich erkennen.",
        "Not shown: too few chose an answer, single people could be recognised.")
    }
    let people = room.report.people
    let isOnlyLive = people[.paper, default: 0] + people[.file, default: 0] == 0
    return isOnlyLive
      ? say("Nicht gezeigt: Darüber wurde nicht abgestimmt.", "Not shown: there was no vote on it.")
      : say(
        "Nicht gezeigt: Darüber wurde im Raum nicht abgestimmt, und Bögen oder Dateien allein reichen nicht.",
        "Not shown: there was no vote on it in the room, and sheets or files alone are too few.")
  }

  /// Why nothing is shown of a size class.
  package var whySizeWithheld: String {
    say(
      "„–“ steht, wo weniger als \(minimum) Personen eine Antwort 0–4 gewählt haben oder sich eine kleinere Gruppe durch "
        + "Abziehen errechnen ließe.",
      "“–” stands where fewer than \(minimum) people chose an answer 0–4, or where a smaller group could be had by "
        + "subtraction.")
  }

  /// Why only the median is shown.
  package var whyMedianOnly: String {
    say(
      "Die Verteilung bleibt ungezeigt, weil sie verraten würde, was Einzelne gewählt haben.",
      "The distribution is not shown because it would tell what single people chose.")
  }

  /// “◆ Erfolgreiche 4 · ◇ weniger Erfolgreiche 1”; `nil` without a benchmark value.
  package func profiles(_ reference: ReferenceLevel?) -> String? {
    reference.map { reference in
      "\(Vocabulary.successfulSign) \(Vocabulary.successful[language]) \(level(reference.target))" + separator
        + "\(Vocabulary.lessSuccessfulSign) \(Vocabulary.lessSuccessful[language]) \(level(reference.contrast))"
    }
  }

  // MARK: Values

  /// What the values of a room are.
  package var valuesNote: String {
    var text = say(
      "Werte von 0 bis 100 wie die eines Unternehmens, das bei jeder Frage auf dem Median des Raums steht. In Klammern, "
        + "wo der Wert liegen kann, solange Fragen nicht gezeigt werden.",
      "Values from 0 to 100, as those of a company that stands at the room’s median in every question. In brackets where the "
        + "value may lie while questions are not shown.")
    // A workshop never asks for success; see `WorkshopPool.benchmark`.
    text +=
      " "
      + say(
        "Nach dem eigenen Erfolg wurde im Raum nicht gefragt; deshalb gibt es keine Profile Erfolgreicher und weniger "
          + "Erfolgreicher aus dem Raum.",
        "The room was not asked about its own success; so there are no profiles of successful and less successful out "
          + "of the room.")
    if let benchmark = room.benchmark {
      text +=
        " "
        + say(
          "◆ Erfolgreiche und ◇ weniger Erfolgreiche: \(benchmark.title.german), über dieselben Fragen; "
            + "\(Vocabulary.name(of: benchmark.basis).german).",
          "◆ successful and ◇ less successful: \(benchmark.title.english), over the same questions; "
            + "\(Vocabulary.name(of: benchmark.basis).english).")
    }
    return text
  }

  // MARK: Discussion

  /// How the proposals came about.
  package var discussionNote: String {
    say(
      "Zuerst, wo der Raum weit vom Ziel steht und zugleich uneinig ist (Lücke mal Abstand der Quartile).",
      "First where the room is far from the target and divided as well (gap times distance of the quartiles).")
  }

  /// “Lücke 2, Streuung 1,5”.
  package func reason(of proposal: Discussion) -> String {
    say(
      "Lücke \(level(proposal.gap)), Streuung \(level(proposal.spread))",
      "gap \(level(proposal.gap)), spread \(level(proposal.spread))")
  }

  // MARK: Steps

  /// When nobody took anything on.
  package var noSteps: String {
    say("Es wurde noch nichts vereinbart.", "Nothing has been agreed yet.")
  }

  /// The day of a next step.
  package func due(_ commitment: Commitment) -> String { commitment.due?.formatted(in: language) ?? "–" }
}
