import Questionnaire

/// What a cell says, as a number below 32: a level, or the place of an option, or one of three states.
package enum Symbol {
  /// That one option of several was chosen, in a column of its own.
  static let chosen: UInt8 = 1
  /// How many symbols there are, faults not among them.
  static let count = 32
  /// “weiß nicht”.
  static let dontKnow: UInt8 = 29
  /// “trifft nicht zu”.
  static let notApplicable: UInt8 = 30
  /// No answer. All five bits are set, so that a row without an answer is the one whose cells are this when and-ed.
  static let open: UInt8 = 31
  /// The cell cannot be read.
  static let fault: UInt8 = 255
  /// How many options an item can have.
  static let mostOptions = 28
}

extension Item {
  /// The level behind a symbol; `nil` for states and for items without levels.
  func level(ofSymbol symbol: UInt8) -> Level? {
    switch kind {
    case .level, .share, .multiple: symbol < 5 ? Level(Int(symbol)) : nil
    case .single(let scale): scale.entries.indices.contains(Int(symbol)) ? scale.entries[Int(symbol)].level : nil
    case .choice, .text: nil
    }
  }
}
