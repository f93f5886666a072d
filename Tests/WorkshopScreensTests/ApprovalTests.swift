import Foundation
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Workshop
import WorkshopScreens

@Suite("Approving texts")
struct ApprovalTests {
  private func step(_ id: Int64, _ text: String? = nil) throws -> Submitted<Commitment> {
    .init(id: id, words: try #require(Commitment(text: text ?? "Schritt \(id)", due: nil)), isApproved: false)
  }

  /// The list of texts, open on a desk.
  private func list(_ ids: [Int64], size: Size = Size(columns: 80, rows: 24)) throws -> FakeHall {
    var hall = try FakeHall(.desk, size: size)
    hall.commitments = try ids.map { try step($0) }
    hall.refresh()
    hall.press(.character("x"))
    return hall
  }

  private func approved(_ hall: FakeHall) -> [Int64] { hall.commitments.filter(\.isApproved).map(\.id).sorted() }

  private func comeIn(_ ids: ClosedRange<Int64>, _ hall: inout FakeHall) throws {
    hall.commitments = try ids.map { try step($0, "OBSZOEN") } + hall.commitments
    hall.refresh()
  }

  @Test("The box approves the texts that were there when it opened, whatever comes in while it stands")
  func box() throws {
    var hall = try list([101, 102, 103])
    hall.press(.character("a"))
    #expect(hall.shows("3 Texte freigeben?"))
    try comeIn(1...7, &hall)
    hall.tick(1)
    hall.press(.character("2"))
    #expect(approved(hall) == [101, 102, 103])
  }

  @Test("The selection is on its text from the first frame on: what comes in above it is not approved in its place")
  func firstFrame() throws {
    var hall = try list([50])
    try comeIn(1...3, &hall)
    hall.press(.enter)
    #expect(approved(hall) == [50])
    // The same where the list was empty when it opened.
    var empty = try list([])
    empty.press(.enter)
    empty.commitments = [try step(50)]
    empty.refresh()
    try comeIn(1...3, &empty)
    empty.press(.enter)
    #expect(approved(empty) == [50])
  }

  @Test("A text that its author has changed is not approved unread, nor the one that came into its place")
  func changed() throws {
    var hall = try list([10, 20, 30])
    hall.press(.down)
    hall.commitments = [try step(10), try step(21, "geändert"), try step(30)]
    hall.refresh()
    #expect(hall.shows("eben weggefallen"))
    hall.press(.enter)
    #expect(approved(hall).isEmpty)
    hall.press(.enter)
    #expect(approved(hall).count == 1)
  }

  @Test("What never was on the screen cannot be approved, and the box says how many that are")
  func unseen() throws {
    var hall = try list(Array(1...40), size: Size(columns: 60, rows: 18))
    hall.press(.character("a"))
    #expect(hall.shows("weitere standen noch nicht auf diesem Bildschirm"))
    hall.press(.character("2"))
    let first = approved(hall)
    #expect(!first.isEmpty && first.count < 40 && first == Array(1...Int64(first.count)))
    hall.press(.character("a"))
    #expect(hall.shows("Der Rest stand noch nicht hier") && approved(hall) == first)
    for _ in 1...40 { hall.press(.down) }
    hall.press(.character("a"), .character("2"))
    #expect(approved(hall).count == 40)
  }

  @Test("Keys that come at once approve nothing that they themselves have brought on the screen")
  func burst() throws {
    var hall = try list(Array(1...40), size: Size(columns: 60, rows: 18))
    hall.tick()
    let words = hall.text + " "
    let shown = hall.commitments.map(\.id).filter { words.contains("Schritt \($0) ") }
    hall.burst(Array(repeating: Key.enter, count: 40))
    #expect(!approved(hall).isEmpty && approved(hall).count < 40 && approved(hall).allSatisfy(shown.contains))
  }

  @Test(
    "Whatever keys and texts come in whatever order: nothing is approved that was not on the screen", arguments: 0..<12)
  func random(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var hall = try list(Array(100...104), size: Size(columns: 60, rows: 18))
    var shown: Set<String> = []
    var next: Int64 = 1000
    for _ in 0..<120 {
      let words = hall.text + " "
      shown.formUnion(hall.commitments.map(\.words.text).filter { words.contains($0 + " ") })
      switch Int.random(in: 0..<9, using: &random) {
      case 0: hall.press(.down)
      case 1: hall.press(.up)
      case 2: hall.press(.enter)
      case 3: hall.press(.character("a"))
      case 4: hall.press(.character("2"))
      case 5: hall.press(.character("l"))
      case 6: hall.press(.pageDown)
      default:
        next += 1
        let place = Int.random(in: 0...hall.commitments.count, using: &random)
        hall.commitments.insert(try step(next, "Text \(next)"), at: place)
        if hall.commitments.count > 30, let gone = hall.commitments.indices.randomElement(using: &random) {
          hall.commitments.remove(at: gone)
        }
        hall.refresh()
      }
      for text in hall.commitments.filter(\.isApproved).map(\.words.text) { #expect(shown.contains(text)) }
    }
  }

  @Test("A text that was deleted comes back with u, the last one first, as it was")
  func undo() throws {
    var hall = try list([10, 20])
    #expect(!hall.shows("zurückholen"))
    hall.press(.character("l"), .character("l"))
    #expect(hall.commitments.isEmpty && hall.shows("u holt den Text zurück"))
    hall.press(.character("u"))
    #expect(hall.commitments.map(\.id) == [20])
    #expect(hall.shows("Der Text ist wieder da") && !hall.shows("Gelöscht."))
    hall.press(.character("l"), .escape)
    #expect(!hall.shows("u holt den Text zurück"))
    hall.press(.character("x"), .character("u"))
    // Also after looking elsewhere.
    hall.press(.escape, .character("x"), .character("u"))
    #expect(Set(hall.commitments.map(\.id)) == [10, 20])
    hall.press(.character("u"))
    #expect(hall.commitments.count == 2 && approved(hall).isEmpty)
  }

  @Test("Texts are read on the desk before the room can see them, and can be removed")
  func texts() throws {
    var hall = try FakeHall()
    hall.commitments = [
      .init(id: 5, words: try #require(Commitment(text: "Plan schreiben", due: nil)), isApproved: false)
    ]
    hall.remarks = [.init(id: 6, words: try #require(Remark(text: "Zu laut hier", about: nil)), isApproved: false)]
    hall.refresh()
    hall.press(.character("n"))
    #expect(!hall.shows("Plan schreiben"))
    hall.press(.tab)
    #expect(hall.shows("2 Texte warten"))
    hall.press(.character("x"), .enter, .escape, .tab)
    #expect(hall.shows("Plan schreiben"))
    hall.press(.character("x"), .character("l"), .escape)
    #expect(hall.commitments.isEmpty && !hall.shows("Plan schreiben"))
  }

  @Test("Reading goes on to the next text by itself, whatever comes in meanwhile")
  func manyTexts() throws {
    var hall = try FakeHall(.desk)
    func step(_ id: Int64) throws -> Submitted<Commitment> {
      .init(id: id, words: try #require(Commitment(text: "Schritt \(id)", due: nil)), isApproved: false)
    }
    hall.commitments = try [10, 20, 30].map(step)
    hall.refresh()
    hall.press(.character("x"), .enter)
    #expect(hall.commitments.filter(\.isApproved).map(\.id) == [10])
    // The selection is on 20; texts that come in above it do not move it.
    hall.commitments = try [step(5)] + hall.commitments
    hall.refresh()
    hall.press(.enter)
    #expect(hall.commitments.filter(\.isApproved).map(\.id) == [10, 20])
    // Then 30, and from the top again.
    hall.press(.enter, .enter)
    #expect(hall.commitments.allSatisfy { $0.isApproved })
    hall.press(.enter)
    #expect(hall.commitments.filter { !$0.isApproved }.map(\.id) == [5])
  }

  @Test("All texts are approved at once only after a question, and the end says which would be lost")
  func allTexts() throws {
    var hall = try FakeHall(.desk)
    hall.commitments = try (1...12).map {
      .init(id: $0, words: try #require(Commitment(text: "Schritt \($0)", due: nil)), isApproved: false)
    }
    hall.refresh()
    hall.press(.character("e"))
    #expect(hall.shows("12 Texte sind nicht freigegeben"))
    hall.press(.escape, .character("x"), .character("a"))
    #expect(hall.shows("12 Texte können dann") && hall.commitments.allSatisfy { !$0.isApproved })
    hall.press(.enter)
    #expect(hall.commitments.allSatisfy { !$0.isApproved })
    hall.press(.character("a"), .character("2"))
    #expect(hall.commitments.allSatisfy { $0.isApproved })
    hall.press(.character("a"))
    #expect(hall.shows("Alle Texte sind freigegeben"))
    hall.press(.escape, .character("e"))
    #expect(!hall.shows("nicht freigegeben"))
  }

  @Test("A name is left out of a sentence by word, marked, and comes back; Esc leaves the text as it was")
  func shortening() throws {
    var hall = try FakeHall(.desk)
    hall.commitments = [try step(7, "Frau Meier plant die Woche"), try step(8, "zwei Worte")]
    hall.refresh()
    hall.press(.character("x"), .character("k"), .character(" "), .escape)
    #expect(hall.commitments.map(\.words.text) == ["Frau Meier plant die Woche", "zwei Worte"])
    hall.press(.character("k"), .enter)
    #expect(hall.shows("wird es nicht kürzer") || hall.shows("wird nicht kürzer"))
    hall.press(.character(" "), .right, .character(" "))
    #expect(hall.shows("[…] plant die Woche"))
    hall.press(.enter)
    #expect(hall.commitments.first?.words.text == "[…] plant die Woche")
    hall.press(.character("u"))
    #expect(hall.commitments.contains { $0.words.text == "Frau Meier plant die Woche" })
    #expect(hall.commitments.count == 2)
  }
}
