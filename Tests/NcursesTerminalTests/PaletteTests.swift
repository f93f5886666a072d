import Glibc
import Terminal
import Testing

@testable import NcursesTerminal

@Suite("Colours")
struct PaletteTests {
  @Test(
    "Every colour of the palette can be read on black and on white",
    arguments: Role.allCases.filter { $0 != .highContrast })
  func contrast(role: Role) throws {
    guard let color = Palette.color(of: role, .palette) else { return }
    let lightness = try #require(luminance(Int(color)))
    #expect((lightness + 0.05) / 0.05 >= 3.8)
    #expect(1.05 / (lightness + 0.05) >= 3.8)
  }

  @Test("Running text and the selection have the terminal's own colours")
  func own() {
    for role in [Role.text, .selection, .heading] {
      #expect(Palette.color(of: role, .palette) == nil)
      #expect(Palette.color(of: role, .eight) == nil)
    }
  }

  @Test(
    "Of the eight colours, none that is lost on black or on white",
    arguments: Role.allCases.filter { $0 != .highContrast })
  func eight(role: Role) {
    #expect([nil, 1, 2, 5].contains(Palette.color(of: role, .eight)))
    #expect(Palette.color(of: role, .none) == nil)
  }

  /// Relative luminance by WCAG 2 of a colour of xterm's cube or its greys.
  private func luminance(_ color: Int) -> Double? {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let channels: [Double]
    switch color {
    case 16..<232: channels = [levels[(color - 16) / 36], levels[(color - 16) / 6 % 6], levels[(color - 16) % 6]]
    case 232..<256: channels = Array(repeating: Double(8 + (color - 232) * 10), count: 3)
    default: return nil
    }
    let linear = channels.map { $0 / 255 }.map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
