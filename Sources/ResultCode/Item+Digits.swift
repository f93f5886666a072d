import Questionnaire

/// The answer to an item as digits: one that tells the answers apart, and for a set one for each option.
extension Item {
  /// The radix of each digit.
  func radices(_ format: CodeFormat) -> [Int] { [choices(format).count] + setOptions.map { _ in 2 } }

  /// The digits of a response; one that the item does not know counts as unanswered.
  func digits(of response: Response?, _ format: CodeFormat) -> [Int] {
    let none = radices(format).map { _ in 0 }
    guard let response, (try? check(response)) != nil else { return none }
    if let choice = choices(format).firstIndex(of: .some(rounded(response))), response != .options([]) {
      return [choice] + setOptions.map { _ in 0 }
    }
    guard case .options(let chosen) = response else { return none }
    return [1] + setOptions.map { chosen.contains($0) ? 1 : 0 }
  }

  /// The response that `digits` stand for; `nil` is unanswered.
  func response(of digits: [Int], _ format: CodeFormat) -> Response? {
    let choices = choices(format)
    guard let first = digits.first, choices.indices.contains(first) else { return nil }
    guard choices[first] == .options([]) else { return choices[first] }
    return .options(Set(zip(setOptions, digits.dropFirst()).filter { $1 == 1 }.map(\.0)))
  }

  /// What the first digit tells apart, from 0 on; `.options([])` stands for every set out of `setOptions`.
  private func choices(_ format: CodeFormat) -> [Response?] {
    var choices: [Response?] = [nil]
    switch kind {
    case .level: choices += Level.allCases.map { .level($0) }
    case .single: choices += options.map { .option($0.id) }
    case .choice(let scale):
      if scale.allowsSeveral { choices.append(.options([])) } else { choices += options.map { .option($0.id) } }
    case .multiple(let scale):
      choices.append(.options([]))
      choices += scale.entries.filter(\.isExclusive).map { .options([$0.option.id]) }
    case .share:
      choices += (0...1000).map { .share(Double($0) / 10) }
      // The first format knew no bands.
      if format != .first { choices += Level.allCases.map { .level($0) } }
    case .text: break
    }
    guard scored != nil else { return choices }
    return choices + [.dontKnow] + (allowsNotApplicable ? [.notApplicable] : [])
  }

  /// The options that can be chosen together.
  private var setOptions: [OptionID] {
    switch kind {
    case .multiple(let scale): scale.entries.filter { !$0.isExclusive }.map(\.option.id)
    case .choice(let scale): scale.allowsSeveral ? scale.options.map(\.id) : []
    case .level, .single, .share, .text: []
    }
  }

  /// A share to tenths of a percent: the nearest one that means the same level, so that no value changes.
  private func rounded(_ response: Response) -> Response {
    guard case .share(let percent) = response, case .share(let scale) = kind else { return response }
    return .share(scale.tenths(percent))
  }
}
