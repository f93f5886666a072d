import ReportSamples
import Words

extension CSVReading {
  /// The numbers of a report; `nil` where it is no table.
  static func numbers(in text: String, _ language: Language) -> Numbers? {
    guard let table = table(text, language) else { return nil }
    let word = { (german: String, english: String) in language == .german ? german : english }
    var numbers = Numbers()
    for row in table {
      let number = { (german: String, english: String) in
        row[word(german, english)].flatMap { $0.isEmpty ? nil : Double($0.replacing(word(",", "."), with: ".")) }
      }
      let id = row[word("Kennung", "id")] ?? ""
      let values = { (name: String) in
        numbers["\(name).value"] = number("Wert", "value")
        numbers["\(name).low"] = number("Spanne von", "range from")
        numbers["\(name).high"] = number("Spanne bis", "range to")
        numbers["\(name).successful"] = number("Wert Erfolgreiche", "value successful")
        numbers["\(name).lessSuccessful"] = number("Wert weniger Erfolgreiche", "value less successful")
      }
      switch row[word("Art", "kind")] {
      case word("Unternehmen", "company"): numbers["stage"] = number("Reifestufe", "stage")
      case word("Dimension", "dimension"):
        values("dimension.\(id)")
        numbers["dimension.\(id).position"] = number("Position", "position")
        numbers["dimension.\(id).stage"] = number("Reifestufe", "stage")
      case word("Handlungsfeld", "field"):
        values("field.\(id)")
        numbers["field.\(id).coverage"] = number("Abdeckung", "coverage")
      case word("Breite", "breadth"):
        numbers["breadth.own"] = number("Wert", "value")
        numbers["breadth.of"] = number("Anzahl", "count")
        numbers["breadth.successful"] = number("Wert Erfolgreiche", "value successful")
      case word("Tiefe", "depth"):
        numbers["depth.own"] = number("Wert", "value")
        numbers["depth.successful"] = number("Wert Erfolgreiche", "value successful")
      case word("Frage", "question"):
        numbers["item.\(id).level"] = number("Antwort 0–4", "answer 0–4")
        guard let rank = number("Rang", "rank") else { continue }
        numbers["gap.\(id).rank"] = rank
        numbers["gap.\(id).level"] = number("Antwort 0–4", "answer 0–4")
        numbers["gap.\(id).target"] = number("Ziel", "target")
        numbers["gap.\(id).priority"] = number("Vorrang", "priority")
      case word("Weg", "way"): numbers["way.cost"] = number("Minuten gesamt", "minutes in all")
      case word("Etappe", "leg"):
        numbers["way.\(id).value"] = number("Wert", "value")
        numbers["way.\(id).reached"] = number("Danach", "after")
      case word("Bewegung", "move"):
        if number("Veränderung", "change") == 0 { continue }
        numbers["move.\(id).before"] = number("Zuvor", "before")
        numbers["move.\(id).now"] = number("Antwort 0–4", "answer 0–4")
      default: continue
      }
    }
    return numbers
  }
}
