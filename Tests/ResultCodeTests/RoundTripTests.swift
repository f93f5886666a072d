import Questionnaire
import ResultCode
import TestSupport
import Testing
import Words

@Suite("Result code, there and back")
struct RoundTripTests {
  @Test("Random answers to the shipped questionnaires come back as they were", arguments: Fixture.shipped.indices)
  func shipped(index: Int) throws { try roundTrips(Fixture.shipped[index], times: 100) }

  @Test("There are shipped questionnaires to test with")
  func someShipped() { #expect(Fixture.shipped.count >= 2) }

  @Test("Random answers to items of every kind come back as they were")
  func everyKind() throws { try roundTrips(Fixture.everyKind(), times: 300) }

  @Test("A questionnaire may have any number of items", arguments: [2, 16, 100, 400])
  func long(count: Int) throws { try roundTrips(Fixture.long(count), times: 3) }

  private func roundTrips(_ questionnaire: Questionnaire, times: Int) throws {
    var random = SplitMix64(seed: 10)
    for form in questionnaire.hasShortForm ? Form.allCases : [.full] {
      for _ in 0..<times {
        let sheet = try Fixture.sheet(for: questionnaire, form: form, &random)
        let text = ResultCode.encode(sheet, in: questionnaire)
        let code = try ResultCode(reading: text)
        #expect(code.belongs(to: questionnaire.id))
        #expect(code.form == form && code.date == sheet.date && code.perspective == sheet.perspective)
        let back = try code.sheet(in: questionnaire)
        #expect(back == sheet)
        #expect(ResultCode.encode(back, in: questionnaire) == text)
      }
    }
  }

  @Test("Versions of any numbers come back", arguments: ["0.0.0", "1.15.16", "2026.11.24", "1.0.4294967296"])
  func versions(version: Version) throws {
    let questionnaire = try Fixture.everyKind(version: version)
    let code = try ResultCode(reading: ResultCode.encode(Sample.sheet(for: questionnaire), in: questionnaire))
    #expect(code.version == version)
    #expect(try code.sheet(in: questionnaire).version == version)
  }

  @Test("Every day of the calendar comes back", arguments: ["0001-01-01", "2000-02-29", "2026-12-31", "9999-12-31"])
  func dates(date: CalendarDate) throws {
    let questionnaire = try Sample.small()
    let code = try ResultCode(
      reading: ResultCode.encode(Sample.sheet(for: questionnaire, date: date), in: questionnaire))
    #expect(code.date == date)
  }

  @Test("Company, notes, texts and what the form does not ask stay out")
  func leftOut() throws {
    let questionnaire = try Fixture.everyKind()
    let plain = Sample.sheet(for: questionnaire, form: .short, ["f.level": .level(3)])
    var full = plain
    full.company = CompanyProfile(name: "Geheim GmbH")
    full["f.level"].note = "vertraulich"
    full["s.text"] = Answer(.text("Wir"))
    full["f.share"] = Answer(.share(50))
    let code = ResultCode.encode(full, in: questionnaire)
    #expect(code == ResultCode.encode(plain, in: questionnaire))
    #expect(try ResultCode(reading: code).sheet(in: questionnaire) == plain)
  }

  @Test("An answer that does not fit its item counts as unanswered")
  func misfits() throws {
    let questionnaire = try Fixture.everyKind()
    let sheet = Sample.sheet(
      for: questionnaire,
      [
        "f.level": .notApplicable, "f.single": .option("weg"), "f.multiple": .options(["o1", "keine"]),
        "f.share": .share(101), "s.choice": .dontKnow, "s.rating": .level(4),
      ])
    let back = try ResultCode(reading: ResultCode.encode(sheet, in: questionnaire)).sheet(in: questionnaire)
    #expect(back == Sample.sheet(for: questionnaire, ["s.rating": .level(4)]))
  }

  @Test(
    "A share is kept to tenths, and its level always",
    arguments: [(0, 0), (33, 33), (33.3, 33.3), (100, 100), (12.34, 12.3), (24.96, 24.9), (25.01, 25), (9.999, 9.9)])
  func shares(percent: Double, expected: Double) throws {
    let questionnaire = try Fixture.everyKind()
    let sheet = Sample.sheet(for: questionnaire, ["f.share": .share(percent)])
    let back = try ResultCode(reading: ResultCode.encode(sheet, in: questionnaire)).sheet(in: questionnaire)
    #expect(back["f.share"].response == .share(expected))
    let item = try #require(questionnaire.item("f.share"))
    #expect(item.level(of: .share(expected)) == item.level(of: .share(percent)))
  }

  @Test(
    "The code of one sheet never changes; both were computed by another program, after docs/result-code.md",
    arguments: [
      (Response.share(37.5), "189RM-V12H1-N9M44-8GDD0-0001E-AF3PP-TGQC8-ZDVYT"),
      (.level(3), "289RM-V12H1-N9M44-8GDD0-0001E-HVBW4-2GQC1-T3AAF"),
    ])
  func golden(share: Response, expected: String) throws {
    let questionnaire = try Fixture.everyKind(version: "1.2.17")
    let sheet = Sample.sheet(
      for: questionnaire, perspective: .socialMediaLead, date: "2026-11-24",
      [
        "f.level": .level(2), "f.level-na": .notApplicable, "f.single": .option("o3"),
        "f.multiple": .options(["o0", "o6"]), "f.share": share, "s.choice": .option("o2"),
        "s.choices": .options(["o0", "o18"]), "s.rating": .level(0),
      ])
    #expect(ResultCode.encode(sheet, in: questionnaire) == expected)
    #expect(try ResultCode(reading: expected).sheet(in: questionnaire) == sheet)
  }

  @Test("Every band of a share comes back as the band, not as a figure", arguments: Level.allCases)
  func bands(level: Level) throws {
    let questionnaire = try Fixture.everyKind()
    let sheet = Sample.sheet(for: questionnaire, ["f.share": .level(level)])
    let code = ResultCode.encode(sheet, in: questionnaire)
    #expect(code.hasPrefix("2"))
    #expect(try ResultCode(reading: code).sheet(in: questionnaire) == sheet)
  }

  @Test("The codes of the shipped questionnaires are short enough to be typed")
  func lengths() {
    for questionnaire in Fixture.shipped {
      for form in questionnaire.hasShortForm ? Form.allCases : [.full] {
        let code = ResultCode.encode(Sample.sheet(for: questionnaire, form: form), in: questionnaire)
        // The longest is the full one of 50 items: 13 groups of five.
        #expect(Fixture.characters(of: code).count <= 65, "\(questionnaire.id) \(form)")
      }
    }
  }
}
