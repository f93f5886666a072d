import Reports
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("The desk")
struct DeskTests {
  @Test("The desk shows the address of the page, and that there is none", arguments: Look.sizes)
  func address(size: Size) throws {
    var hall = try FakeHall(.desk, size: size)
    #expect(hall.shows(FakeHall.address) && hall.shows("K7M 2QX"))
    hall.send(.room(.server(.off)))
    #expect(!hall.shows("8080") && hall.shows("K7M 2QX"))
  }

  @Test("The desk tells how many answers came after the picture, and what to do")
  func lateAnswers() throws {
    var hall = try FakeHall(.desk)
    hall.press(.right, .right)
    try hall.vote([4, 9, 13, 21, 13])
    hall.late = [hall.state.ballot: 3]
    hall.refresh()
    #expect(hall.shows("3 Antworten kamen nach dem Bild") && hall.shows("Ab 11 nimmt Schließen sie auf."))
    #expect(hall.shows("+3") && hall.shows("gezeigt, 57 Antworten"))
    hall.late = [hall.state.ballot: 37]
    hall.refresh()
    #expect(hall.shows("37 Antworten kamen nach dem Bild") && hall.shows("O zweimal"))
    hall.press(.tab)
    #expect(!hall.shows("nach dem Bild") && !hall.shows("37"))
  }

  @Test("What came in late by paper or file is told on the desk")
  func late() throws {
    var hall = try FakeHall(.desk)
    hall.ways[.paper] = 10
    hall.ways[.file] = 2
    hall.refresh()
    #expect(hall.shows("Neu dabei: 1 auf Papier · 2 aus Dateien"))
  }

  @Test("The path of a report is told in full, at every size")
  func path() throws {
    for size in Look.sizes {
      var hall = try FakeHall(size: size)
      hall.press(.character("e"), .character("3"))
      #expect(hall.text.filter { !" │".contains($0) }.contains("gruppenbericht-k7m2.pdf"), "\(size)")
      hall.press(.enter)
      // It stays on the desk.
      hall.tick(9)
      hall.press(.tab)
      #expect(hall.text.filter { !" │".contains($0) }.contains("k7m2.pdf"), "\(size)")
      hall.send(.wroteFile("/home/moderation/" + String(repeating: "x/", count: 40) + "gruppenbericht-k7m2.pdf"))
      #expect(hall.text.filter { !" │".contains($0) }.contains("k7m2.pdf"), "\(size)")
    }
  }

  @Test("After the end, and only then, the group report can be offered on the phones, and taken back")
  func releaseReport() throws {
    var hall = try FakeHall(.desk)
    hall.press(.character("p"))
    #expect(!hall.shows("auf den Telefonen"))
    hall.press(.escape, .character("e"), .character("3"), .character("p"), .character("8"))
    #expect(
      hall.effects.last == .room(.setReport(isReleased: true)) && hall.shows("bieten den Gruppenbericht jetzt an"))
    hall.press(.character("p"))
    #expect(hall.shows("auf den Telefonen nicht mehr anbieten"))
    hall.press(.character("8"))
    #expect(hall.effects.last == .room(.setReport(isReleased: false)))
  }

  @Test("The timer counts down and stays at nought")
  func timer() throws {
    var hall = try FakeHall(size: Size(columns: 80, rows: 24), charset: .ascii)
    hall.press(.right, .right, .character(" "), .character("t"), .tab)
    // Twelve questions in fourteen minutes.
    #expect(hall.shows("1:10"))
    hall.tick(65)
    #expect(hall.shows("0:05"))
    hall.tick(100)
    #expect(hall.shows("Die Zeit ist um."))
  }
}
