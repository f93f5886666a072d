import Benchmarks
import Questionnaire
package import Scoring
package import Words

extension ReportWording {
  /// What the report is called.
  package var reportTitle: String {
    (!report.hasOutcome ? Vocabulary.reportTitle : report.name)[language]
  }

  /// “Lückenbericht · Social-Media-Management · 13.11.2026 · 3 Personen”: with what matters of how complete it is.
  package var subtitle: String {
    let header = report.header
    let kind = report.hasOutcome ? nil : Vocabulary.gapReport[language]
    let title =
      header.questionnaire[language] + (header.form == .short ? ", " + Vocabulary.name(of: .short)[language] : "")
    let count = header.scoredCount - header.notApplicableCount
    let isWhole = header.answeredCount == count
    let answered =
      isWhole
      ? nil
      : say(
        "\(header.answeredCount) von \(items(count)) beantwortet", "\(header.answeredCount) of \(items(count)) answered"
      )
    let people = header.peopleCount > 1 ? people(header.peopleCount) : nil
    return [kind, title, dates, people, answered].compactMap(\.self).joined(separator: separator)
  }

  /// Who answered what, when, and how completely.
  package var headerEntries: [Entry] {
    let header = report.header
    var entries: [Entry] = []
    let profile = [header.size, header.sector].compactMap { $0?[language] }
    if !profile.isEmpty {
      entries.append((say("Größe, Branche", "Size, sector"), profile.joined(separator: separator)))
    }
    entries.append(peopleEntry)
    entries.append((say("Fragebogen", "Questionnaire"), questionnaireLine))
    entries.append((say("Beantwortet", "Answered"), answeredLine))
    entries.append((say("Vergleich", "Comparison"), comparisonLine))
    return entries
  }

  private var peopleEntry: Entry {
    let header = report.header
    guard report.people != nil else {
      return (Vocabulary.perspective[language], name(of: header.perspective))
    }
    return (
      say("Perspektiven", "Perspectives"),
      people(header.peopleCount) + ": " + header.groups.map(worded).joined(separator: separator)
    )
  }

  /// “Geschäftsleitung (2 Personen)”.
  package func worded(_ group: Perspectives.Group) -> String {
    name(of: group.perspective) + " (\(people(group.count)))"
  }

  private var dates: String {
    let dates = report.header.dates
    let (first, last) = (dates.lowerBound.formatted(in: language), dates.upperBound.formatted(in: language))
    return first == last ? first : say("\(first) bis \(last)", "\(first) to \(last)")
  }

  /// Questionnaire, version and form.
  package var questionnaireLine: String {
    let header = report.header
    let name =
      header.questionnaire[language] + say(", Version ", ", version ") + "\(header.version), "
      + Vocabulary.name(of: header.form)[language]
    guard header.form == .short else { return name }
    return name
      + say(
        " (\(header.scoredCount) von \(header.fullCount) Fragen)",
        " (\(header.scoredCount) of \(header.fullCount) questions)")
  }

  /// How many items have a level, and what the others are.
  package var answeredLine: String {
    let header = report.header
    var parts = [
      say(
        "\(header.answeredCount) von \(items(header.scoredCount)) mit einer Antwort 0–4",
        "\(header.answeredCount) of \(items(header.scoredCount)) with an answer 0–4")
    ]
    for (count, state) in [
      (header.dontKnowCount, Vocabulary.dontKnow), (header.notApplicableCount, Vocabulary.notApplicable),
      (header.unansweredCount, Vocabulary.unanswered),
    ] where count > 0 {
      parts.append("\(count) \(state[language])")
    }
    return parts.joined(separator: separator)
  }

  /// What the report compares with, in few words; the sources have all of it.
  package var comparisonLine: String {
    guard let benchmark = report.benchmark else {
      return say(
        "keiner; dieser Bericht zeigt nur Ihre eigenen Werte", "none; this report shows your own values only")
    }
    let title = benchmark.title[language]
    // The n of a study says nothing of levels that we derived from its words.
    return switch benchmark.basis {
    case .coded: title + say(" (Richtwerte)", " (guide values)")
    case .measured, .published:
      [title, sample(benchmark.source.n)].compactMap(\.self).joined(separator: ", ") + ": "
        + Vocabulary.name(of: benchmark.basis)[language]
    case .target: title + ": " + Vocabulary.name(of: benchmark.basis)[language]
    }
  }
}

extension GapReport {
  /// What menus and files call it: a report, or a result where the questionnaire ends in a recommendation.
  package var name: LocalizedText {
    hasOutcome ? LocalizedText(de: "Ergebnis", en: "Result") : LocalizedText(de: "Bericht", en: "Report")
  }
}
