package import AnswerFiles
package import Questionnaire
package import Words

/// What is wrong with a cell, a row or a whole table.
package struct TableFault: Hashable, Sendable, ExplainedError {
  /// The row as a spreadsheet counts it, the heading being row 1; `nil` = the table as a whole.
  package let row: Int?
  /// The heading of the column; `nil` = the whole row.
  package let column: String?
  /// What it is.
  package let reason: TableFaultReason

  package init(row: Int? = nil, column: String? = nil, _ reason: TableFaultReason) {
    self.row = row
    self.column = column
    self.reason = reason
  }

  /// Where, what and what to do.
  package var explanation: LocalizedText {
    let reason = reason.explanation
    let name = column?.shownSafely
    let german = [row.map { "Zeile \($0)" }, name.map { "Spalte „\($0)“" }].compactMap(\.self)
    let english = [row.map { "row \($0)" }, name.map { "column “\($0)”" }].compactMap(\.self)
    guard !german.isEmpty else { return reason }
    return LocalizedText(
      de: german.joined(separator: ", ") + ": " + reason.german,
      en: english.joined(separator: ", ") + ": " + reason.english)
  }
}

/// What can be wrong.
package enum TableFaultReason: Hashable, Sendable {
  // A cell.
  case unknownAnswer(String?, possible: [String])
  case levelOutOfRange(String)
  case decimalLevel(String)
  case mustApply
  case shareOutOfRange
  case exclusiveWithOthers(OptionID)
  case invalidDate
  case notUTF8
  case quoteInside
  case nullByte
  case text(TextFault)
  // A row.
  case cells(Int, expected: Int)
  case answerFile(AnswerFileFault)
  // A table.
  case empty
  case tooManyColumns(Int)
  /// The other one's name.
  case sameColumnTwice(String)
  case noItems
  case noHeading
  case binary
  case bareReturns
  case rowTooLong
  case lineTooLong
  case openQuote
  case changed
  case notReadable
  case tooLarge
  // A file of counts.
  case noCounts
  case noCount
  case noSuchItem
  case countTwice
  case moreThanPeople(ItemID)
  case missingColumns([String])
  case unknownOwnRow(String)
  case anotherSuccess(String, expected: ItemID)
  /// How many lines there are, and how many there should be; `nil` = the file does not tell.
  case linesMissing(Int, of: Int?)
}

extension TableFaultReason {
  /// A row of a table that is too long, or a line with an answer file.
  static func tooLong(isTable: Bool) -> TableFaultReason { isTable ? .rowTooLong : .lineTooLong }

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .unknownAnswer(let shown, let possible):
      Self.unknown(shown, possible)
    case .levelOutOfRange(let shown):
      LocalizedText(
        de: "„\(shown)“ ist keine Stufe; Stufen sind ganze Zahlen von 0 bis 4. Berichtigen Sie die Zelle, oder "
          + "ordnen Sie die Werte zu (--map).",
        en: "“\(shown)” is no level; levels are whole numbers from 0 to 4. Correct the cell, or map the values (--map)."
      )
    case .decimalLevel(let shown):
      Self.decimals(shown)
    case .mustApply:
      LocalizedText(
        de: "Die Zelle heißt „trifft nicht zu“ (NA), das diese Frage nicht vorsieht. Lassen Sie sie leer, wenn eine "
          + "Antwort fehlt.",
        en: "The cell means “does not apply” (NA), which this question does not allow. Leave it empty if there is no "
          + "answer."
      )
    case .shareOutOfRange: ResponseFault.shareOutOfRange.explanation
    case .exclusiveWithOthers(let id): ResponseFault.exclusiveWithOthers(id).explanation
    case .invalidDate:
      LocalizedText(
        de: "Das ist kein Tag. Schreiben Sie ihn als 2026-11-24 oder 24.11.2026.",
        en: "This is no day. Write it as 2026-11-24 or 24.11.2026.")
    case .notUTF8:
      LocalizedText(
        de: "Die Zelle ist kein UTF-8. Speichern Sie als „CSV UTF-8“, oder nennen Sie die Kodierung "
          + "(--encoding windows-1252).",
        en: "The cell is not UTF-8. Save as “CSV UTF-8”, or name the encoding (--encoding windows-1252).")
    case .quoteInside:
      LocalizedText(
        de: "Ein Anführungszeichen steht mitten in der Zelle. Setzen Sie die ganze Zelle in Anführungszeichen und "
          + "verdoppeln Sie das innere.",
        en:
          "There is a quotation mark in the middle of the cell. Put the whole cell in quotes and double the inner one.")
    case .nullByte:
      LocalizedText(
        de: "Die Zelle enthält ein Nullbyte. Speichern Sie die Tabelle neu als „CSV UTF-8“.",
        en: "The cell holds a null byte. Save the table anew as “CSV UTF-8”.")
    case .text(let fault): fault.explanation
    case .cells(let found, let expected):
      LocalizedText(
        de: "Die Zeile hat \(found) \(found == 1 ? "Zelle" : "Zellen"), die Überschrift \(expected). Prüfen Sie "
          + "Trennzeichen und Anführungszeichen.",
        en:
          "The row has \(found) \(found == 1 ? "cell" : "cells"), the heading \(expected). Check separators and quotes."
      )
    case .answerFile(let fault):
      fault.explanation.told(
        of: LocalizedText(
          de: "Spalte \(fault.column)" + (fault.path.isEmpty ? "" : ", \(fault.path)"),
          en: "column \(fault.column)" + (fault.path.isEmpty ? "" : ", \(fault.path)")))
    case .empty:
      LocalizedText(
        de: "Die Tabelle ist leer; in der ersten Zeile stehen die Spalten.",
        en: "The table is empty; its first row holds the columns.")
    case .tooManyColumns(let most):
      LocalizedText(
        de: "Die Tabelle hat mehr als \(most) Spalten. Prüfen Sie das Trennzeichen, und löschen Sie, was nicht zum "
          + "Fragebogen gehört.",
        en:
          "The table has more than \(most) columns. Check the separator and delete what is not part of the questionnaire."
      )
    case .sameColumnTwice(let other):
      LocalizedText(
        de: "Dasselbe sagt schon die Spalte „\(other.shownSafely)“. Löschen Sie eine, oder benennen Sie sie um.",
        en: "The column “\(other.shownSafely)” says the same already. Delete one or rename it.")
    case .noItems:
      LocalizedText(
        de: "Keine Spalte gehört zu einer Frage. Prüfen Sie Fragebogen (--questionnaire) und Trennzeichen; eigene "
          + "Spaltennamen ordnet eine Datei zu, die „reifegrad responses map“ anlegt.",
        en:
          "No column belongs to a question. Check questionnaire (--questionnaire) and separator; names of your own are "
          + "mapped by a file that “reifegrad responses map” makes.")
    case .noHeading:
      LocalizedText(
        de: "Hier stehen schon Antworten; die Überschrift fehlt. Setzen Sie eine Zeile mit den Namen der Spalten davor "
          + "(Kennungen oder Codes der Fragen).",
        en:
          "Here are answers already; the heading is missing. Put a row with the names of the columns before it (ids or "
          + "codes of the questions).")
    case .binary:
      LocalizedText(
        de: "Das ist keine Tabelle in Textform. Speichern Sie XLSX, ODS und SPSS in ihrem Programm als „CSV UTF-8“; "
          + "für UTF-16 ohne Kennung am Anfang gibt es „--encoding utf-16“.",
        en:
          "This is no table in text form. Save XLSX, ODS and SPSS as “CSV UTF-8” in their program; for UTF-16 without "
          + "a mark at its beginning there is “--encoding utf-16”.")
    case .bareReturns:
      LocalizedText(
        de: "Die Zeilen enden mit einem Wagenrücklauf allein, wie auf alten Macintosh-Rechnern. Speichern Sie als "
          + "„CSV UTF-8“.",
        en: "The lines end with a carriage return alone, as on old Macintosh computers. Save as “CSV UTF-8”.")
    case .rowTooLong:
      LocalizedText(
        de: "Die Zeile ist länger als 1 MB. Wahrscheinlich wird ein Anführungszeichen nicht geschlossen.",
        en: "The row is longer than 1 MB. A quotation mark is probably not closed.")
    case .lineTooLong:
      LocalizedText(
        de: "Die Zeile ist länger als 1 MB und damit keine Antwortdatei. Berichtigen oder löschen Sie sie.",
        en: "The line is longer than 1 MB, so it is no answer file. Correct or delete it.")
    case .openQuote:
      LocalizedText(
        de: "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen. Ergänzen oder entfernen Sie es.",
        en: "A quotation mark is not closed up to the end of the file. Add or remove it.")
    case .changed:
      LocalizedText(
        de: "Die Datei wurde geändert, während sie gelesen wurde. Lesen Sie sie noch einmal, wenn sie fertig ist.",
        en: "The file was changed while it was read. Read it again when it is complete.")
    case .notReadable:
      LocalizedText(
        de:
          "Von hier an lässt sich die Datei nicht lesen; der Datenträger oder die Verbindung ist gestört. Kopieren Sie sie "
          + "an einen anderen Ort.",
        en: "From here on the file cannot be read; the disk or the connection has a fault. Copy it to another place.")
    case .tooLarge:
      LocalizedText(
        de:
          "Das ist mehr als 1 MB und damit kein Ergebnis von „reifegrad benchmark query“. Tabellen von Antworten nennen Sie "
          + "ohne „--counts“.",
        en: "This is more than 1 MB, so no result of “reifegrad benchmark query”. Name tables of responses without "
          + "“--counts”.")
    case .noCounts:
      LocalizedText(
        de: "Das ist kein Ergebnis von „reifegrad benchmark query“: Gebraucht werden die Spalten item, group, level "
          + "und n und mindestens eine Antwort.",
        en: "This is no result of “reifegrad benchmark query”: the columns item, group, level and n are needed, and at "
          + "least one response.")
    case .noCount:
      LocalizedText(
        de: "Hier steht keine Anzahl oder keine Stufe. Geben Sie das Ergebnis der Abfrage unverändert weiter.",
        en: "There is no count or no level here. Hand on the result of the query unchanged.")
    case .noSuchItem:
      LocalizedText(
        de: "Diese Frage gibt es im Fragebogen nicht, oder sie wird nicht gewertet. Nennen Sie den Fragebogen der "
          + "Abfrage (--questionnaire).",
        en: "The questionnaire has no such item, or it is not scored. Name the questionnaire of the query "
          + "(--questionnaire).")
    case .countTwice:
      LocalizedText(
        de: "Diese Anzahl steht schon weiter oben. Hängen Sie Ergebnisse nicht aneinander; nennen Sie jede Datei mit "
          + "einem eigenen „--counts“.",
        en: "This count stands further up already. Do not join results; name each file with a “--counts” of its own.")
    case .moreThanPeople(let item):
      LocalizedText(
        de: "Zu „\(item)“ gibt es mehr Antworten, als die Gruppe Personen hat. Geben Sie das Ergebnis der Abfrage ganz "
          + "und unverändert weiter.",
        en: "“\(item)” has more responses than the group has people. Hand on the result of the query whole and "
          + "unchanged.")
    case .missingColumns(let names):
      LocalizedText(
        de: "Das ist kein Ergebnis von „reifegrad benchmark query“: In der Überschrift fehlt "
          + "\(names.map { "„\($0)“" }.joined(separator: ", ")).",
        en: "This is no result of “reifegrad benchmark query”: the heading lacks "
          + "\(names.map { "“\($0)”" }.joined(separator: ", ")).")
    case .unknownOwnRow(let name):
      LocalizedText(
        de:
          "Zeilen „\(name.prefix(20).description.shownSafely)“ kennt diese Version nicht. Lassen Sie die Abfrage von ihr "
          + "neu schreiben (benchmark query).",
        en: "This version knows no rows “\(name.prefix(20).description.shownSafely)”. Let it write the query anew "
          + "(benchmark query).")
    case .anotherSuccess(let name, let expected):
      LocalizedText(
        de: "Die Abfrage hat die Gruppen nach „\(name.prefix(80).description.shownSafely)“ geteilt, verlangt ist "
          + "„\(expected)“. Nennen Sie beide Male dieselbe Frage (--success).",
        en:
          "The query split the groups by “\(name.prefix(80).description.shownSafely)”, “\(expected)” is asked for. Name "
          + "the same question both times (--success).")
    case .linesMissing(let found, let all):
      LocalizedText(
        de: "Das Ergebnis der Abfrage ist nicht ganz da: Unter der Überschrift "
          + (all.map { "stehen \(found) von \($0) Zeilen" } ?? "fehlen die Zeilen „#lines“ und „#success“")
          + ". Geben Sie es unverändert weiter.",
        en: "The result of the query is not whole: below the heading "
          + (all.map { "there are \(found) of \($0) lines" } ?? "the rows “#lines” and “#success” are missing")
          + ". Hand it on unchanged.")
    }
  }

  /// A whole number that was written with noughts behind it: “3,0”.
  private static func decimals(_ shown: String) -> LocalizedText {
    let whole = shown.split(whereSeparator: { ",.".contains($0) }).first.flatMap { Int($0) }.map(String.init) ?? shown
    return LocalizedText(
      de: "„\(shown)“ hat Nachkommastellen; eine Stufe ist eine ganze Zahl. Schreiben Sie „\(whole)“.",
      en: "“\(shown)” has decimals; a level is a whole number. Write “\(whole)”.")
  }

  private static func unknown(_ shown: String?, _ possible: [String]) -> LocalizedText {
    let list = possible.joined(separator: ", ")
    return LocalizedText(
      de: (shown.map { "„\($0)“ ist hier keine Antwort" } ?? "Das ist hier keine Antwort") + "; möglich: \(list).",
      en: (shown.map { "“\($0)” is no answer here" } ?? "This is no answer here") + "; possible: \(list).")
  }
}
