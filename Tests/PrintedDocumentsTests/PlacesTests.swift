import Foundation
import PrintedDocuments
import Reports
import Testing
import Words

struct PlacesTests {
  @Test("The environment's directory comes first, then the one beside the program")
  func order() {
    let places = TypesettingFiles.places(environment: ["REIFEGRAD_TYPESETTING": "/own"], executable: "/usr/bin/x")
    #expect(places == ["/own", "/usr/share/reifegrad/typesetting"])
  }

  @Test("A program built from source finds the files of its source tree")
  func sourceTree() throws {
    let places = TypesettingFiles.places(environment: [:], executable: Reports.root + "/.build/debug/reifegrad")
    #expect(try TypesettingFiles(in: places).directory == Reports.root + "typesetting")
  }

  @Test("Without fonts there is an error that names the places, and no PDF without text")
  func missingFonts() {
    #expect(throws: PrintedDocumentError.missingFonts(places: ["/nowhere"])) {
      try TypesettingFiles(in: ["/nowhere"])
    }
    #expect(PrintedDocumentError.missingFonts(places: ["/nowhere"]).explanation.german.contains("/nowhere"))
  }

  @Test("A damaged font is an error, and no PDF without text")
  func damagedFonts() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let source = URL(filePath: try Reports.files.get().directory)
    try FileManager.default.copyItem(at: source, to: directory)
    let font = directory.appending(path: "fonts/SourceSansPro-Regular.otf")
    try FileManager.default.removeItem(at: font)
    try Data("no font".utf8).write(to: font)
    let files = try TypesettingFiles(in: [directory.path()])
    #expect(throws: PrintedDocumentError.unusableFont(path: files.directory + "/fonts/SourceSansPro-Regular.otf")) {
      try PrintedDocument.render(Reports.report(.short).document(in: .german), with: files)
    }
  }

  @Test("Without hyphenation patterns there is an error")
  func missingPatterns() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "patterns-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let source = URL(filePath: try Reports.files.get().directory)
    try FileManager.default.copyItem(at: source, to: directory)
    try FileManager.default.removeItem(at: directory.appending(path: "hyphenation"))
    let files = try TypesettingFiles(in: [directory.path()])
    #expect(throws: PrintedDocumentError.self) {
      try PrintedDocument.render(Reports.report(.short).document(in: .german), with: files)
    }
    #expect(throws: Never.self) {
      try PrintedDocument.render(Reports.report(.short).document(in: .english), with: files)
    }
  }
}
