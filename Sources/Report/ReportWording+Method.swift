import Questionnaire
import Scoring

extension ReportWording {
  /// The method in half a page.
  public var methodEntries: [Entry] {
    var entries = [levels, values, openItems]
    if report.header.form == .short { entries.append(shortForm) }
    if report.verdict == nil { entries.append(stages) }
    if report.values.knowledge != nil { entries.append(knowledge) }
    if report.benchmark != nil { entries += [comparison, order] }
    if report.way != nil { entries.append(way) }
    if report.people != nil { entries.append(people) }
    if report.development != nil { entries.append(trend) }
    entries.append(more)
    return entries
  }

  private var levels: Entry {
    let names = Level.allCases.map { Vocabulary.level(Double($0.rawValue), in: language) }.joined(separator: ", ")
    return (
      say("Stufen 0–4", "Levels 0–4"),
      say(
        "Jede gewertete Antwort führt zu einer Stufe: \(names). Was eine Stufe bedeutet, steht bei jeder Frage in eigenen "
          + "Worten, damit zwei Menschen mit „3“ dasselbe meinen.",
        "Every scored answer leads to a level: \(names). What a level means is worded for every item, so that two people "
          + "mean the same by “3”.")
    )
  }

  private var values: Entry {
    (
      say("Werte 0–100", "Values 0–100"),
      say(
        "Wert eines Handlungsfelds: die Summe der erreichten Stufen, geteilt durch die höchste Summe, die bei den "
          + "beantworteten Fragen möglich ist, mal 100; das Gewicht einer Frage zählt auf beiden Seiten mit. Wert einer "
          + "Dimension: der Mittelwert ihrer Handlungsfelder. Angezeigt wird gerundet, gerechnet wird genau. Eine "
          + "Gesamtpunktzahl gibt es nicht.",
        "Value of a field: the sum of the levels reached, divided by the highest sum possible for the items answered, "
          + "times 100; the weight of an item counts on both sides. Value of a dimension: the mean of its fields. Figures "
          + "are rounded for display only. There is no total score.")
    )
  }

  private var openItems: Entry {
    (
      say("Offene Fragen", "Open items"),
      say(
        "„Trifft nicht zu“ zählt nirgends mit. „Weiß nicht“ und Fragen ohne Antwort bleiben aus dem Wert heraus, senken "
          + "aber die Abdeckung. Die Spanne zeigt den Wert, wenn sie alle auf Stufe 0 oder alle auf Stufe 4 stünden. Ein "
          + "Handlungsfeld ist ab 75 % Abdeckung bewertbar, eine Dimension, wenn alle ihre Handlungsfelder es sind.",
        "“Does not apply” counts nowhere. “Don’t know” and items not answered stay out of the value but lower the "
          + "coverage. The range shows the value if they all stood at level 0, or all at level 4. A field is assessable "
          + "from 75% coverage, a dimension when all its fields are.")
    )
  }

  private var shortForm: Entry {
    (
      Vocabulary.name(of: .short)[language].capitalisedFirst,
      say(
        "Es wurde nur ein Teil der Fragen gestellt. Abdeckung, Kernfragen und Vergleich gelten allein für diese Fragen; "
          + "die vollständige Fassung kann zu anderen Werten führen.",
        "Only some of the items were asked. Coverage, core items and comparison hold for these items alone; the full "
          + "form may lead to other values.")
    )
  }

  private var stages: Entry {
    let list = Stage.allCases.map { stage in
      let gate =
        stage.gate > 0
        ? say(", Kernfragen ab Stufe \(level(stage.gate))", ", core items from level \(level(stage.gate))") : ""
      return say(
        "\(numbered(stage)) ab Wert \(value(stage.threshold))",
        "\(numbered(stage)) from value \(value(stage.threshold))") + gate
    }.joined(separator: "; ")
    return (
      Vocabulary.stage[language],
      say(
        "Für jede Dimension gilt die höchste Stufe, deren beide Bedingungen erfüllt sind: \(list). Eine offene Kernfrage "
          + "zählt dabei als Stufe 0. Die niedrigste Dimension ist der Engpass und bestimmt die Stufe des Unternehmens.",
        "Each dimension has the highest stage whose two conditions hold: \(list). An open core item counts as level 0 "
          + "here. The lowest dimension is the bottleneck and decides the stage of the company.")
    )
  }

  private var knowledge: Entry {
    (
      say("Breite, Tiefe", "Breadth, depth"),
      say(
        "Breite: wie viele der beantworteten Gebiete auf Stufe 3 oder höher stehen. Tiefe: die mittlere Stufe dieser Gebiete.",
        "Breadth: how many of the areas answered stand at level 3 or higher. Depth: the mean level of those areas.")
    )
  }

  private var comparison: Entry {
    (
      say("Vergleich", "Comparison"),
      say(
        "Die Vergleichsprofile rechnen wir über dieselben Fragen mit denselben Gewichten. Veröffentlichte Zahlen "
          + "stehen als Hintergrund bei ihren Fragen und gehen in keine Rechnung ein.",
        "The reference profiles are computed over the same items with the same weights. Published figures stand beside "
          + "their items as background and enter no calculation.")
    )
  }

  private var order: Entry {
    (
      say("Vorrang", "Priority"),
      say(
        "Lücke mal Unterschied der beiden Gruppen mal Gewicht der Frage. Bei gleichem Vorrang stehen Fragen des Engpasses "
          + "vorn, dann besser belegte Ziele, dann die Reihenfolge des Fragebogens.",
        "Gap times difference between the two groups times weight of the item. At equal priority, items of the "
          + "bottleneck come first, then better supported targets, then the order of the questionnaire.")
    )
  }

  private var way: Entry {
    (
      Vocabulary.way[language],
      say(
        "Aus allen Möglichkeiten, jede Dimension auf die nächste Stufe zu bringen, wird die mit dem kleinsten Aufwand "
          + "berechnet, Kernfragen eingeschlossen. Bei gleichem Aufwand gilt die, deren Schritte den größeren Vorrang "
          + "haben, dann die Reihenfolge des Fragebogens. Offene Fragen, die keine Kernfragen sind, bleiben offen.",
        "Of all possibilities to bring each dimension to the next stage, the one with the least effort is computed, core "
          + "items included. At equal effort the one whose steps have the higher priority holds, then the order of the "
          + "questionnaire. Open items that are no core items stay open.")
    )
  }

  private var people: Entry {
    (
      say("Personen", "People"),
      say(
        "Jede Perspektive zählt gleich viel, mit wie vielen Personen auch immer: Die Stufe des Unternehmens ist der "
          + "Median der Mediane. Zwischen zwei mittleren Stufen gilt ihr Mittelwert, etwa 2,5.",
        "Each perspective counts the same, whatever the number of people: the level of the company is the median of the "
          + "medians. Between two middle levels their mean holds, e.g. 2.5.")
    )
  }

  private var trend: Entry {
    (
      Vocabulary.trend[language],
      say(
        "Beide Einschätzungen werden über die gemeinsamen Fragen neu berechnet, mit den Gewichten des jetzigen "
          + "Fragebogens.",
        "Both assessments are computed anew over the shared items, with the weights of the present questionnaire.")
    )
  }

  private var more: Entry {
    (
      say("Nachrechnen", "Check it"),
      say(
        "Der Befehl „reifegrad explain“ zeigt zu jeder Zahl die Rechnung.",
        "The command “reifegrad explain” shows the arithmetic behind every number.")
    )
  }
}
