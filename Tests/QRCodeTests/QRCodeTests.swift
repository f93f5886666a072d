import Foundation
import QRCode
import Testing

@Suite("QR code")
struct QRCodeTests {
  /// As long as the result code of the full questionnaire.
  private static let code = Array(repeating: "Z0K7A", count: 11).joined(separator: "-")

  @Test(
    "A scanner reads what was written, in every drawing",
    arguments: [
      "A", code, "HTTP://192.168.178.20:8080/J/7K3M9P", "mixed Case, 100 %", String(repeating: "A1-", count: 500),
    ])
  func scanned(text: String) throws {
    let qr = try #require(QRCode(text))
    for drawing in QRCode.Drawing.allCases {
      #expect(try Scanner.text(in: qr.lines(drawing)) == text, "\(drawing)")
    }
  }

  @Test("A result code stays small enough for half a terminal")
  func small() throws {
    let lines = try #require(QRCode(Self.code)).lines(.halfBlocks)
    #expect(lines.count <= 22 && lines.allSatisfy { $0.count <= 44 })
    #expect(try #require(QRCode(Self.code.lowercased())).size > #require(QRCode(Self.code)).size)
  }

  @Test("Nothing, too much, and what a scanner would see only the beginning of have no code")
  func impossible() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
    #expect(QRCode("A\0B") == nil)
  }

  @Test("Four light modules surround the code on all sides")
  func quietZone() throws {
    let qr = try #require(QRCode("A"))
    #expect(qr.size == 21)
    #expect(qr.isDark(row: 0, column: 0) && !qr.isDark(row: 7, column: 7))
    #expect(!qr.isDark(row: -1, column: 0) && !qr.isDark(row: 0, column: 21))
    let ascii = qr.lines(.ascii)
    #expect(ascii.count == 29 && ascii.allSatisfy { $0.count == 58 })
    #expect((ascii.prefix(4) + ascii.suffix(4)).allSatisfy { $0.allSatisfy { $0 == "#" } })
    #expect(ascii.allSatisfy { $0.hasPrefix("########") && $0.hasSuffix("########") })
    let half = qr.lines(.halfBlocks)
    #expect(half.count == 15 && half.allSatisfy { $0.count == 29 })
    #expect(half.prefix(2).allSatisfy { $0.allSatisfy { $0 == "█" } })
    #expect(half[2].hasPrefix("████ ▄▄▄▄▄ "))
    #expect(qr.lines(.fullBlocks) == ascii.map { $0.replacing("#", with: "█") })
  }
}
