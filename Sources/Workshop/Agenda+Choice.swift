package import Questionnaire
import Words

extension Agenda {
  /// The questions that fit into the time, so that every field of action has one: all of the form, or else the same
  /// number of each field, those of the short form first. Throws where not even one of each fits.
  package static func proposal(
    minutes: Int, _ questionnaire: Questionnaire, _ form: Form
  ) throws(ScheduleFault) -> [ItemID] {
    let fields = Self.fields(questionnaire, form)
    let capacity = Schedule.capacity(of: minutes)
    let largest = fields.map(\.items.count).max() ?? 0
    let each = (1...max(1, largest)).last { each in
      fields.map { min(each, $0.items.count) }.reduce(0, +) <= capacity
    }
    let chosen = Set(fields.flatMap { field in Self.foremost(each ?? 1, of: field.items).map(\.id) })
    _ = try Schedule(minutes: minutes, questions: chosen.count)
    return questionnaire.items.map(\.id).filter(chosen.contains)
  }

  /// The schedule of what is asked; throws where the questions do not fit into the time, do not exist in this form, or
  /// leave a field of action without one.
  package func schedule(_ questionnaire: Questionnaire, _ form: Form) throws(ScheduleFault) -> Schedule {
    let items = asked(questionnaire, form)
    let known = Set(items.map(\.id))
    if let unknown = questions.first(where: { !known.contains($0) }) { throw .noSuchQuestion(unknown.rawValue, form) }
    let left = Self.fields(questionnaire, form).filter { field in !field.items.contains { known.contains($0.id) } }
    guard left.isEmpty || items.isEmpty else { throw .fieldsLeftOut(left.map(\.field.title)) }
    return try Schedule(minutes: minutes, questions: items.count)
  }

  /// How many fields of action have a question that is asked.
  package func fieldCount(_ questionnaire: Questionnaire, _ form: Form) -> Int {
    Set(asked(questionnaire, form).compactMap { $0.scored?.field }).count
  }

  /// The fields of action that the form has questions for, in order.
  private static func fields(_ questionnaire: Questionnaire, _ form: Form) -> [(field: Field, items: [Item])] {
    questionnaire.dimensions.flatMap(\.fields)
      .map { (field: $0, items: questionnaire.items(of: $0.id, in: form)) }
      .filter { !$0.items.isEmpty }
  }

  /// Those of the short form, then core questions, then the others, each in the order of the questionnaire.
  private static func foremost(_ count: Int, of items: [Item]) -> [Item] {
    let rank = { (item: Item) in item.isInShortForm ? 0 : item.scored?.isCore == true ? 1 : 2 }
    return items.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .prefix(count).map(\.element)
  }
}
