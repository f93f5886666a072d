import Words

enum PortfolioTexts {
  static let sector = LocalizedText(de: "Branche", en: "sector")
  static let size = LocalizedText(de: "Größe", en: "size")
  static let sectorHelp = LocalizedText(
    de: "nur eine Branche zeigen: die nächste, nach der letzten wieder alle",
    en: "show one sector only: the next one, and after the last one all again")
  static let sizeHelp = LocalizedText(
    de: "nur eine Größe zeigen: die nächste, nach der letzten wieder alle",
    en: "show one size only: the next one, and after the last one all again")
  static let save = LocalizedText(de: "als CSV", en: "as CSV")
  static let saveHelp = LocalizedText(
    de: "die gezeigten Unternehmen als Tabelle (CSV) in Ihren Ordner schreiben",
    en: "write the companies shown as a table (CSV) into your folder")
  static let file = LocalizedText(de: "reifegrad-unternehmen", en: "reifegrad-companies")
  static let table = LocalizedText(de: "Tabelle", en: "table")
  static let tableHelp = LocalizedText(
    de: "alle Unternehmen als Tabelle: Werte, Filter nach Branche und Größe, CSV",
    en: "all companies as a table: values, filters by sector and size, CSV")
}
