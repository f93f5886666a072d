import Terminal

/// What a terminal tells of its mouse (xterm's modes 1000 and 1006).
enum MouseReport {
  private static let shift = 4 | 8 | 16
  private static let motion = 32

  /// `ESC [ M` and three bytes, for terminals that know no other way.
  static func old(_ bytes: ArraySlice<UInt8>) -> EscapeSequences.Match {
    let values = bytes.prefix(3).map { Int($0) - 32 }
    guard values.count == 3 else { return .incomplete }
    return .step(.init(outcome(values, isPressed: true), length: 6))
  }

  /// `button ; column ; row`, ending with `M` where it was pressed and with `m` where it was let go.
  static func outcome(_ final: UInt8, _ parameters: ArraySlice<UInt8>) -> KeyDecoder.Step.Outcome {
    let values = parameters.split(separator: UInt8(ascii: ";")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .nothing }
    return outcome(values, isPressed: final == UInt8(ascii: "M"))
  }

  /// Button, column and row, both from 1.
  private static func outcome(_ values: [Int], isPressed: Bool) -> KeyDecoder.Step.Outcome {
    guard values.count == 3, isPressed, values[1] > 0, values[2] > 0 else { return .nothing }
    let button = values[0] & ~shift
    guard button & motion == 0 else { return .nothing }
    switch button {
    case 0: return .key(.click(Point(column: values[1] - 1, row: values[2] - 1)))
    case 64: return .key(.wheelUp)
    case 65: return .key(.wheelDown)
    default: return .nothing
    }
  }
}
