import Documents
import Foundation
import House
import PrintedDocuments
import Reports
import TestSupport
import Testing
import Words

@Suite("The letterhead")
struct LetterheadTests {
  private func printed(_ organiser: Organiser?, on paper: Paper = .a4, name: String) throws -> Printed {
    var document = try Reports.report(.beginner).document(in: .german)
    document.head.organiser = organiser
    return try Printed(PrintedDocument.render(document, on: paper, with: Reports.files.get()), name: name)
  }

  @Test("Name and contact stand above the title of the first page, and nowhere else")
  func words() throws {
    let organiser = try #require(Organiser(name: "IHK <Musterstadt>", contact: "Petra Muster, 0123 456789"))
    let printed = try printed(organiser, name: "letterhead")
    let words = try printed.words().filter { $0.text.contains("Musterstadt") || $0.text == "Petra" }
    #expect(words.count == 2)
    for word in words {
      #expect(word.page == 1 && word.bottom < 53 && word.top > 14, "\(word)")
    }
  }

  @Test("It takes no room: the pages are as many as without it")
  func room() throws {
    let organiser = try #require(
      Organiser(
        name: String(repeating: "Musterkammer ", count: 4), contact: String(repeating: "Musterwort ", count: 10),
        logo: try Logo(png: PNGPicture.bytes(width: 600, height: 200))))
    let with = try printed(organiser, name: "letterhead-long")
    let without = try printed(nil, name: "letterhead-none")
    #expect(try with.pageCount() == without.pageCount())
    // What it says ends above the title.
    let lowest = try with.words().filter { $0.page == 1 && ["Musterwort", "Musterkammer"].contains($0.text) }.map(
      \.bottom
    )
    .max()
    #expect(try #require(lowest) < 56)
  }

  @Test("The logo is drawn once, within its box, at the right edge of the text", arguments: [(600, 200), (100, 400)])
  func logo(width: Int, height: Int) throws {
    let logo = try Logo(png: PNGPicture.bytes(width: width, height: height))
    let organiser = try #require(Organiser(name: "IHK", logo: logo))
    let printed = try printed(organiser, name: "letterhead-\(width)")
    let lines = try printed.tool("pdfimages", ["-list", printed.path]).split(separator: "\n").dropFirst(2)
    #expect(lines.count == 1)
    let columns = try #require(lines.first).split(separator: " ")
    #expect(columns.first == "1" && columns[3] == "\(width)" && columns[4] == "\(height)")
    // The resolution tells how large it stands there: 150 × 30 points at most.
    let ppi = try #require(Double(columns[12]))
    #expect(Double(width) / ppi * 72 <= 150.5 && Double(height) / ppi * 72 <= 30.5)
    _ = try printed.tool("qpdf", ["--check", printed.path])
    // Who does not see it hears whose it is.
    #expect(try printed.tool("qpdf", ["--json", printed.path]).contains("Logo von IHK"))
  }

  @Test("The same document gives the same bytes")
  func same() throws {
    var document = try Reports.report(.beginner).document(in: .german)
    document.head.organiser = Organiser(name: "IHK", logo: try Logo(png: PNGPicture.bytes(width: 300, height: 30)))
    let files = try Reports.files.get()
    #expect(try PrintedDocument.render(document, with: files) == PrintedDocument.render(document, with: files))
  }

  @Test("A picture whose data are damaged is told, not left out")
  func damaged() throws {
    var png = PNGPicture.bytes(width: 40, height: 40)
    for index in 60..<120 { png[index] ^= 0xFF }
    var document = try Reports.report(.beginner).document(in: .german)
    document.head.organiser = Organiser(name: "IHK", logo: try Logo(png: png))
    let broken = document
    #expect(throws: PrintedDocumentError.unusableLogo) {
      try PrintedDocument.render(broken, with: Reports.files.get())
    }
  }

  @Test("Letter paper is as sound as A4, and nothing stands beyond its edge")
  func letter() throws {
    let printed = try printed(nil, on: .letter, name: "letter")
    #expect(try printed.info()["Page size"]?.hasPrefix("612 x 792 pts") == true)
    let words = try printed.words()
    #expect(words.allSatisfy { $0.right < 612 - 50 && $0.bottom < 792 - 20 && $0.left > 50 })
  }
}
