import AnswerFiles
import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Reading answer files")
struct ReadingTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try Fixture.questionnaire() }

  private func read(_ data: Data) throws -> AnswerSheet { try AnswerFile.read(data, questionnaire: questionnaire) }

  private func faults(of data: Data) throws -> [AnswerFileFault] {
    try #require(throws: AnswerFileError.self) { try read(data) }.faults
  }

  @Test("Every kind of answer is understood")
  func everyKind() throws {
    let sheet = try read(Fixture.data("Good", "complete.json"))
    #expect(
      sheet.answers == [
        "kompetenz.plattformen": Answer(.level(3), note: "erste Zeile\nzweite\tZeile \\ 👩‍💻"),
        "kompetenz.recht": Answer(.notApplicable),
        "organisation.koordination": Answer(.option("o2")),
        "organisation.bereiche": Answer(.options(["o0", "o3"])),
        "organisation.anteil": Answer(.share(12.5)),
        "organisation.leitlinien": Answer(.dontKnow, note: "gefragt"),
        "erfolg.selbst": Answer(.level(0)),
        "profil.kanal": Answer(.option("o1")),
        "profil.ziele": Answer(.options([])),
        "offen.aenderung": Answer(.text("")),
      ])
    #expect(sheet.company == CompanyProfile(name: "Müller & Söhne \"Süd\" GmbH", size: "10-49", sector: "handel"))
    #expect(sheet.perspective == .socialMediaLead)
    #expect(sheet.form == .full)
  }

  @Test("Form, perspective and company may be left out")
  func defaults() throws {
    let sheet = try read(Fixture.file())
    #expect(sheet == Sample.sheet(for: questionnaire))
  }

  @Test("The file says which questionnaire it is about before it is held against it")
  func twoSteps() throws {
    let file = try AnswerFile(reading: Fixture.file())
    #expect(file.questionnaire == "muster")
    let error = file.unknownQuestionnaire(known: ["einstieg", "mustern"])
    #expect(error.faults.first?.path == "questionnaire")
    #expect(error.faults.first?.suggestion == "mustern")
  }

  @Test("Another minor version of the questionnaire is accepted and kept", arguments: ["1.0.7", "1.9.0"])
  func sameMajor(version: Version) throws {
    let text = String(decoding: Fixture.file(), as: UTF8.self).replacing("1.0.0", with: version.description)
    #expect(try read(Data(text.utf8)).version == version)
  }

  @Test("A byte order mark at the start does no harm, and columns do not count it")
  func byteOrderMark() throws {
    let mark = Data([0xEF, 0xBB, 0xBF])
    #expect(try read(mark + Fixture.file()) == Sample.sheet(for: questionnaire))
    #expect(try faults(of: mark + Data("?".utf8)).map(\.column) == [1])
    #expect(try faults(of: mark).count == 1)
  }

  @Test("Columns count characters, not bytes, on any kind of line end")
  func columns() throws {
    let fault = try #require(try faults(of: Data("{\r\n  \"ä€😀\": ?}".utf8)).first)
    #expect((fault.line, fault.column) == (2, 10))
  }

  @Test("Escapes are read, pairs of surrogates included")
  func escapes() throws {
    let sheet = try read(
      Fixture.file(answers: #""offen.aenderung": {"text": "\"\\\/\n\t\u00e4\u20AC\uD83D\uDE00"}"#))
    #expect(sheet["offen.aenderung"].response == .text("\"\\/\n\tä€😀"))
  }

  @Test(
    "Numbers of a share are read in every notation of JSON", arguments: ["0", "100", "12.50", "1e1", "1E+1", "5e-1"])
  func shares(number: String) throws {
    let sheet = try read(Fixture.file(answers: #""organisation.anteil": {"share": \#(number)}"#))
    #expect(sheet["organisation.anteil"].response == Double(number).map(Response.share))
  }

  @Test("Text at the limit is accepted")
  func limits() throws {
    let note = String(repeating: "ä", count: 2000)
    let sheet = try read(Fixture.file(answers: #""kompetenz.recht": {"note": "\#(note)"}"#))
    #expect(sheet["kompetenz.recht"].note == note)
  }

  @Test("An empty note is none, and an answer of an empty note alone is no answer")
  func emptyNote() throws {
    #expect(try read(Fixture.file(answers: #""kompetenz.recht": {"note": ""}"#)).answers.isEmpty)
  }

  @Test("A file over 1 MiB is refused before it is read")
  func size() throws {
    let padding = Data(repeating: 0x20, count: 1 << 20)
    #expect(try faults(of: padding + Fixture.file()).count == 1)
    let full = Fixture.file() + Data(repeating: 0x20, count: (1 << 20) - Fixture.file().count)
    #expect(try read(full) == Sample.sheet(for: questionnaire))
  }

  @Test("A hundred thousand brackets do not exhaust the stack")
  func brackets() throws {
    for bracket: UInt8 in [0x5B, 0x7B] {
      #expect(try faults(of: Data(repeating: bracket, count: 100_000)).count == 1)
    }
  }

  @Test("A file full of faults tells two hundred and no more")
  func manyFaults() throws {
    let answers = (0..<5000).map { #""x.\#($0)": {"level": 9}"# }.joined(separator: ",\n")
    let error = try #require(throws: AnswerFileError.self) { try read(Fixture.file(answers: answers)) }
    #expect(error.faults.count == 200)
    #expect(error.explanation.german.hasSuffix("… und 180 weitere Fehler."))
  }

  @Test("Size and sector are refused where the questionnaire does not ask for them")
  func noCompanyChoices() throws {
    let small = try Sample.small()
    let error = try #require(throws: AnswerFileError.self) {
      try AnswerFile.read(Fixture.file(head: #""company": {"size": "2-9"}, "#), questionnaire: small)
    }
    #expect(error.faults.map(\.path) == ["company.size"])
  }

  @Test("The short form is refused where the questionnaire has none, without complaints about each item")
  func noShortForm() throws {
    let long = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [Sample.levelItem(id: "f.a", field: "f"), Sample.levelItem(id: "f.b", field: "f")])
    let error = try #require(throws: AnswerFileError.self) {
      try AnswerFile.read(
        Fixture.file(answers: #""f.a": {"level": 1}"#, head: #""form": "short", "#), questionnaire: long)
    }
    #expect(error.faults.map(\.path) == ["form"])
  }

  @Test("Random changes of a good file are read or refused, never worse", arguments: 0..<20)
  func noise(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let good = try Fixture.data("Good", "complete.json")
    for _ in 0..<50 {
      var data = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<data.count, using: &generator)
        if Bool.random(using: &generator) {
          data[data.startIndex + place] = UInt8.random(in: 0...255, using: &generator)
        } else {
          data = data.prefix(place) + data.dropFirst(place + Int.random(in: 0...20, using: &generator))
        }
      }
      do {
        _ = try read(Data(data))
      } catch {
        #expect((error as? AnswerFileError)?.faults.isEmpty == false)
      }
    }
  }
}
