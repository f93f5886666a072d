import Foundation
import Questionnaire
import TestSupport

@testable import Responses

/// A questionnaire with every type of item, and tables of it on disk.
enum TableSamples {
  static func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["kompetenz": ["fachwissen", "technik"]],
      items: [
        try Sample.choiceItem(id: "profil.kanaele", section: "profil", several: true),
        try Sample.choiceItem(id: "profil.seit", section: "profil", short: true),
        try Sample.ratingItem(id: "erfolg.gesamt", section: "erfolg", short: true),
        try Sample.levelItem(id: "kompetenz.inhalte", field: "fachwissen", short: true, notApplicable: true),
        try Sample.levelItem(id: "kompetenz.drei", field: "fachwissen", levels: [0, 2, 4]),
        try Sample.singleItem(id: "kompetenz.einzeln", field: "technik", short: true),
        try Sample.multipleItem(id: "kompetenz.mehrere", field: "technik", short: true, notApplicable: true),
        try Sample.shareItem(id: "kompetenz.anteil", field: "technik"),
        try Sample.textItem(id: "offen.wunsch", section: "offen"),
      ])
  }

  /// A folder that goes with the value.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "responses-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ text: String, _ name: String = "t.csv") throws -> String { try file(Data(text.utf8), name) }

    func file(_ data: Data, _ name: String = "t.csv") throws -> String {
      let place = url.appending(path: name)
      try data.write(to: place)
      return place.path
    }
  }

  static func table(_ path: String, encoding: TextEncoding? = nil, map: ResponseMap? = nil) throws -> ResponseTable {
    try ResponseTable(TableFile(path, encoding: encoding), of: try questionnaire(), map: map)
  }

  static func count(_ text: String) throws -> ResponseCount {
    let folder = try Folder()
    return try ResponseCount([try table(try folder.file(text))], success: "erfolg.gesamt")
  }

  /// The sheets of a table, in their order.
  static func sheets(_ path: String, map: ResponseMap? = nil) throws -> [AnswerSheet] {
    var sheets: [AnswerSheet] = []
    let table = try table(path, map: map)
    let count = try ResponseCount([table], success: "erfolg.gesamt", keepsRows: true)
    _ = try RowSheets(table, of: count, today: "2026-11-30", prefix: "p").handOn { sheets.append($0) }
    return sheets
  }

  /// Everything that can be answered to an item, also don’t know and does not apply; of lists each option by itself, all
  /// that go together, and none.
  static func everyResponse(to item: Item) -> [Response] {
    var responses: [Response] = []
    let options = item.options.map(\.id)
    switch item.kind {
    case .level(let anchors): responses = anchors.levels.map(Response.level)
    case .share(let scale):
      responses = scale.bounds.levels.map(Response.level) + [.share(12.5), .share(0), .share(100)]
    case .single: responses = options.map(Response.option)
    case .multiple(let scale):
      let together = scale.entries.filter { !$0.isExclusive }.map(\.option.id)
      responses = options.map { .options([$0]) } + [.options(Set(together))]
    case .choice(let scale):
      responses =
        scale.allowsSeveral
        ? options.map { .options([$0]) } + [.options(Set(options)), .options([])] : options.map(Response.option)
    case .text: responses = ["x", "Zwei\nZeilen; \"so\", ja", "=1+1", "NA", "0", " Rand"].map(Response.text)
    }
    if item.scored != nil { responses.append(.dontKnow) }
    if item.allowsNotApplicable { responses.append(.notApplicable) }
    return responses
  }

  /// Answers that a seed makes; every kind of answer comes.
  static func sheet(_ seed: UInt64, form: Form = .full) throws -> AnswerSheet {
    var random = SplitMix64(seed: seed)
    let questionnaire = try questionnaire()
    var responses: [ItemID: Response] = [:]
    for item in questionnaire.items(in: form) {
      let draw = Int.random(in: 0..<8, using: &random)
      if draw == 0 { continue }
      if draw == 1, item.scored != nil {
        responses[item.id] = item.allowsNotApplicable ? .notApplicable : .dontKnow
        continue
      }
      let options = item.options.map(\.id)
      switch item.kind {
      case .level(let anchors): responses[item.id] = anchors.levels.randomElement(using: &random).map(Response.level)
      case .single: responses[item.id] = options.randomElement(using: &random).map(Response.option)
      case .multiple:
        let chosen = options.dropLast().filter { _ in Bool.random(using: &random) }
        responses[item.id] = .options(chosen.isEmpty && draw < 5 ? ["keine"] : Set(chosen))
      case .share(let scale): responses[item.id] = scale.bounds.levels.randomElement(using: &random).map(Response.level)
      case .choice(let scale):
        if scale.allowsSeveral {
          responses[item.id] = .options(Set(options.filter { _ in Bool.random(using: &random) }))
        } else {
          responses[item.id] = options.randomElement(using: &random).map(Response.option)
        }
      case .text: responses[item.id] = .text(["Mehr Zeit", "„so“ oder \"so\"; ja,\nbitte", "Köln"][draw % 3])
      }
    }
    return Sample.sheet(for: questionnaire, form: form, date: "2026-10-04", responses)
  }
}
