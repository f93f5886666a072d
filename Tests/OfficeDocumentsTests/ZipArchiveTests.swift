import Testing
import Words

@testable import OfficeDocuments

@Suite("Archives as office documents are")
struct ZipArchiveTests {
  /// An archive of one empty file “a”, stored, by hand.
  private static let small: [UInt8] =
    [0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x61]
    + [0x50, 0x4B, 1, 2, 20, 0, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]
    + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61]
    + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 31, 0, 0, 0, 0, 0]

  @Test("What was put in comes out again, packed where that saves room, and the same content gives the same bytes")
  func roundTrip() throws {
    var archive = try #require(ZipArchive(Self.small))
    #expect(archive.names == ["a"] && archive["a"] == [])
    let long = Array(String(repeating: "Lücke für Lücke. ", count: 200).utf8)
    archive.put(long, as: "word/document.xml")
    archive.put([1, 2, 3], as: "b")
    let bytes = archive.bytes
    #expect(bytes.count < 600)
    var again = try #require(ZipArchive(bytes))
    #expect(again.names == ["a", "word/document.xml", "b"])
    #expect(again["word/document.xml"] == long && again["b"] == [1, 2, 3] && again["c"] == nil)
    #expect(again.bytes == bytes)
    again.change("b") { $0 = "new" }
    again.change("c") { $0 = "never" }
    #expect(again.text("b") == "new" && again.names.count == 3)
  }

  @Test("What is no archive is refused, and one that is cut off anywhere never traps")
  func damaged() throws {
    #expect(ZipArchive([]) == nil)
    #expect(ZipArchive(Array("%PDF-1.4 and so on and so on".utf8)) == nil)
    var archive = try #require(ZipArchive(Self.small))
    archive.put(Array(String(repeating: "x", count: 500).utf8), as: "x")
    let bytes = archive.bytes
    for end in bytes.indices {
      _ = ZipArchive(Array(bytes[..<end]))?["x"]
      var changed = bytes
      changed[end] ^= 0xFF
      _ = ZipArchive(changed)?["x"]
    }
  }
}

@Suite("The looks of office documents")
struct OfficeLookTests {
  @Test("An element is replaced where it stands, whatever its neighbours are called, else put at the end")
  func elements() {
    var styles = "<s><w:style w:id=\"A\"><w:styleX/></w:style><w:style w:id=\"B\"/></s>"
    styles.put("[b]", as: "w:style", with: "w:id=\"B\"", before: "</s>")
    styles.put("[c]", as: "w:style", with: "w:id=\"C\"", before: "</s>")
    #expect(styles == "<s><w:style w:id=\"A\"><w:styleX/></w:style>[b][c]</s>")
    styles.put("[a]", as: "w:style", with: "w:id=\"A\"", before: "</s>")
    #expect(styles == "<s>[a][b][c]</s>")
  }

  @Test("Without pandoc the error names the package")
  func missing() throws {
    let error = #expect(throws: OfficeDocumentError.self) {
      try OfficeDocument.pandoc(in: ["PATH": "/nowhere"])
    }
    #expect(error == .missingPandoc)
    #expect(error?.explanation.german.contains("apt install pandoc") == true)
    #expect(error?.explanation.english.contains("apt install pandoc") == true)
  }
}
