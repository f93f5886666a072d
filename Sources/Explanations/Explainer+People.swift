import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// How the people become one company, and where they are far apart.
  var people: [Block] {
    guard let people = report.people else { return [onePerson] }
    let first = [Perspective.management, .socialMediaLead].map(words.name(of:))
    return [
      .words(words.peopleIntro),
      .words(words.privacy),
      .words(
        say(
          "Eine unterschiedliche Sicht ist ein Abstand von mindestens \(MethodWords.perceptionGap.german) zwischen den "
            + "Medianen zweier Perspektiven. Genannt werden je Frage die beiden, die am weitesten auseinander liegen; die "
            + "größten Abstände stehen vorn, bei gleichem Abstand „\(first[0])“ gegen „\(first[1])“, dann die Reihenfolge "
            + "des Fragebogens.",
          "A perception gap is a distance of at least \(MethodWords.perceptionGap.english) between the medians of two "
            + "perspectives. For each question the two are named that are furthest apart; the largest distances come "
            + "first, among equals “\(first[0])” against “\(first[1])”, then the order of the questionnaire.")),
    ] + numbers(of: people) + people.perceptions.map(block)
  }

  /// How many people stand behind it, the values of each perspective alone, and each two of them.
  private func numbers(of people: ReportPeople) -> [Block] {
    var terms: [Term] = []
    if let answering = people.numbers.answering {
      terms.append(
        Term(
          say("Beantwortet", "Answered"),
          say("im Mittel je zutreffender Frage von ", "on average a question that applies by ")
            + arithmetic.number(answering.result)
            + say(" der \(words.people(people.count))", " of \(words.people(people.count))")))
    }
    terms += people.numbers.sights.map { sight in
      Term(
        say("Nur ", "Only ") + words.name(of: sight.perspective),
        sight.dimensions.map { value in
          words.title(value.id) + " "
            + (value.value.map { arithmetic.number($0) } ?? Vocabulary.notAssessable[language])
        }.joined(separator: ", "))
    }
    terms += people.numbers.pairs.map { pair in
      let names = [pair.first, pair.second].map(words.name(of:))
      return Term(
        names.joined(separator: say(" gegen ", " against ")),
        say(
          "mittlerer Unterschied der Mediane \(arithmetic.number(pair.mean.result)) bei \(words.items(pair.of)); "
            + "„\(names[0])“ bei \(pair.higher) höher, bei \(pair.lower) niedriger",
          "mean difference of the medians \(arithmetic.number(pair.mean.result)) at \(words.items(pair.of)); "
            + "“\(names[0])” higher at \(pair.higher), lower at \(pair.lower)"))
    }
    return terms.isEmpty ? [] : [.terms(terms)]
  }

  private var onePerson: Block {
    .words(
      say(
        "Nur eine Person hat geantwortet; es gibt nichts nebeneinanderzustellen.",
        "Only one person answered; there is nothing to put side by side."))
  }

  /// An item as every perspective sees it.
  func perception(of id: ItemID) -> [Block] {
    guard let people = report.people else { return [onePerson] }
    return people[id].map { [block($0)] } ?? item(id)
  }

  private func block(_ perception: ReportPerception) -> Block {
    var terms = perception.views.map { Term(words.name(of: $0.perspective), derivation(of: $0)) }
    terms.append(Term(say("Unternehmen", "Company"), company(perception)))
    if let distance = distance(perception) { terms.append(Term(say("Abstand", "Distance"), distance)) }
    return .explained("\(perception.placed.item.title[language]) [\(perception.id)]", terms)
  }

  /// The median of a perspective, from single levels where they may be seen.
  private func derivation(of view: Perspectives.View) -> String {
    guard !view.single.isEmpty else {
      let count = report.people?.groups.first { $0.perspective == view.perspective }?.count ?? 0
      return say("Median ", "median ") + words.median(of: view)
        + say(
          " aus \(words.people(count)), die einzeln nicht gezeigt werden",
          " of \(words.people(count)), who are not shown one by one")
    }
    let without = view.single.filter { $0.level == nil }.map { words.standing($0) }
    let open = without.isEmpty ? "" : say("; zählt nicht: ", "; does not count: ") + without.joined(separator: ", ")
    return (median(of: view.single.compactMap(\.level)) ?? Vocabulary.noLevel[language]) + open
  }

  private func company(_ perception: ReportPerception) -> String {
    if let assumed = report.assumed[perception.id] {
      return say("angenommen: ", "assumed: ") + words.standing(.level(Double(assumed.rawValue)))
    }
    return median(of: perception.views.compactMap(\.median))
      ?? words.standing(perception.company)
      + say(": keine Perspektive hat eine Antwort 0–4", ": no perspective has an answer 0–4")
  }

  /// “1; 2; 4 → Median 2”, “1; 4 → Median (1 + 4) / 2 = 2,5”; `nil` without levels.
  private func median(of levels: [Double]) -> String? {
    guard let median = Derivation.median(levels), case .median(let sorted) = median.operation else { return nil }
    guard sorted.count > 1 else { return say("Antwort ", "answer ") + arithmetic.number(median.result) }
    return sorted.map { arithmetic.number($0) }.joined(separator: "; ") + say(" → Median ", " → median ")
      + arithmetic.text(of: median)
  }

  private func distance(_ perception: ReportPerception) -> String? {
    let medians = perception.views.compactMap(\.median)
    guard medians.count > 1, let highest = medians.max(), let lowest = medians.min() else { return nil }
    let isGap = report.people?.differences.contains { $0.placed.id == perception.id } ?? false
    return arithmetic.text(of: .difference(highest, lowest))
      + say(
        "; unterschiedliche Sicht ab \(MethodWords.perceptionGap.german): ",
        "; perception gap from \(MethodWords.perceptionGap.english): ") + yesOrNo(isGap)
  }
}
