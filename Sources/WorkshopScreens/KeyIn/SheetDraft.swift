import Questionnaire
import Workshop

/// A printed sheet while it is keyed in, with what is there of it already.
struct SheetDraft {
  let number: Int
  /// What is asked, both rounds; fixed, so that a round that begins meanwhile moves no row.
  let first: [Ballot]
  let second: [Ballot]
  /// 1–9 on paper, or not told.
  var size: OptionID?
  /// The answers of both rounds.
  var responses: [Ballot: Response]
  private let known: Participant?

  init(_ number: Int, _ known: Participant?, first: [Ballot], second: [Ballot]) {
    self.number = number
    (self.first, self.second) = (first, second)
    self.known = known
    size = known?.size
    responses = known?.responses ?? [:]
  }

  /// All rows but that of the size class.
  var ballots: [Ballot] { first + second }

  /// The place after the last row; that of the size class is 0.
  var end: Int { ballots.count + 1 }

  var isKnown: Bool { known != nil }

  /// Whether there is anything to save.
  var hasChanged: Bool { known.map { $0.size != size || $0.responses != responses } ?? true }

  /// Whether anything was keyed in.
  var isUntouched: Bool { known == nil ? size == nil && responses.isEmpty : !hasChanged }

  /// Whether something that is stored would become another, or be gone.
  var replaces: Bool {
    guard let known else { return false }
    return known.size != nil && known.size != size || known.responses.contains { responses[$0.key] != $0.value }
  }

  /// As it is kept until it is saved.
  var half: HalfSheet { HalfSheet(size: size, responses: responses) }

  /// What is to be stored: a round in which nothing was changed stays as it is.
  var effect: WorkshopEffect {
    let hasFirst = known.map { $0.size != size || round(1, of: $0.responses) != round(1, of: responses) } ?? true
    let second = round(2, of: responses)
    let hasSecond = second != round(2, of: known?.responses ?? [:])
    return .sheet(
      .keyIn(
        sheet: number, size: size, responses: hasFirst ? round(1, of: responses) : nil, second: hasSecond ? second : nil
      ))
  }

  private func round(_ round: Int, of responses: [Ballot: Response]) -> [ItemID: Response] {
    responses.reduce(into: [:]) { if $1.key.round == round { $0[$1.key.item] = $1.value } }
  }

  /// What is set beforehand for the size class of the sheet: no box at all means it, too.
  func preset(_ ballot: Ballot, of item: Item?) -> Response? {
    item?.preset(for: ballot, size: size, answered: responses)
  }

  func count(_ ballots: [Ballot]) -> Int { ballots.filter { responses[$0] != nil }.count }
}
