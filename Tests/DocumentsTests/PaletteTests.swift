import Documents
import Foundation
import Testing

@Suite("Colours")
struct PaletteTests {
  /// WCAG 2.2: from 1 (the same) to 21 (black on white).
  private static func contrast(_ first: RGB, _ second: RGB) -> Double {
    func luminance(_ colour: RGB) -> Double {
      zip(colour.parts, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        sum + part.1 * (part.0 <= 0.04045 ? part.0 / 12.92 : pow((part.0 + 0.055) / 1.055, 2.4))
      }
    }
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static let palettes: [(String, Palette)] = [("light", .light), ("dark", .dark), ("print", .print)]

  @Test("The formula is the one of WCAG")
  func formula() {
    #expect(abs(Self.contrast(0x00_0000, 0xFF_FFFF) - 21) < 0.001)
    #expect(abs(Self.contrast(0x77_7777, 0xFF_FFFF) - 4.478) < 0.001)
  }

  @Test("Text stands out by at least 4.5 : 1, on screens, in the dark and on paper")
  func texts() {
    for (name, palette) in Self.palettes {
      for (front, ground) in Palette.texts {
        let contrast = Self.contrast(palette[keyPath: front], palette[keyPath: ground])
        #expect(contrast >= 4.5, "\(name): \(palette[keyPath: front].hex) on \(palette[keyPath: ground].hex)")
      }
    }
  }

  @Test("What of drawings has to be seen stands out by at least 3 : 1")
  func graphics() {
    for (name, palette) in Self.palettes {
      for (front, ground) in Palette.graphics {
        let contrast = Self.contrast(palette[keyPath: front], palette[keyPath: ground])
        #expect(contrast >= 3, "\(name): \(palette[keyPath: front].hex) on \(palette[keyPath: ground].hex)")
      }
    }
  }
}
