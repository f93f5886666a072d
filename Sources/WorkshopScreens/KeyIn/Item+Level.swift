import Questionnaire

extension Item {
  /// A response that stands at a level: printed sheets ask for levels alone. `nil` where no response reaches it.
  func response(at level: Level) -> Response? {
    switch kind {
    case .level: return .level(level)
    case .single(let scale): return scale.options(at: level).first.map { .option($0.id) }
    case .multiple(let scale):
      let counting = scale.entries.filter { $0.counts && !$0.isExclusive }.map(\.option.id)
      return (0...counting.count).map { Set(counting.prefix($0)) }.first { scale.level(of: $0) == level }
        .map { .options($0) }
    case .share(let scale): return .share(scale.bounds[level])
    case .choice, .text: return nil
    }
  }
}
