import Benchmarks
import Documents
import Questionnaire
import Words
package import Workshop

extension GroupWording {
  /// The method in half a page.
  var methodTerms: [Term] {
    [questionnaire, levels, figures, closeness, orderEntry] + (room.hasTargets ? [profilesEntry] : []) + [
      valuesEntry
    ]
  }

  private var questionnaire: Term { Term(say("Fragebogen", "Questionnaire"), Phrase(questionnaireLine)) }

  private var levels: Term {
    let names = Level.allCases.map { Vocabulary.level(Double($0.rawValue), in: language) }.joined(separator: ", ")
    return Term(
      say("Antworten 0–4", "Answers 0–4"),
      say(
        "\(names). Was eine Antwort bedeutet, steht bei jeder Frage in eigenen Worten. „Weiß nicht“ und „trifft nicht "
          + "zu“ zählen nicht mit; n ist die Zahl der Personen mit einer Antwort 0–4.",
        "\(names). What an answer means is worded for every question. “Don’t know” and “does not apply” do not count; n is the "
          + "number of people with an answer 0–4.")
    )
  }

  private var figures: Term {
    Term(
      say("Quartile, Spannen", "Quartiles, ranges"),
      say(
        "Ein Viertel des Raums steht auf dem unteren Quartil oder darunter, drei Viertel auf dem oberen. Die Spannen bei "
          + "Anteil (Wilson) und Mittel sind 95-%-Intervalle.",
        "A quarter of the room is at or below the lower quartile, three quarters at or below the upper one. Ranges of "
          + "share (Wilson) and mean are 95% intervals.")
    )
  }

  private var closeness: Term {
    Term(
      say("Wie nah Antworten beieinanderliegen", "How close answers are"),
      say(
        "zwei Lager: Je ein Viertel oder mehr steht auf 0–1 und auf 3–4, und dazwischen weniger als halb so viele wie "
          + "in jedem der beiden. nah beieinander: Drei Viertel stehen höchstens um 1 vom Median, die Quartile höchstens "
          + "um 1 auseinander. weit gestreut: weder noch.",
        "two camps: a quarter or more each is at 0–1 and at 3–4, and in between are fewer than half as many as in either. "
          + "close together: three quarters are within 1 of the median, the quartiles at most 1 apart. widely spread: "
          + "neither.") + withoutMiddle
    )
  }

  /// Where nobody can be in between, that nobody is there says nothing.
  private var withoutMiddle: Phrase {
    let all = room.report.items.compactMap { room[$0.id]?.placed.item.levels }
    let without = all.filter { !$0.contains(where: { $0.rawValue == 2 }) }.count
    guard without > 0 else { return "" }
    return without == all.count
      ? say(
        " Diese Fragen haben keine Antwort dazwischen: Zwei Lager heißt hier nur, dass auf beiden Seiten ein Viertel oder "
          + "mehr steht.",
        " These questions have no answer in between: two camps only means here that a quarter or more is on either side."
      )
      : say(
        " Manche Fragen haben keine Antwort dazwischen: Dort heißt zwei Lager nur, dass auf beiden Seiten ein Viertel oder "
          + "mehr steht.",
        " Some questions have no answer in between: there two camps only means that a quarter or more is on either side."
      )
  }

  private var orderEntry: Term {
    let spread: Phrase = say(
      "Zwei Lager und weit Gestreutes nach \(Vocabulary.discussionWeight.german); Streuung ist der Abstand der Quartile.",
      "Two camps and widely spread ones by \(Vocabulary.discussionWeight.english); spread is the distance of the quartiles."
    )
    let first: Phrase =
      room.hasTargets
      ? say(
        "Lücke heißt, wie weit der Median unter dem \(targetName) steht; bei gleicher Lücke zuerst, wo mehr darunter stehen. ",
        "A gap is how far the median is below the \(targetName); of equal gaps the one with more people below it comes first. "
      )
      : say(
        "Am niedrigsten steht der Raum, wo der Median klein ist; bei gleichem zuerst, wo mehr auf 0 oder 1 stehen. ",
        "The room is lowest where the median is small; of equal ones the one with more people at 0 or 1 comes first. ")
    return Term(say("Was vorn steht", "What comes first"), first + spread)
  }

  private var profilesEntry: Term {
    let benchmark = room.benchmark
    let citation = benchmark?.source.citation[language] ?? ""
    let kind = benchmark.map { Vocabulary.name(of: $0.basis)[language].capitalisedFirst + "." } ?? ""
    let people =
      benchmark.flatMap { $0.basis == .measured ? " " + FieldworkText.sentence(of: $0.source, in: language) : nil }
      ?? ""
    return Term(
      benchmark?.basis == .target
        ? say("Woher \(Mark.successful) stammt", "Where \(Mark.successful) comes from")
        : say(
          "Woher \(Mark.successful) und \(Mark.lessSuccessful) stammen",
          "Where \(Mark.successful) and \(Mark.lessSuccessful) come from"),
      "\(benchmark?.title[language] ?? ""): \(citation) \(kind)\(people)"
    )
  }

  // A workshop never asks for success; see `WorkshopPool.benchmark`.
  private var successEntry: Term {
    Term(
      say("Erfolg", "Success"),
      say(
        "Nach dem eigenen Erfolg wurde im Raum nicht gefragt; deshalb ist hier nichts über Erfolgreiche und weniger "
          + "Erfolgreiche aus dem Raum zu sagen.",
        "The room was not asked about its own success; so nothing can be said here of successful and less successful "
          + "people in the room.")
    )
  }

  private var valuesEntry: Term {
    Term(
      say("Werte 0–100", "Values 0–100"),
      say(
        "Wert eines Handlungsfelds: die Mediane seiner Fragen, nach Gewicht gemittelt und auf 100 gebracht. Wert einer "
          + "Dimension: der Mittelwert ihrer Handlungsfelder. Fragen, die nicht gezeigt werden, senken die Abdeckung; "
          + "unter \(MethodWords.leastCoverage.german) ist ein Wert nicht bewertbar.",
        "Value of a field: the medians of its questions, averaged by weight and brought to 100. Value of a dimension: the "
          + "mean of its fields. Questions that are not shown lower the coverage; below \(MethodWords.leastCoverage.english) a value is not assessable."
      )
    )
  }

  // MARK: Data protection

  /// How the group rule protects people, and what was deleted.
  var privacyTerms: [Term] {
    [ruleEntry, freeze] + deletionEntries
  }

  private var ruleEntry: Term {
    Term(
      say("Gruppenregel", "Group rule"),
      say(
        "Gezeigt wird nur, was auf mindestens \(minimum) Antworten beruht. Wo alle gleich antworten, steht "
          + "nur der Median. Eine Größenklasse steht nur da, wenn auch die übrigen Personen zusammen \(minimum) erreichen.",
        "Only what rests on at least \(minimum) responses is shown. Where everyone chose the same answer, only the median "
          + "is shown. A size class is shown only if all other people together reach \(minimum) as well.")
    )
  }

  private var freeze: Term {
    Term(
      say("Ein Stand", "One picture"),
      say(
        "Leinwand, Bericht und Vergleichsdatei zeigen dieselben, beim Schließen der Abstimmung festgehaltenen Anzahlen; "
          + "keine zwei lassen sich voneinander abziehen. Namen, Adressen und Zeiten einzelner Antworten gibt es nicht.",
        "Screen, report and benchmark file show the same counts, taken when the vote closed; no two of them can be "
          + "subtracted. There are no names, addresses or times of single answers.")
    )
  }

  private var deletionEntries: [Term] {
    guard let record = room.report.deletion else {
      return [
        Term(
          say("Löschung", "Deletion"),
          say(
            "Einzelne Antworten werden mit dem Ende des Workshops gelöscht.",
            "Single answers are deleted at the end of the workshop.")
        )
      ]
    }
    let votes = count(record.keptPictures, "Abstimmung", "Abstimmungen", "vote", "votes")
    let steps = count(record.keptCommitments, "nächster Schritt", "nächste Schritte", "next step", "next steps")
    return [
      Term(say("Löschprotokoll", "Deletion record"), Phrase(deleted(record))),
      Term(
        say("Aufbewahrt", "Kept"),
        say(
          "die Anzahlen je Antwort aus \(votes) und \(steps), ohne Bezug zu Personen.",
          "the counts by answer of \(votes) and \(steps), without a link to people.")
      ),
    ]
  }

  private func deleted(_ record: DeletionRecord) -> String {
    let people = record.people.values.reduce(0, +)
    let remarks =
      record.remarks > 0
      ? say(", ", ", ") + count(record.remarks, "freier Text", "freie Texte", "free text", "free texts") : ""
    let ways = EntryWay.allCases.compactMap { way in
      record.people[way].flatMap { $0 > 0 ? "\($0) \(name(of: way))" : nil }
    }
    let from = ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))"
    return time(record.time)
      + say(": gelöscht ", ": deleted ")
      + count(record.answers, "einzelne Antwort", "einzelne Antworten", "single answer", "single answers")
      + say(" von ", " of ") + count(people, "Person", "Personen", "person", "people") + from + remarks
      + say(", dazu alle Anmeldungen.", ", and all registrations.")
  }

  /// “24.11.2026, 16:45 Uhr”.
  package func time(_ time: LocalMinute) -> String {
    let clock = "\(time.hour):" + (time.minute < 10 ? "0" : "") + "\(time.minute)"
    return time.day.formatted(in: language) + say(", \(clock) Uhr", ", \(clock)")
  }

  func count(_ number: Int, _ one: String, _ many: String, _ englishOne: String, _ englishMany: String)
    -> String
  {
    "\(number) " + (number == 1 ? say(one, englishOne) : say(many, englishMany))
  }
}
