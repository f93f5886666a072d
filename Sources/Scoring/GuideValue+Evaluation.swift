import Questionnaire

extension GuideValue {
  /// Of a field, from its items; `nil` when no answered item is in the benchmark.
  init?(items: [ScoredItem]) {
    let compared = items.filter { $0.compared != nil }
    guard let company = Derivation.value(compared.terms(\.level)),
      let successful = Derivation.value(compared.terms { $0.reference?.target })
    else { return nil }
    let less = compared.terms { $0.reference?.lessSuccessful }
    self.init(
      successful: successful, lessSuccessful: less.count == compared.count ? .value(less) : nil, company: company,
      own: compared.filter { $0.reference?.strength == .own }.count, of: compared.count,
      isPartial: items.contains { $0.level != nil && $0.reference == nil })
  }

  /// Of a dimension, from its fields; one in which nothing is compared is left out on all sides.
  ///
  /// - Parameter isPartial: whether the benchmark lacks answered items of the dimension.
  init?(fields: [GuideValue], isPartial: Bool) {
    guard let company = Derivation.mean(fields.map(\.company.result)),
      let successful = Derivation.mean(fields.map(\.successful.result))
    else { return nil }
    let less = fields.compactMap(\.lessSuccessful?.result)
    self.init(
      successful: successful, lessSuccessful: less.count == fields.count ? .mean(less) : nil, company: company,
      own: fields.map(\.own).reduce(0, +), of: fields.map(\.of).reduce(0, +), isPartial: isPartial)
  }
}

extension Position {
  /// Where a company stands; `nil` where the profiles of a benchmark that is not measured do not differ.
  ///
  /// - Parameter items: the items of the dimension.
  init?(_ guide: GuideValue, items: [ScoredItem]) {
    let (own, successful) = (guide.company.result, guide.successful.result)
    let isAt = own.reaches(successful)
    guard let less = guide.lessSuccessful?.result else {
      self.init(isAt ? .at : .below)
      return
    }
    let word: Word = isAt ? .at : own.reaches(less) ? .between : .below
    guard let error = Self.error(of: items) else {
      guard !successful.isLevel(with: less) else { return nil }
      self.init(word)
      return
    }
    guard !error.result.reaches(successful - less),
      let share = Derivation.position(own: own, successful: successful, lessSuccessful: less)
    else {
      self.init(.indistinct, error: error)
      return
    }
    self.init(word, share: share, error: error)
  }

  /// How far ◆ − ◇ may be off; `nil` unless the benchmark is measured.
  private static func error(of items: [ScoredItem]) -> Derivation? {
    let compared = items.filter { $0.compared != nil }
    let fields = Dictionary(grouping: compared, by: \.traits.field).mapValues(\.weight)
    let terms = compared.compactMap { item -> Derivation.ErrorTerm? in
      guard let error = item.reference?.measured?.error, let weight = fields[item.traits.field] else { return nil }
      let share = Derivation.gain(weight: item.traits.weight, sum: weight, fields: fields.count)
      return Derivation.ErrorTerm(item: item.id, share: share.result, error: error)
    }
    return terms.isEmpty ? nil : .profileError(terms)
  }
}
