import AnswerFiles
import Foundation
import Questionnaire
import TestSupport
import Testing

@Suite("Writing answer files")
struct WritingTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try Fixture.questionnaire() }

  @Test("The band of a share stays a band, and counts as its level")
  func band() throws {
    let sheet = try AnswerFile.read(Fixture.data("Good", "band.json"), questionnaire: questionnaire)
    let response = try #require(sheet["organisation.anteil"].response)
    #expect(response == .level(3))
    #expect(questionnaire.item("organisation.anteil")?.level(of: response) == 3)
  }

  @Test("A good file is written as it was read, byte for byte", arguments: Fixture.names(in: "Good"))
  func bytes(name: String) throws {
    let data = try Fixture.data("Good", name + ".json")
    let sheet = try AnswerFile.read(data, questionnaire: questionnaire)
    #expect(AnswerFile.write(sheet, questionnaire: questionnaire) == data)
  }

  @Test("Any sheet comes back the same", arguments: 0..<50)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sheet = randomSheet(using: &generator)
    let written = AnswerFile.write(sheet, questionnaire: questionnaire)
    #expect(try AnswerFile.read(written, questionnaire: questionnaire) == sheet)
  }

  @Test("Foundation reads what we write")
  func foundation() throws {
    var generator = SplitMix64(seed: 1)
    let written = AnswerFile.write(randomSheet(using: &generator), questionnaire: questionnaire)
    #expect(try JSONSerialization.jsonObject(with: written) is [String: Any])
  }

  @Test("Answers stand in the order of the questionnaire, options too, whatever came first")
  func order() throws {
    var sheet = Sample.sheet(for: questionnaire)
    for item in questionnaire.items.reversed() { sheet[item.id] = Answer(note: "n") }
    sheet["organisation.bereiche"] = Answer(.options(["o4", "o1", "o0"]))
    let text = String(decoding: AnswerFile.write(sheet, questionnaire: questionnaire), as: UTF8.self)
    let places = try questionnaire.items.map { try #require(text.range(of: "\"\($0.id)\"")).lowerBound }
    #expect(places == places.sorted())
    #expect(text.contains(#"["o0", "o1", "o4"]"#))
    #expect(text.hasSuffix("}\n"))
  }

  private func randomSheet(using generator: inout SplitMix64) -> AnswerSheet {
    let texts = ["", "a", "ä\n\t\"\\/", "e\u{301}\u{2028}👩‍💻", String(repeating: "x", count: 2000)]
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: "1.3.0", form: .full,
      company: CompanyProfile(name: "“Ä” & \\", size: Bool.random(using: &generator) ? "2-9" : nil),
      perspective: Perspective.allCases.randomElement(using: &generator) ?? .other, date: "2024-02-29",
      response: Bool.random(using: &generator) ? ResponseID.random(using: &generator) : nil)
    for item in questionnaire.items where Int.random(in: 0..<4, using: &generator) > 0 {
      let note = texts.randomElement(using: &generator)
      sheet[item.id] = Answer(response(to: item, texts, using: &generator), note: note)
    }
    return sheet
  }

  private func response(to item: Item, _ texts: [String], using generator: inout SplitMix64) -> Response? {
    if item.scored != nil, Int.random(in: 0..<5, using: &generator) == 0 { return .dontKnow }
    switch item.kind {
    case .level: return Level.allCases.randomElement(using: &generator).map(Response.level)
    case .share: return .share(Double.random(in: 0...100, using: &generator))
    case .text: return texts.randomElement(using: &generator).map(Response.text)
    case .choice(let scale) where scale.allowsSeveral: return .options(randomSet(of: item.options, using: &generator))
    case .multiple: return .options(randomSet(of: item.options.dropLast(), using: &generator))
    case .choice, .single: return item.options.randomElement(using: &generator).map { .option($0.id) }
    }
  }

  private func randomSet(of options: [ItemOption], using generator: inout SplitMix64) -> Set<OptionID> {
    Set(options.map(\.id).filter { _ in Bool.random(using: &generator) })
  }
}
