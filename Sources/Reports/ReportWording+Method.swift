import Benchmarks
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// A part of the method: what it explains, how it comes about, and where it is found in the report.
  typealias MethodEntry = (label: String, text: String, section: ReportSection?)

  /// The method in half a page (docs/method.md has all of it).
  var methodEntries: [MethodEntry] {
    let hasStages = report.hasStages
    let entries: [MethodEntry?] = [
      (say("Antworten 0–4", "Answers 0–4"), levels, nil), (say("Werte 0–100", "Values 0–100"), values, nil),
      (say("Offene Fragen", "Open questions"), openItems, .open),
      report.header.form == .short
        ? (Vocabulary.name(of: .short)[language].capitalisedFirst, shortForm, nil) : nil,
      uncertainties.map { (say("Unschärfe", "Uncertainty"), $0, nil) },
      hasStages ? (Vocabulary.stage[language], stages, nil) : nil,
      hasStages ? (Vocabulary.bottleneck[language], narrowest, nil) : nil,
      report.values.expertise == nil ? nil : (say("Breite, Tiefe", "Breadth, depth"), knowledge, nil),
      report.benchmark == nil ? nil : (say("Vergleich", "Comparison"), comparison, .sources),
      report.benchmark == nil ? nil : (say("Vorrang", "Priority"), order, .gaps),
      report.plan == nil ? nil : (Vocabulary.plan[language], plan, .plan),
      report.people == nil ? nil : (say("Personen", "People"), people, .people),
      report.trend == nil ? nil : (Vocabulary.trend[language], trend, .trend),
      (say("Nachrechnen", "Check it"), more, nil),
    ]
    let sections = report.sections
    return entries.compactMap(\.self).map { entry in
      (entry.label, entry.text, entry.section.flatMap { sections.contains($0) ? $0 : nil })
    }
  }

  private var levels: String {
    let names = Level.allCases.map { Vocabulary.level(Double($0.rawValue), in: language) }.joined(separator: ", ")
    return say(
      "Jede gewertete Frage führt zu einer Antwort 0–4: \(names). Was eine Antwort bedeutet, steht bei jeder Frage in eigenen "
        + "Worten, damit zwei Menschen mit „3“ dasselbe meinen.",
      "Every scored question leads to an answer 0–4: \(names). What an answer means is worded for every question, so that two people "
        + "mean the same by “3”.")
  }

  private var values: String {
    say(
      "Wert eines Handlungsfelds: die Summe der Antworten 0–4, geteilt durch die höchste Summe, die bei den "
        + "beantworteten Fragen möglich ist, mal 100; das Gewicht einer Frage zählt auf beiden Seiten mit. Wert einer "
        + "Dimension: der Mittelwert ihrer Handlungsfelder. Angezeigt wird gerundet, gerechnet wird genau.",
      "Value of a field: the sum of the answers 0–4, divided by the highest sum possible for the questions answered, "
        + "times 100; the weight of a question counts on both sides. Value of a dimension: the mean of its fields. Figures "
        + "are rounded for display only.")
  }

  private var openItems: String {
    say(
      "„Trifft nicht zu“ zählt nirgends mit. „Weiß nicht“ und Fragen ohne Antwort bleiben aus dem Wert heraus. Die Spanne "
        + "zeigt ihn, wenn sie alle auf 0 oder alle auf 4 stünden. Ein Handlungsfeld hat einen Wert, wenn "
        + "\(MethodWords.leastCoverage.german) davon beantwortet sind; eine Dimension, wenn in jedem Handlungsfeld etwas und im "
        + "Mittel \(MethodWords.leastCoverage.german) beantwortet ist.",
      "“Does not apply” counts nowhere. “Don’t know” and questions not answered stay out of the value. The range shows it if "
        + "they were all at 0, or all at 4. A field has a value when \(MethodWords.leastCoverage.english) of it is answered; a "
        + "dimension when something is answered in every field, and \(MethodWords.leastCoverage.english) on average.")
  }

  private var shortForm: String {
    say(
      "Es wurde nur ein Teil der Fragen gestellt. Abdeckung, Kernfragen und Vergleich gelten allein für diese Fragen; "
        + "die vollständige Fassung kann zu anderen Werten führen.",
      "Only some of the questions were asked. Coverage, core questions and comparison hold for these questions alone; the full "
        + "form may lead to other values.")
  }

  /// What answers that scatter do to the values; `nil` where no dimension has one.
  private var uncertainties: String? {
    let all = report.values.dimensions.compactMap { dimension in
      dimension.uncertainty.map { "\(title(dimension.id)) ± \(value($0.result))" }
    }.joined(separator: ", ")
    guard !all.isEmpty else { return nil }
    let scatter = MethodWords.scatter
    return say(
      "Angenommen ist, dass Antworten mit einer Standardabweichung von \(scatter.german) um das streuen, was wirklich ist. In 95 % "
        + "der Fälle liegt ein Wert dann höchstens so viele Punkte daneben: \(all). Von offenen Fragen sagt das nichts. Danach "
        + "richtet sich, was „knapp“ und „fast gleichauf“ heißt und welche Veränderung zählt.",
      "We assume that answers scatter around what is true with a standard deviation of \(scatter.english). In 95% of cases a value "
        + "is then off by at most so many points: \(all). That says nothing of open questions. It decides what “only just” and "
        + "“nearly level” mean, and which change counts.")
  }

  private var narrowest: String {
    say(
      "Die Dimension mit der niedrigsten Reifestufe, bei gleicher die mit dem niedrigsten Wert, nach den beantworteten Fragen. "
        + "Auf der höchsten Reifestufe gibt es keinen.",
      "The dimension with the lowest stage, of several the one with the lowest value, by the questions answered. At the highest "
        + "stage there is none.")
  }

  private var knowledge: String {
    let (three, four) = (MethodWords.mastery, MethodWords.depth)
    return say(
      "Breite: wie viele der beantworteten Gebiete auf \(three.german) oder höher stehen. "
        + "Tiefe: wie viele auf \(four.german) stehen.",
      "Breadth: how many of the areas answered are at \(three.english) or higher. Depth: how many are at \(four.english)."
    )
  }

  private var comparison: String {
    let published = say(
      " Veröffentlichte Zahlen stammen von anderen Befragten aus anderen Jahren; sie stehen als Hintergrund bei ihren Fragen "
        + "und gehen in keine Rechnung ein.",
      " Published figures come from other respondents and other years; they are shown as background to their questions and enter "
        + "no calculation.")
    let signs = report.benchmark?.basis == .target ? "◆" : say("◆ und ◇", "◆ and ◇")
    return say(
      "\(signs) rechnen wir über dieselben Fragen wie Ihren Wert, mit denselben Gewichten.",
      "We compute \(signs) over the same questions as your value, with the same weights.")
      + (report.comparison?.benchmark.published.isEmpty == false ? published : "")
  }

  private var order: String {
    let support =
      switch report.benchmark?.basis {
      case .measured?:
        say(
          ", mal der Unterschied der Gruppen (vorsichtig geschätzt)",
          ", times the difference of the groups (a cautious estimate)"
        )
      case .coded?:
        say(
          ", mal die Stütze des Ziels (ausdrücklich 1, erschlossen 2/3, eigene Setzung 1/2)",
          ", times the support of the target (explicit 1, inferred 2/3, our own 1/2)")
      case .published, .target, nil: ""
      }
    let doubled = report.hasStages ? say(", im Engpass doppelt", ", doubled in the bottleneck") : ""
    return say(
      "Lücke mal Gewicht der Frage\(support)\(doubled). Gezeigt werden Lücken ab einer halben Antwort. Bei gleichem Vorrang "
        + "stehen Kernfragen vorn, dann der kürzere nächste Schritt, dann die Reihenfolge des Fragebogens.",
      "Gap times weight of the question\(support)\(doubled). Gaps are shown from half an answer on. At equal priority core "
        + "questions come first, then the shorter next step, then the order of the questionnaire.")
  }

  private var plan: String {
    say(
      "Für jede Dimension die Schritte, mit denen die beantworteten Fragen die nächste Reifestufe erreichen, in der kürzesten "
        + "Arbeitszeit; bei gleicher Zeit die mit dem größeren Vorrang. Je Frage höchstens zwei Schritte und keiner über das "
        + "Ziel hinaus, außer eine Kernfrage verlangt es. Welche Fragen Kernfragen sind, legt der Fragebogen selbst fest; auch die "
        + "Zeiten sind seine Schätzungen. „\(nextTitle)“ nimmt zuerst zwei Schritte aus dem Engpass.",
      "For each dimension the steps with which the questions answered reach the next stage in the shortest working time; at "
        + "equal times those of higher priority. At most two steps a question and none beyond the target, unless a core "
        + "question demands it. Which questions are core is the questionnaire’s own choice, and the times are its estimates. "
        + "“\(nextTitle)” first takes two steps from the bottleneck.")
  }

  private var people: String {
    say(
      "Jede Perspektive zählt gleich viel, mit wie vielen Personen auch immer: Die Antwort des Unternehmens ist der "
        + "Median der Mediane. Zwischen zwei mittleren Antworten gilt ihr Mittelwert, etwa 2,5.",
      "Each perspective counts the same, whatever the number of people: the answer of the company is the median of the "
        + "medians. Between two middle answers their mean holds, e.g. 2.5.")
  }

  private var trend: String {
    say(
      "Alle Einschätzungen werden über die gemeinsamen Fragen und Perspektiven neu berechnet, mit den Gewichten des jetzigen "
        + "Fragebogens.",
      "All assessments are computed anew over the shared questions and perspectives, with the weights of the present "
        + "questionnaire.")
  }

  private var more: String {
    say(
      "Das Programm zeigt zu jeder Zahl die Rechnung, Schritt für Schritt.",
      "The program shows the arithmetic behind every number, step by step.")
  }
}
