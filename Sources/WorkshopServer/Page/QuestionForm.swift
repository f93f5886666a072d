import HTMLDocuments
import Questionnaire
import Words
import Workshop

/// One question with what can be answered, as a group of native controls.
struct QuestionForm {
  let page: Page
  let ballot: Ballot
  let item: Item
  let view: PhoneView
  /// Where it stands among several on one page, from 1.
  var place: (number: Int, of: Int)?

  private var language: Language { page.language }
  private var name: String { AnswerField.name(of: ballot) }
  private var own: Response? { view.own(ballot) }
  /// What is set beforehand; chosen on the page, but not stored before the person goes on.
  private var preset: Response? {
    item.preset(for: ballot, size: view.participant.size, answered: view.participant.responses)
  }

  private struct Choice {
    let value: String
    let head: String
    var text: String?
    var standsAlone = false
  }

  var fieldset: HTML {
    let stored: HTML =
      own == nil
      ? #"<p class="o" id="o-\#(name)">\#(preset.map { _ in "\(page.say(PageText.preset))" })</p>\#(agree)"#
      : #"<p class="o ok" id="o-\#(name)">✓ \#(page.say(PageText.stored))</p>"#
    let why: HTML =
      item.why.map { #"<details><summary>\#(whyTitle)</summary><p class="h">\#($0[language])</p></details>"# } ?? ""
    return """
      <fieldset aria-describedby="o-\(name)"><legend>\(number)\(item.question[language])</legend>\(hint)\(round)\(controls)\(stored)\(why)\
      </fieldset>
      """
  }

  private var number: HTML? { place.map { "<small>\($0.number)/\($0.of)</small> " } }

  /// Stores what is set beforehand; without script like the button below all questions.
  private var agree: HTML? { preset.map { _ in "<button>\(page.say(PageText.agree))</button>" } }

  private var hint: HTML { item.hint.map { #"<p class="h">\#($0[language])</p>"# } ?? "" }

  private var whyTitle: String { LocalizedText(de: "Warum diese Frage?", en: "Why this question?")[language] }

  /// What was answered, in words.
  var ownAnswer: HTML {
    let values = AnswerField.values(of: own, to: item).joined(separator: " ")
    let answer: HTML =
      own.map { "\(page.say(PageText.own))<strong>\(Self.words($0, to: item, in: language))</strong>" }
      ?? "\(page.say(PageText.noOwn))"
    return #"<p class="n" data-own="\#(exact: values)">\#(answer)\#(first.map { "<br>\($0)" as HTML })</p>"#
  }

  private var round: HTML {
    guard ballot.round == 2 else { return "" }
    return #"<p class="n">\#(page.say(PageText.secondRound)) \#(first ?? "")</p>"#
  }

  private var first: String? {
    guard ballot.round == 2 else { return nil }
    return view.own(Ballot(first: ballot.item)).map {
      page.say(PageText.firstAnswer) + Self.words($0, to: item, in: language)
    }
  }

  /// “2 Somebody plans week by week.”
  static func name(of level: Level, in item: Item, _ language: Language) -> String {
    [String(level.rawValue), item.anchor(of: level, in: language)].compactMap(\.self).joined(separator: " ")
  }

  static func words(_ response: Response, to item: Item, in language: Language) -> String {
    let labels = { (ids: Set<OptionID>) in
      item.options.filter { ids.contains($0.id) }.map { $0.label[language] }.joined(separator: "; ")
    }
    switch response {
    case .level(let level) where AnswerInput(item).takesPercent: return item.anchor(of: level, in: language) ?? ""
    case .level(let level): return name(of: level, in: item, language)
    case .option(let id): return labels([id])
    case .options(let ids):
      let chosen = ids.isEmpty ? PageText.nothingTicked[language] : labels(ids)
      guard case .multiple(let scale) = item.kind else { return chosen }
      return chosen + " → " + name(of: scale.level(of: ids), in: item, language)
    case .share(let percent): return Numerals.percent(percent, in: language)
    case .text(let text): return text
    case .dontKnow: return Vocabulary.dontKnow[language]
    case .notApplicable: return Vocabulary.notApplicable[language]
    }
  }

  // MARK: Controls

  private var controls: HTML {
    switch item.kind {
    case .level(let anchors):
      let levels = anchors.levels.map { level in
        Choice(value: String(level.rawValue), head: String(level.rawValue), text: anchors[level]?[language])
      }
      return "\((levels + states).map { control($0, "radio") })"
    case .single: return "\((options + states).map { control($0, "radio") })"
    case .multiple(let scale):
      let ticks = scale.entries.map {
        Choice(value: $0.option.id.rawValue, head: $0.option.label[language], standsAlone: $0.isExclusive)
      }
      return """
        <p class="h">\(page.say(PageText.several))</p>\((ticks + states).map { control($0, "checkbox") })\(leadsTo(scale))
        """
    case .choice(let scale):
      return "\((options + states).map { control($0, scale.allowsSeveral ? "checkbox" : "radio") })"
    case .share(let scale):
      let bands = scale.anchors.levels.map { level in
        Choice(value: AnswerField.band + String(level.rawValue), head: scale.anchors[level]?[language] ?? "")
      }
      let share = if case .share(let percent) = own { Numerals.shortest(percent, in: language) } else { "" }
      return """
        \((bands + states).map { control($0, "radio") })<p></p>\
        <label for="i-\(name)">\(page.say(PageText.percent))</label>\
        <input id="i-\(name)" type="text" inputmode="decimal" maxlength="12" autocomplete="off" name="\(name)" \
        placeholder="\(share)">
        """
    case .text: return ""
    }
  }

  /// Which number of ticks becomes which answer 0–4.
  private func leadsTo(_ scale: MultipleScale) -> HTML {
    let levels = scale.bounds.levels
    let rows = zip(levels, levels.dropFirst().map(Optional.some) + [nil]).compactMap { level, next -> HTML? in
      guard let least = scale.bounds[level] else { return nil }
      let ticks = page.say(PageText.ticks(from: least, to: next.flatMap { scale.bounds[$0] }.map { $0 - 1 }))
      return "<li>\(ticks) → \(Self.name(of: level, in: item, language))</li>"
    }
    return #"<div class="h">\#(page.say(PageText.leadsTo))<ul>\#(rows)</ul></div>"#
  }

  private var options: [Choice] { item.options.map { Choice(value: $0.id.rawValue, head: $0.label[language]) } }

  private var states: [Choice] {
    guard item.scored != nil else { return [] }
    let unknown = Choice(value: AnswerField.dontKnow, head: Vocabulary.dontKnow[language], standsAlone: true)
    let never = Choice(value: AnswerField.notApplicable, head: Vocabulary.notApplicable[language], standsAlone: true)
    return item.allowsNotApplicable ? [unknown, never] : [unknown]
  }

  private func control(_ choice: Choice, _ type: String) -> HTML {
    let isChosen = AnswerField.values(of: own ?? preset, to: item).contains(choice.value)
    let checked: HTML = isChosen ? (preset == nil ? " checked" : #" checked data-p="1""#) : ""
    let alone: HTML = choice.standsAlone ? #" data-x="1""# : ""
    let label: HTML = choice.text.map { "<b>\(choice.head)</b> \($0)" } ?? "\(choice.head)"
    return """
      <label class="a"><input type="\(type)" name="\(name)" value="\(choice.value)"\(checked)\(alone)><span>\(label)</span>\
      </label>
      """
  }
}
