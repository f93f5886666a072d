import Foundation
package import Questionnaire

extension Catalog {
  /// The directory beside the questionnaires that holds what their steps ask to fill in.
  static let templatesFolder = "templates"

  /// Every template that can be found, by id; of several with one id the first.
  package func templates() -> [Template] {
    var found: [TemplateID: Template] = [:]
    for folder in templateFolders() {
      for id in folder.ids where found[id] == nil { found[id] = folder.template(id)?.template }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// A questionnaire with the templates that its steps name, as far as they can be found.
  func withTemplates(_ questionnaire: Questionnaire, at path: String) -> Questionnaire {
    let steps = questionnaire.items.flatMap { item in
      (item.scored?.steps).map { steps in steps.levels.compactMap { steps[from: $0] } } ?? []
    }
    let firstSteps = (questionnaire.outcome?.verdicts ?? []).flatMap(\.steps)
    let named = Set(steps.compactMap(\.template) + firstSteps.compactMap(\.template))
    guard !named.isEmpty else { return questionnaire }
    let folders = templateFolders(beside: path)
    var questionnaire = questionnaire
    for id in named {
      questionnaire.templates[id] = folders.lazy.compactMap { $0.template(id) }.first?.template
    }
    return questionnaire
  }

  /// What is wrong with a template that the file at `path` names.
  func faults(of id: TemplateID, beside path: String) -> [TemplateFault] {
    let folders = templateFolders(beside: path)
    if let found = folders.lazy.compactMap({ $0.template(id) }).first { return found.faults }
    return [.unknown(id, known: Set(folders.flatMap(\.ids)).sorted())]
  }

  /// Beside the file first, then in the places of the catalog.
  private func templateFolders(beside path: String? = nil) -> [TemplateFolder] {
    var folders = places
    if let path {
      var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      if folder.lastPathComponent == Self.versionsFolder { folder.deleteLastPathComponent() }
      folders.insert(folder.path, at: 0)
    }
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }.map { TemplateFolder($0 + "/" + Self.templatesFolder) }
  }
}
