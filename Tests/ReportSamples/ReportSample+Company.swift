package import ActionPlan
package import Questionnaire
package import Reports
package import Scoring
import TestSupport
import Words

/// A company with everything: several people, an assessment before, actions then and now.
extension ReportSample {
  /// A note or text of a person whose words nobody may see.
  package static let secret = "Streng vertraulich"

  /// Management, two social-media leads and five colleagues.
  package static func people() throws -> [AnswerSheet] {
    let questionnaire = try questionnaire()
    let sheet = { (perspective: Perspective, day: CalendarDate, answers: [ItemID: Answer]) in
      AnswerSheet(
        questionnaire: questionnaire.id, version: questionnaire.version, company: company, perspective: perspective,
        date: day, answers: answers)
    }
    var colleagues: [AnswerSheet] = []
    for level in [0, 1, 1, 2, 4] {
      var answers = mixedAnswers().mapValues { Answer($0.response, note: secret) }
      answers["kultur.budget"] = Answer(
        .level(try SampleError.unwrapped(Level(level), "level")), note: "\(secret) \(level)")
      answers["kompetenz.krise"] = Answer(.dontKnow, note: secret)
      answers["offen.aenderung"] = Answer(.text("\(secret): \(level)"))
      colleagues.append(sheet(.colleague, "2026-11-22", answers))
    }
    return [
      sheet(.management, "2026-11-20", managementAnswers()),
      sheet(.socialMediaLead, "2026-11-24", mixedAnswers()),
      sheet(
        .socialMediaLead, "2026-11-24",
        mixedAnswers().merging(
          ["kompetenz.krise": Answer(.level(4)), "kultur.budget": Answer(.level(2))]) { $1 }),
    ] + colleagues
  }

  /// Answers of somebody who sees much more than the others do.
  package static func managementAnswers() -> [ItemID: Answer] {
    mixedAnswers().merging([
      "kompetenz.krise": Answer(.level(4), note: "Agentur ist beauftragt."), "kultur.budget": Answer(.level(3)),
      "kultur.rueckhalt": Answer(.level(4)), "organisation.leitlinien": Answer(.level(3)),
      "organisation.planung": Answer(.level(3)), "erfolg.gesamt": Answer(.level(3)),
      "offen.aenderung": Answer(.text("Mehr Reichweite.")),
    ]) { $1 }
  }

  /// Answers that give every dimension a stage.
  package static func knownAnswers() -> [ItemID: Answer] {
    mixedAnswers().merging(["kultur.budget": Answer(.level(1))]) { $1 }
  }

  package static func actions() -> [Action] {
    [
      Action(
        id: "a1", text: "Krisenplan mit Vertretung aufschreiben.",
        origin: Action.Origin(item: "kompetenz.krise", to: 2),
        owner: "Frau Beispiel", due: "2027-01-31"),
      Action(id: "a2", text: "Monatliche Redaktionsrunde", owner: "Herr Muster", state: .underWay),
      Action(id: "a3", text: "Neues Logo", state: .dropped),
    ]
  }

  /// The company a year ago.
  package static func earlier(_ perspective: Perspective = .management) throws -> Trend.Side {
    let questionnaire = try questionnaire()
    var answers = knownAnswers()
    answers["kompetenz.schulung"] = Answer(.level(1))
    answers["organisation.leitlinien"] = Answer(.level(2))
    answers["kultur.kritik"] = Answer(.dontKnow)
    answers["kultur.rueckhalt"] = Answer(.level(1))
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, company: company, perspective: perspective,
      date: "2025-11-25", answers: answers)
    return Trend.Side(sheet, questionnaire: questionnaire)
  }

  package static func earlierActions() -> [Action] {
    [
      Action(id: "b1", text: "Schulung für zwei Personen buchen.", state: .done),
      Action(id: "b2", text: "Leitlinien schreiben.", state: .open),
      Action(id: "b3", text: "Blog starten.", state: .dropped),
    ]
  }

  /// The company with several people, an assessment before, and actions.
  package static func joint(outcome: Outcome? = nil) throws -> GapReport {
    let people = try people()
    return GapReport(
      ReportInput(
        people[0], others: Array(people.dropFirst()), questionnaire: try questionnaire(outcome: outcome),
        benchmark: benchmark(), actions: actions(), earlier: [try earlier()], actionsBefore: earlierActions(),
        programVersion: "0.1.0"))
  }

  /// One person who comes back, with all stages known, and actions.
  package static func again() throws -> GapReport {
    let questionnaire = try questionnaire()
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, company: company,
      perspective: .socialMediaLead, date: "2026-11-24", answers: knownAnswers())
    return GapReport(
      ReportInput(
        sheet, questionnaire: questionnaire, benchmark: benchmark(), actions: actions(),
        earlier: [try earlier(.socialMediaLead)],
        actionsBefore: earlierActions(), programVersion: "0.1.0"))
  }
}
