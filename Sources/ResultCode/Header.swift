import Questionnaire
import Words

/// What stands before the answers in a code.
struct Header: Hashable {
  /// The fewest symbols that a header can have.
  static let leastCount = 18

  let format: CodeFormat
  let groups: Int
  let questionnaire: Int
  let version: Version
  let structure: Int
  let form: Form
  let perspective: Perspective
  let date: CalendarDate

  var symbols: [Symbol] {
    let day = ((date.year - 1) * 12 + date.month - 1) * 31 + date.day - 1
    return [Symbol(format.rawValue)] + Self.open(groups) + Self.fixed(questionnaire, 4) + Self.open(version.major)
      + Self.open(version.minor) + Self.open(version.patch) + Self.fixed(structure, 4)
      + Self.fixed((Self.number(of: form) * 4 + Self.number(of: perspective)) * Self.days + day, 5)
  }

  /// Every month counts 31 days.
  private static let days = 9999 * 12 * 31

  private static func number(of form: Form) -> Int {
    switch form {
    case .full: 0
    case .short: 1
    }
  }

  private static func number(of perspective: Perspective) -> Int {
    switch perspective {
    case .management: 0
    case .socialMediaLead: 1
    case .colleague: 2
    case .other: 3
    }
  }

  private static func fixed(_ number: Int, _ count: Int) -> [Symbol] {
    (0..<count).map { Symbol(number >> (5 * (count - 1 - $0)) & 31) }
  }

  /// A number of any size: four bits a symbol, the most significant first; 16 more says that another follows.
  private static func open(_ number: Int) -> [Symbol] {
    var symbols = [Symbol(number & 15)]
    var rest = number >> 4
    while rest > 0 {
      symbols.insert(Symbol(rest & 15 | 16), at: 0)
      rest >>= 4
    }
    return symbols
  }
}

extension Header {
  /// Takes the header from the front of a code; `nil` when there is none.
  init?(taking symbols: inout ArraySlice<Symbol>) {
    guard let format = symbols.popFirst().flatMap({ CodeFormat(rawValue: Int($0)) }),
      let groups = Self.takeOpen(&symbols),
      let questionnaire = Self.takeFixed(&symbols, 4), let major = Self.takeOpen(&symbols),
      let minor = Self.takeOpen(&symbols), let patch = Self.takeOpen(&symbols),
      let version = Version("\(major).\(minor).\(patch)"), let structure = Self.takeFixed(&symbols, 4),
      let rest = Self.takeFixed(&symbols, 5), rest < 8 * Self.days
    else { return nil }
    let (who, day) = rest.quotientAndRemainder(dividingBy: Self.days)
    guard let form = Form.allCases.first(where: { Self.number(of: $0) == who / 4 }),
      let perspective = Perspective.allCases.first(where: { Self.number(of: $0) == who % 4 }),
      let date = CalendarDate(year: day / 372 + 1, month: day / 31 % 12 + 1, day: day % 31 + 1)
    else { return nil }
    self.init(
      format: format, groups: groups, questionnaire: questionnaire, version: version, structure: structure, form: form,
      perspective: perspective, date: date)
  }

  /// How many groups a code says that it has.
  static func groups(of code: [Symbol]) -> Int? {
    var rest = code.dropFirst()
    return takeOpen(&rest)
  }

  private static func takeFixed(_ symbols: inout ArraySlice<Symbol>, _ count: Int) -> Int? {
    guard symbols.count >= count else { return nil }
    defer { symbols = symbols.dropFirst(count) }
    return symbols.prefix(count).reduce(0) { $0 << 5 | Int($1) }
  }

  private static func takeOpen(_ symbols: inout ArraySlice<Symbol>) -> Int? {
    var number = 0
    while let symbol = symbols.popFirst(), number >> 56 == 0 {
      number = number << 4 | Int(symbol & 15)
      if symbol < 16 { return number }
    }
    return nil
  }
}
