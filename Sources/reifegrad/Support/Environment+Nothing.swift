import Catalog
import Store
import Words

extension Environment {
  /// What the catalog can lack altogether.
  enum Shelf {
    case questionnaires, benchmarks, templates
  }

  /// That nothing of a kind was found, where it was looked for, and what to do.
  func nothingFound(_ shelf: Shelf) -> LocalizedText {
    let suffix =
      switch shelf {
      case .questionnaires: ""
      case .benchmarks: "/benchmarks"
      case .templates: "/templates"
      }
    let places = catalog.places.map { $0 + suffix }.joined(separator: ", ")
    let (german, english) =
      switch shelf {
      case .questionnaires: ("Es wurde kein Fragebogen gefunden", "No questionnaire was found")
      case .benchmarks: ("Es wurde kein Vergleichsprofil gefunden", "No reference profile was found")
      case .templates: ("Es wurde keine Vorlage gefunden", "No template was found")
      }
    return LocalizedText(
      de: "\(german). Gesucht wurde in: \(places). Nennen Sie mit REIFEGRAD_QUESTIONNAIRES den Ordner der Fragebögen.",
      en: "\(english). Looked for in: \(places). Name the folder of the questionnaires with "
        + "REIFEGRAD_QUESTIONNAIRES.")
  }

  /// That nothing is stored, and where it would be.
  var nothingStored: LocalizedText {
    let path = (try? StoreLocation.path(in: variables)) ?? ""
    return LocalizedText(
      de: "In \(path) ist noch nichts gespeichert. „reifegrad assess“ beginnt eine Selbsteinschätzung.",
      en: "Nothing is stored in \(path) yet. “reifegrad assess” begins a self-assessment.")
  }
}
