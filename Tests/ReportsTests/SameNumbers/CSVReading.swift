import Questionnaire
import Reports
import Words

/// Reads tables by the rules of RFC 4180, and the numbers in them.
enum CSVReading {
  /// Rows of cells; `nil` when a quotation mark stands where it must not.
  static func rows(of text: String, separator: Character) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = scalars.first == "\u{FEFF}" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell.unicodeScalars.append("\"")
        index += 1
      case "\"" where isQuoted:
        isQuoted = false
        wasQuoted = true
      case "\"" where cell.isEmpty && !wasQuoted: isQuoted = true
      case "\"": return nil
      case _ where isQuoted: cell.unicodeScalars.append(scalar)
      case "\r" where next == "\n":
        rows.append(row + [cell])
        (row, cell, wasQuoted) = ([], "", false)
        index += 1
      case _ where Character(scalar) == separator:
        row.append(cell)
        (cell, wasQuoted) = ("", false)
      case _ where wasQuoted: return nil
      default: cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
  }

  /// Rows with their cells by the name of the column.
  static func table(_ text: String, _ language: Language) -> [[String: String]]? {
    guard let rows = rows(of: text, separator: language == .german ? ";" : ","), let head = rows.first,
      rows.allSatisfy({ $0.count == head.count })
    else { return nil }
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

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
