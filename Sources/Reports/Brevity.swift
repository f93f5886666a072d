/// How far a report shortens what it says, for where there is only so much room: a mail, or paper.
///
/// Renderers that have such room try one after the other; none of them changes what is stored or sent to programs.
package enum Brevity: Int, CaseIterable, Sendable {
  /// Everything that there is to say.
  case none
  case little, much, more, most
  /// What a company with very much of everything has room for.
  case utmost

  // MARK: The page that stands alone

  /// How many actions it names.
  var actions: Int {
    switch self {
    case .none, .little: 4
    case .much, .more: 3
    case .most, .utmost: 2
    }
  }

  /// How many characters it has for an action.
  var textLength: Int {
    switch self {
    case .none: 260
    case .little: 150
    case .much, .more: 90
    case .most, .utmost: 48
    }
  }

  /// How many characters it has for a step; those of a questionnaire are never longer than it has room for.
  var stepLength: Int { self == .none ? .max : textLength }
  /// How many for a first step of a verdict, beside which there is less to say.
  var firstStepLength: Int {
    switch self {
    case .none, .little: .max
    case .much, .more: 150
    case .most, .utmost: 100
    }
  }

  /// How many first steps of a verdict stand beside what is decided already.
  var firstStepsBesides: Int {
    switch self {
    case .none, .little: .max
    case .much, .more: 1
    case .most, .utmost: 0
    }
  }

  /// How many characters of what fits best, and of what fits second.
  var adviceLength: (first: Int, other: Int) {
    switch self {
    case .none: (.max, .max)
    case .little: (.max, 0)
    case .much, .more: (200, 0)
    case .most, .utmost: (90, 0)
    }
  }

  /// How many characters of what people wrote of their strengths; 0 = it is left out.
  var quoteLength: Int {
    switch self {
    case .none: 140
    case .little, .much, .more, .most, .utmost: 0
    }
  }

  /// How many characters of a name or a role.
  var nameLength: Int {
    switch self {
    case .none: 100
    case .little: 60
    case .much, .more: 40
    case .most, .utmost: 24
    }
  }

  /// How many characters of the company’s name in the title.
  var companyLength: Int {
    switch self {
    case .none, .little, .much, .more: .max
    case .most, .utmost: 60
    }
  }

  /// Whether what a stage means, what is remarked on it and what is compared stand there in full.
  var explains: Bool { rawValue < Self.much.rawValue }

  // MARK: The analysis

  /// How many of the largest gaps stand in full.
  var topGaps: Int {
    switch self {
    case .none, .little: 10
    case .much: 6
    case .more, .most: 4
    case .utmost: 3
    }
  }

  /// How many entries a list of what is further down the order has: gaps, moves, perspectives.
  var listed: Int {
    switch self {
    case .none: .max
    case .little: 10
    case .much: 5
    case .more: 8
    case .most: 3
    case .utmost: 2
    }
  }

  /// How many questions of a dimension the plan names.
  var planned: Int {
    switch self {
    case .none, .little, .much: .max
    case .more, .most: 5
    case .utmost: 2
    }
  }

  /// Whether what is open is told in a line for each field.
  var sumsUp: Bool {
    switch self {
    case .none, .little: false
    case .much, .more, .most, .utmost: true
    }
  }

  /// Whether lists become sentences: further gaps, what moved, what was decided before; and what is open moves to the
  /// appendix.
  var isTight: Bool {
    switch self {
    case .none, .little, .much, .more, .most: false
    case .utmost: true
    }
  }

  /// How many points of a checklist.
  var checked: Int {
    switch self {
    case .none, .little, .much, .more: .max
    case .most: 6
    case .utmost: 4
    }
  }

  /// How many names a sentence has of what does not count or is parked.
  var names: Int {
    switch self {
    case .none, .little, .much, .more: .max
    case .most: 8
    case .utmost: 5
    }
  }

  /// How many actions: what is decided is shortened last.
  var listedActions: Int {
    switch self {
    case .none: .max
    case .little, .much, .more: 12
    case .most: 8
    case .utmost: 5
    }
  }

  /// How many characters such an action has, and who sees to it.
  var listedAction: (text: Int, name: Int) {
    switch self {
    case .none, .little: (.max, .max)
    case .much, .more: (150, 60)
    case .most: (100, 40)
    case .utmost: (58, 24)
    }
  }
}
