import Benchmarks
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// The method in half a page.
  package var methodEntries: [Entry] {
    var entries = [levels, values, openItems]
    if report.header.form == .short { entries.append(shortForm) }
    if report.hasStages { entries.append(stages) }
    if report.values.knowledge != nil { entries.append(knowledge) }
    if report.benchmark != nil { entries += [comparison, order] }
    if report.way != nil { entries.append(way) }
    if report.people != nil { entries.append(people) }
    if report.trend != nil { entries.append(trend) }
    entries.append(more)
    return entries
  }

  private var levels: Entry {
    let names = Level.allCases.map { Vocabulary.level(Double($0.rawValue), in: language) }.joined(separator: ", ")
    return (
      say("Antworten 0–4", "Answers 0–4"),
      say(
        "Jede gewertete Frage führt zu einer Antwort 0–4: \(names). Was eine Antwort bedeutet, steht bei jeder Frage in eigenen "
          + "Worten, damit zwei Menschen mit „3“ dasselbe meinen.",
        "Every scored question leads to an answer 0–4: \(names). What an answer means is worded for every question, so that two people "
          + "mean the same by “3”.")
    )
  }

  private var values: Entry {
    (
      say("Werte 0–100", "Values 0–100"),
      say(
        "Wert eines Handlungsfelds: die Summe der Antworten 0–4, geteilt durch die höchste Summe, die bei den "
          + "beantworteten Fragen möglich ist, mal 100; das Gewicht einer Frage zählt auf beiden Seiten mit. Wert einer "
          + "Dimension: der Mittelwert ihrer Handlungsfelder. Angezeigt wird gerundet, gerechnet wird genau. Eine "
          + "Gesamtpunktzahl gibt es nicht.",
        "Value of a field: the sum of the answers 0–4, divided by the highest sum possible for the questions answered, "
          + "times 100; the weight of a question counts on both sides. Value of a dimension: the mean of its fields. Figures "
          + "are rounded for display only. There is no total score.")
    )
  }

  private var openItems: Entry {
    (
      say("Offene Fragen", "Open questions"),
      say(
        "„Trifft nicht zu“ zählt nirgends mit. „Weiß nicht“ und Fragen ohne Antwort bleiben aus dem Wert heraus, senken "
          + "aber die Abdeckung. Die Spanne zeigt den Wert, wenn sie alle auf 0 oder alle auf 4 stünden. Ein "
          + "Handlungsfeld ist ab \(MethodWords.leastCoverage.german) Abdeckung bewertbar, eine Dimension, wenn alle ihre Handlungsfelder es sind.",
        "“Does not apply” counts nowhere. “Don’t know” and questions not answered stay out of the value but lower the "
          + "coverage. The range shows the value if they were all at 0, or all at 4. A field is assessable "
          + "from \(MethodWords.leastCoverage.english) coverage, a dimension when all its fields are.")
    )
  }

  private var shortForm: Entry {
    (
      Vocabulary.name(of: .short)[language].capitalisedFirst,
      say(
        "Es wurde nur ein Teil der Fragen gestellt. Abdeckung, Kernfragen und Vergleich gelten allein für diese Fragen; "
          + "die vollständige Fassung kann zu anderen Werten führen.",
        "Only some of the questions were asked. Coverage, core questions and comparison hold for these questions alone; the full "
          + "form may lead to other values.")
    )
  }

  private var knowledge: Entry {
    (
      say("Breite, Tiefe", "Breadth, depth"),
      say(
        "Breite: wie viele der beantworteten Gebiete auf \(MethodWords.mastery.german) oder höher stehen. Tiefe: die mittlere Antwort dieser Gebiete.",
        "Breadth: how many of the areas answered are at \(MethodWords.mastery.english) or higher. Depth: the mean answer of those areas."
      )
    )
  }

  private var comparison: Entry {
    (
      say("Vergleich", "Comparison"),
      say(
        "◆ und ◇ rechnen wir über dieselben Fragen mit denselben Gewichten. Veröffentlichte Zahlen stammen von anderen "
          + "Befragten aus anderen Jahren; sie stehen als Hintergrund bei ihren Fragen und gehen in keine Rechnung ein.",
        "◆ and ◇ are computed over the same questions with the same weights. Published figures come from other respondents "
          + "and other years; they are shown as background to their questions and enter no calculation.")
    )
  }

  private var order: Entry {
    let support =
      switch report.benchmark?.basis {
      case .measured?:
        say(
          "; gewichtet danach, wie deutlich sich die Gruppen unterscheiden",
          "; weighted by how clearly the groups differ")
      case .coded?:
        say(
          "; gewichtet danach, wie gut das Ziel belegt ist (ausdrücklich 1, erschlossen 2/3, eigene Setzung 1/2)",
          "; weighted by how well the target is supported (explicit 1, inferred 2/3, our own 1/2)")
      default: ""
      }
    let doubled = report.hasStages ? say(", im Engpass doppelt", ", doubled in the bottleneck") : ""
    return (
      say("Vorrang", "Priority"),
      say(
        "Lücke mal Gewicht der Frage\(doubled)\(support). Bei gleichem Vorrang stehen Kernfragen vorn, dann "
          + "die mit dem kürzeren nächsten Schritt, dann die Reihenfolge des Fragebogens.",
        "Gap times weight of the question\(doubled)\(support). At equal priority core questions come "
          + "first, then those with the shorter next step, then the order of the questionnaire.")
    )
  }

  private var way: Entry {
    (
      Vocabulary.way[language],
      say(
        "Aus allen Möglichkeiten, jede Dimension auf die nächste Reifestufe zu bringen, wird die mit der kürzesten Arbeitszeit "
          + "berechnet, Kernfragen eingeschlossen. Bei gleicher Zeit gilt die, deren Schritte den größeren Vorrang "
          + "haben, dann die Reihenfolge des Fragebogens. Offene Fragen, die keine Kernfragen sind, bleiben offen.",
        "Of all possibilities to bring each dimension to the next stage, the one with the least working time is computed, core "
          + "questions included. At equal time the one whose steps have the higher priority holds, then the order of the "
          + "questionnaire. Open questions that are no core questions stay open.")
    )
  }

  private var people: Entry {
    (
      say("Personen", "People"),
      say(
        "Jede Perspektive zählt gleich viel, mit wie vielen Personen auch immer: Die Antwort des Unternehmens ist der "
          + "Median der Mediane. Zwischen zwei mittleren Antworten gilt ihr Mittelwert, etwa 2,5.",
        "Each perspective counts the same, whatever the number of people: the answer of the company is the median of the "
          + "medians. Between two middle answers their mean holds, e.g. 2.5.")
    )
  }

  private var trend: Entry {
    (
      Vocabulary.trend[language],
      say(
        "Beide Einschätzungen werden über die gemeinsamen Fragen neu berechnet, mit den Gewichten des jetzigen "
          + "Fragebogens.",
        "Both assessments are computed anew over the shared questions, with the weights of the present questionnaire.")
    )
  }

  private var more: Entry {
    (
      say("Nachrechnen", "Check it"),
      say(
        "Das Programm zeigt zu jeder Zahl die Rechnung, Schritt für Schritt.",
        "The program shows the arithmetic behind every number, step by step.")
    )
  }
}
