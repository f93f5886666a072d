package import Benchmarks
package import Questionnaire
package import Reports
import Scoring
import TestSupport
import Words

extension ReportSample {
  private static let delphi = Source(
    citation: LocalizedText(de: "Social Media Delphi 2012", en: "Social Media Delphi 2012"), year: 2012, n: 860)
  private static let study = "Holicki, S. & Rieger, K. (2012): Social-Media-Management: Gut aufgestellt für den Erfolg?"

  package static func benchmark(for id: QuestionnaireID = "muster") -> Benchmark {
    let explicit: [ItemID: BenchmarkValue] = [
      "kompetenz.inhalte": value(3, 1, .explicit, [1, 2]), "kompetenz.krise": value(3, 1, .explicit, [1, 2]),
      "kompetenz.schulung": value(4, 1, .explicit, [3]), "organisation.bereiche": value(4, 1, .explicit, [5]),
      "organisation.abstimmung": value(3, 1, .explicit, [6]), "kultur.rueckhalt": value(4, 1, .explicit, [9]),
    ]
    let others: [ItemID: BenchmarkValue] = [
      "kompetenz.plattformen": value(3, 1, .inferred, [1, 2]), "kultur.budget": value(3, 1, .inferred, [8]),
      "kultur.mitmachen": value(3, 1, .inferred, [10]), "kultur.kritik": value(3, 1, .explicit, [11]),
      "kompetenz.lernzeit": value(3, 1, .own, []), "organisation.planung": value(3, 1, .own, []),
      "organisation.leitlinien": value(3, 1, .own, []),
    ]
    return Benchmark(
      id: "studie-2012", version: "1.0.0", questionnaire: id, basis: .coded,
      title: LocalizedText(de: "Studie 2012", en: "2012 study"),
      source: Source(
        citation: LocalizedText(de: study, en: study),
        year: 2012, n: 306, method: LocalizedText(de: "Online-Befragung", en: "online survey")),
      note: LocalizedText(
        de: "Diese Einstufungen sind keine Messwerte; sie folgen nach fester Regel aus Aussagen eines Artikels.",
        en: "These levels are not measurements; they follow by a fixed rule from statements of an article."),
      values: explicit.merging(others) { first, _ in first },
      published: [
        figure(
          "umfang", [], "An der Befragung nahmen 306 Social-Media-Manager teil.",
          "306 social media managers took part in the survey.",
          Source(citation: LocalizedText(de: "Artikel", en: "article"), year: 2012, n: 306)),
        figure(
          "delphi-leitlinien", ["organisation.leitlinien"], "39 % der Organisationen haben Leitlinien.",
          "39% of organisations have guidelines.", delphi),
        figure(
          "delphi-budget", ["kultur.budget"], "39 % haben ein eigenes Budget.", "39% have a budget of their own.",
          delphi),
        figure(
          "schulung", ["kompetenz.schulung"], "Zwei Drittel haben keine eigene Schulung erhalten.",
          "Two thirds had no special training.",
          Source(citation: LocalizedText(de: "BVCM-Studie", en: "BVCM study"), year: 2016, n: nil),
          note: LocalizedText(de: "Andere Befragte.", en: "Other respondents.")),
      ])
  }

  private static func value(
    _ target: Double, _ contrast: Double, _ strength: Strength, _ rows: [Int]
  ) -> BenchmarkValue {
    BenchmarkValue(
      levels: ReferenceLevel(target: target, contrast: contrast, strength: strength), rows: rows,
      why: LocalizedText(de: "So steht es in der Übersicht.", en: "That is what the overview says."))
  }

  private static func figure(
    _ id: FigureID, _ items: [ItemID], _ german: String, _ english: String, _ source: Source,
    note: LocalizedText? = nil
  ) -> PublishedFigure {
    PublishedFigure(
      id: id, items: items, text: LocalizedText(de: german, en: english), source: source, note: note)
  }

  /// Every state and every type once; a note, a text, an item left out.
  package static func mixedAnswers() -> [ItemID: Answer] {
    [
      "kompetenz.plattformen": Answer(.level(4)), "kompetenz.inhalte": Answer(.level(3)),
      "kompetenz.krise": Answer(.level(1), note: "Krisenplan der Agentur,\nStand 2024."),
      "kompetenz.schulung": Answer(.level(2)), "kompetenz.lernzeit": Answer(.notApplicable),
      "organisation.bereiche": Answer(.options(["o0", "o2"])), "organisation.planung": Answer(.level(1)),
      "organisation.abstimmung": Answer(.option("zuruf")), "organisation.leitlinien": Answer(.level(0)),
      "kultur.rueckhalt": Answer(.level(3)), "kultur.budget": Answer(.dontKnow),
      "kultur.mitmachen": Answer(.share(12.5)), "kultur.kritik": Answer(.level(3)),
      "erfolg.gesamt": Answer(.level(2)), "offen.aenderung": Answer(.text("Mehr Zeit und ein klarer Auftrag.")),
    ]
  }

  /// The highest answer to every item.
  package static func highestAnswers(in questionnaire: Questionnaire) -> [ItemID: Answer] {
    var answers: [ItemID: Answer] = [:]
    for item in questionnaire.items {
      switch item.kind {
      case .level: answers[item.id] = Answer(.level(4))
      case .single: answers[item.id] = Answer(.option("team"))
      case .multiple(let scale):
        answers[item.id] = Answer(.options(Set(scale.entries.filter(\.counts).map(\.option.id))))
      case .share: answers[item.id] = Answer(.share(100))
      case .choice, .text: break
      }
    }
    return answers
  }

  package static func report(
    _ answers: [ItemID: Answer] = mixedAnswers(), form: Form = .full, benchmark: Benchmark? = benchmark(),
    outcome: Outcome? = nil
  ) throws -> GapReport {
    let questionnaire = try questionnaire(outcome: outcome)
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: company,
      perspective: .socialMediaLead, date: "2026-11-24", answers: answers)
    return GapReport(sheet: sheet, questionnaire: questionnaire, benchmark: benchmark, programVersion: "0.1.0")
  }

  /// A verdict with reasons, steps and platforms.
  package static func outcome() -> Outcome {
    Outcome(
      verdicts: [
        Verdict(
          id: "start", tone: .go, title: LocalizedText(de: "Jetzt starten", en: "Start now"),
          text: LocalizedText(de: "Die Grundlagen sind da.", en: "The basics are there."),
          when: .atLeast("kompetenz.plattformen", 3),
          reasons: [
            ConditionalText(
              when: .atLeast("kultur.rueckhalt", 3),
              text: LocalizedText(de: "Die Leitung steht dahinter.", en: "Management is behind it.")),
            ConditionalText(
              when: .atLeast("kultur.kritik", 4), text: LocalizedText(de: "Nie zu lesen.", en: "Never to be read.")),
          ],
          steps: [
            ConditionalStep(
              when: nil,
              text: LocalizedText(
                de: "Sichern Sie Ihren Namen auf einer Plattform.", en: "Secure your name on one platform."))
          ]),
        Verdict(
          id: "warten", tone: .wait, title: LocalizedText(de: "Noch warten", en: "Wait a while"),
          text: LocalizedText(de: "Erst fehlt anderes.", en: "Other things come first."), when: nil),
      ],
      stepCount: 3,
      advice: [
        Advice(
          id: "plattformen", title: LocalizedText(de: "Was zu Ihnen passt", en: "What suits you"),
          none: LocalizedText(de: "Noch keine Plattform.", en: "No platform yet."), most: 2,
          entries: [
            Advice.Entry(
              id: "a", title: LocalizedText(de: "Bilder", en: "Pictures"),
              text: LocalizedText(de: "zeigen, was Sie tun.", en: "show what you do."), when: nil)
          ])
      ])
  }
}
