import Terminal
import Testing

@testable import WorkshopScreens

@Suite("Large type")
struct TypedTextTests {
  @Test("Whatever a Wi-Fi password can have, and what marks a shortened text, has a shape of its own")
  func everyCharacter() throws {
    var drawn: [[String]: Character] = [:]
    for code in UInt8(0x21)...0x7E {
      let character = Character(Unicode.Scalar(code))
      let text = try #require(TypedText(String(character)), "\(character)")
      var frame = Frame(size: text.size)
      text.draw(in: &frame, row: 0, column: 0, style: .text)
      let other = drawn.updateValue(character, forKey: frame.lines)
      #expect(other == nil, "\(character) looks like \(other ?? " ")")
    }
    #expect(TypedText("[…] Änne ruft an") != nil)
  }
}
