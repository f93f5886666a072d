import Questionnaire
import Words

/// A questionnaire as survey tools know one: groups of questions, each with its answers.
struct FormParts {
  /// A group of questions.
  struct Group {
    let id: String
    let title: LocalizedText
    let about: LocalizedText?
    var items: [Item]
  }

  /// An answer that can be chosen.
  struct Choice {
    /// As options are called by their ids (XLSForm), and by their place (LimeSurvey).
    let name: String
    let code: String
    let label: LocalizedText
    /// Whether it goes with no other one.
    let isExclusive: Bool
  }

  let questionnaire: Questionnaire
  let form: Form

  /// Dimensions and sections in the order in which their first question comes.
  var groups: [Group] {
    var groups: [Group] = []
    for item in questionnaire.items(in: form) {
      let own = group(of: item)
      if let place = groups.firstIndex(where: { $0.id == own.id }) {
        groups[place].items.append(item)
      } else {
        groups.append(own)
      }
    }
    return groups
  }

  private func group(of item: Item) -> Group {
    switch item.placement {
    case .field(let traits):
      let dimension = questionnaire.dimension(of: traits.field)
      return Group(
        id: dimension?.id.rawValue ?? traits.field.rawValue, title: dimension?.title ?? item.title,
        about: dimension?.about, items: [item])
    case .section(let id):
      return Group(
        id: id.rawValue, title: questionnaire.section(id)?.title ?? item.title, about: nil, items: [item])
    }
  }

  /// What can be answered, in the order of the file, then the states; empty for texts.
  static func choices(of item: Item) -> [Choice] {
    var choices: [Choice]
    switch item.kind {
    case .level, .share:
      choices = item.kind.levels.map { level in
        Choice(
          TableCodes.code(of: level),
          LocalizedText(
            de: item.anchor(of: level, in: .german) ?? "", en: item.anchor(of: level, in: .english) ?? ""))
      }
    case .single, .choice, .multiple:
      choices = item.options.enumerated().map { index, option in
        Choice(
          name: option.id.rawValue, code: TableCodes.code(ofOptionAt: index), label: option.label,
          isExclusive: item.isExclusive(index))
      }
    case .text: return []
    }
    if item.takesSeveral, !choices.contains(where: \.isExclusive) {
      choices.append(Choice(TableCodes.nothing, LocalizedText(de: "Nichts davon", en: "None of these")))
    }
    if item.scored != nil { choices.append(Choice(TableCodes.dontKnow, Vocabulary.dontKnow.asAnswer)) }
    if item.allowsNotApplicable { choices.append(Choice(TableCodes.notApplicable, Vocabulary.notApplicable.asAnswer)) }
    return choices
  }
}

extension FormParts.Choice {
  /// One whose name and code are the same.
  fileprivate init(_ code: String, _ label: LocalizedText) {
    let goesAlone = [TableCodes.nothing, TableCodes.dontKnow, TableCodes.notApplicable].contains(code)
    self.init(name: code, code: code, label: label, isExclusive: goesAlone)
  }
}

extension Item {
  /// Whether the option at this place goes with no other one.
  fileprivate func isExclusive(_ index: Int) -> Bool {
    if case .multiple(let scale) = kind { scale.entries[index].isExclusive } else { false }
  }
}

extension LocalizedText {
  /// As an answer of its own begins.
  fileprivate var asAnswer: LocalizedText {
    LocalizedText(
      de: german.prefix(1).uppercased() + german.dropFirst(), en: english.prefix(1).uppercased() + english.dropFirst())
  }
}
