import AnswerFiles
import Foundation
import Questionnaire
import TestSupport

/// A questionnaire with every type of item, and the files beside the tests.
enum Fixture {
  static func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["kompetenz": ["fachwissen"], "organisation": ["integration"]],
      company: CompanyChoices(
        sizes: [ItemOption(id: "2-9", label: "2–9"), ItemOption(id: "10-49", label: "10–49")],
        sectors: [ItemOption(id: "handel", label: "Handel"), ItemOption(id: "handwerk", label: "Handwerk")]),
      items: [
        Sample.levelItem(id: "kompetenz.plattformen", field: "fachwissen", short: true),
        Sample.levelItem(id: "kompetenz.recht", field: "fachwissen", notApplicable: true),
        Sample.singleItem(id: "organisation.koordination", field: "integration", short: true),
        Sample.multipleItem(id: "organisation.bereiche", field: "integration"),
        Sample.shareItem(id: "organisation.anteil", field: "integration"),
        Sample.levelItem(id: "organisation.leitlinien", field: "integration"),
        Sample.ratingItem(id: "erfolg.selbst", section: "erfolg"),
        Sample.choiceItem(id: "profil.kanal", section: "profil"),
        Sample.choiceItem(id: "profil.ziele", section: "profil", several: true),
        Sample.textItem(id: "offen.aenderung", section: "offen"),
      ])
  }

  static let directory = URL(filePath: #filePath).deletingLastPathComponent()

  /// The names of the files in a folder beside the tests, without their extension.
  static func names(in folder: String, _ fileExtension: String = "json") -> [String] {
    let urls = try? FileManager.default.contentsOfDirectory(
      at: directory.appending(path: folder), includingPropertiesForKeys: nil)
    return (urls ?? []).filter { $0.pathExtension == fileExtension }
      .map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }

  static func url(_ folder: String, _ name: String) -> URL { directory.appending(path: folder).appending(path: name) }

  static func data(_ folder: String, _ name: String) throws -> Data { try Data(contentsOf: url(folder, name)) }

  /// A valid file with these answers and head lines.
  static func file(answers: String = "", head: String = "") -> Data {
    Data(
      """
      {"format": "reifegrad-answers/1", "questionnaire": "muster", "version": "1.0.0", "date": "2026-11-24",
      \(head)"answers": {\(answers)}}
      """.utf8)
  }
}
