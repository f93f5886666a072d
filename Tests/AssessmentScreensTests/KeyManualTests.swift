import AssessmentScreens
import Foundation
import Questionnaire
import ScreenKit
import ShippedContent
import TestSupport
import Testing
import Words
import WorkshopScreens

@Suite("Manual of the keys")
struct KeyManualTests {
  private func manual(_ language: Language) throws -> String {
    let (questionnaire, benchmark) = try ShippedContent.content("social-media-management")
    let assessment = AssessmentKeyManual(questionnaire, benchmark, language, today: "2026-11-24")
    let workshop = try #require(WorkshopKeyManual(questionnaire, benchmark, language, today: "2026-11-24"))
    return KeyManual(language: language).markdown(assessment.chapters + workshop.chapters)
  }

  @Test("docs/keys.md is what the key maps say; REIFEGRAD_RECORD=1 writes it anew")
  func isCurrent() throws {
    let text = try [Language.german, .english].map(manual).joined(separator: "\n")
    let file = URL(filePath: ShippedContent.root).appending(path: "docs/keys.md")
    if ProcessInfo.processInfo.environment["REIFEGRAD_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test(
    "Every screen has its keys, the rare ones too",
    arguments: [
      "## Ergebnis, Blatt „Maßnahmen“", "| u | die zuletzt entfernte Maßnahme",
      "| s | zwischen dem gemeinsamen Ergebnis",
      "## Was wäre, wenn?", "| e | erklären, was im Code steht", "| p | eine weitere Person", "| F2 |",
      "| t | „trifft nicht zu“", "| Leer |", "## Workshop: öffentliche Ansicht und Pult", "| G | der Raum neben",
      "## Workshop: Texte freigeben", "| L | den Text", "## Workshop: Kiosk", "## Workshop: Bögen eintippen",
      "## Workshop: neuer Workshop",
    ])
  func isComplete(line: String) throws {
    #expect(try manual(.german).contains(line))
  }
}
