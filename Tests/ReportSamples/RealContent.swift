import Benchmarks
import Foundation
package import Questionnaire
package import Reports
import ShippedContent
package import TestSupport

/// The questionnaires and benchmarks that the product ships, with random answers.
package enum RealContent {
  /// A report of the shipped questionnaire on random answers; every seventh seed is the short form.
  package static func report(_ id: String, seed: UInt64, notes: Bool = false) throws -> GapReport {
    var random = SplitMix64(seed: seed)
    let (questionnaire, benchmark) = try ShippedContent.content(id)
    let form: Form = seed % 7 == 0 && questionnaire.hasShortForm ? .short : .full
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      company: CompanyProfile(name: "Muster GmbH"), date: "2026-11-24")
    for item in questionnaire.items(in: form) {
      let response = response(to: item, &random)
      let note = notes && Bool.random(using: &random) ? Mischief.texts.randomElement(using: &random) : nil
      sheet[item.id] = Answer(response, note: note)
    }
    return GapReport(
      sheet: sheet, questionnaire: questionnaire, benchmark: benchmark, programVersion: "0.1.0")
  }

  /// A response that fits the item, or none.
  package static func response(to item: Item, _ random: inout SplitMix64) -> Response? {
    let chance = Int.random(in: 0..<10, using: &random)
    if chance == 0 { return nil }
    if chance == 1, item.scored != nil { return .dontKnow }
    if chance == 2, item.allowsNotApplicable { return .notApplicable }
    switch item.kind {
    case .level: return Level.allCases.randomElement(using: &random).map { .level($0) }
    case .single: return item.options.randomElement(using: &random).map { .option($0.id) }
    case .multiple(let scale):
      let free = scale.entries.filter { !$0.isExclusive }.map(\.option.id)
      return .options(Set(free.filter { _ in Bool.random(using: &random) }))
    case .share: return .share(Double.random(in: 0...100, using: &random))
    case .choice(let scale):
      let chosen = scale.options.filter { _ in Bool.random(using: &random) }.map(\.id)
      return scale.allowsSeveral ? .options(Set(chosen)) : scale.options.first.map { .option($0.id) }
    case .text: return .text(Mischief.texts.randomElement(using: &random) ?? "")
    }
  }
}

/// Texts that must not do harm on a terminal nor break a page.
package enum Mischief {
  package static let texts = [
    "\u{1B}[31mrot\u{1B}[0m \u{07}\u{9B}2J", "Zeile 1\r\nZeile 2\rZeile 3\u{2028}Ende\u{0C}",
    "👩‍💻🇩🇪 日本語のテキスト e\u{301}\u{302}", "\u{202E}verkehrt\u{202C}", "\u{1B}]0;Titel\u{07}", "\t\tTab", "   ",
    String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 6), "39 % = n = 860", "\u{A0}\u{A0}", "\n\n\n",
    "\u{FEFF}\u{200B}\u{AD}", "Ähm – „so“ › 100 €",
  ]
}
