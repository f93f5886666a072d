import Terminal
import TestSupport
import Testing

@testable import WorkshopScreens

@Suite("Frames of a workshop")
struct FrameTests {
  /// Drawings that are others in ASCII: there that is the second picture, else it is the smallest window.
  private static let drawn: Set<String> = ["lobby", "revealed", "rounds", "gaps", "sizes", "kiosk-result"]

  private static let privacy = [PublicTexts.privacy(11)]

  @Test("Each scene looks as it was approved, as most people see it and at its narrowest")
  func approved() throws {
    let ascii = try Dictionary(uniqueKeysWithValues: Scenes.all(.ascii).map { ($0.name, $0) })
    for (usual, smallest) in zip(try Scenes.all(.usual), try Scenes.all(.smallest)) {
      try Snapshot.check(usual.frame, "\(usual.name)-\(Look.usual.name)")
      if Self.drawn.contains(usual.name) {
        try Snapshot.check(try #require(ascii[usual.name]).frame, "\(usual.name)-\(Look.ascii.name)")
      } else {
        try Snapshot.check(smallest.frame, "\(usual.name)-\(Look.smallest.name)")
      }
    }
  }

  @Test(
    "At every size, in both languages and in ASCII nothing is cut and nothing lies over something else",
    arguments: Look.all)
  func whole(look: Look) throws {
    let check = FrameCheck(Lexicon(look.charset), look.charset, whole: Self.privacy)
    for scene in try Scenes.all(look) {
      let faults = check.faults(scene)
      #expect(
        faults.isEmpty, "\(scene.name): \(faults.joined(separator: "; "))\n\(scene.frame.lines.joined(separator: "\n"))"
      )
    }
  }
}
