import Words

/// The bytes of a file as text that a YAML parser can be trusted with.
enum SourceText {
  /// Questionnaires have some 200 KB; what is larger is something else.
  static let largestSize = 1 << 20

  /// `nil` after an error. Without the byte order mark, which is a warning.
  static func decode(_ bytes: [UInt8], findings: FindingCollector) -> String? {
    guard bytes.count <= largestSize else {
      findings.error(.start, tooLarge)
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.error(
        .start, LocalizedText(de: "Die Datei ist in UTF-16 gespeichert.", en: "The file is saved as UTF-16."),
        saveAsUTF8)
      return nil
    }
    var body = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      body = body.dropFirst(3)
      findings.warning(
        .start,
        LocalizedText(
          de: "Die Datei beginnt mit einer unsichtbaren Byte-Reihenfolge-Marke (BOM).",
          en: "The file begins with an invisible byte order mark (BOM)."),
        LocalizedText(de: "Speichern Sie sie als „UTF-8 ohne BOM“.", en: "Save it as “UTF-8 without BOM”."))
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      tellInvalidByte(in: body, findings: findings)
      return nil
    }
    return hasForbiddenScalars(text, findings: findings) ? nil : text
  }

  static let tooLarge = LocalizedText(
    de: "Die Datei ist größer als 1 MiB; ein Fragebogen ist es nie. Prüfen Sie, ob es die richtige Datei ist.",
    en: "The file is larger than 1 MiB; a questionnaire never is. Check that it is the right file.")

  private static let saveAsUTF8 = LocalizedText(
    de: "Speichern Sie sie im Editor mit der Zeichenkodierung UTF-8.",
    en: "Save it in your editor with the encoding UTF-8.")

  private static func tellInvalidByte(in body: ArraySlice<UInt8>, findings: FindingCollector) {
    var decoder = UTF8()
    var bytes = body.makeIterator()
    var cursor = TextCursor()
    var valid = 0
    scanning: while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar):
        cursor.advance(over: scalar)
        valid += UTF8.width(scalar)
      case .emptyInput, .error: break scanning
      }
    }
    let byte = body.dropFirst(valid).first ?? 0
    let digits = String(byte, radix: 16, uppercase: true)
    findings.error(
      cursor.position,
      LocalizedText(
        de: "Das Byte 0x\(digits) ist kein gültiges UTF-8; die Datei hat wohl eine andere Zeichenkodierung.",
        en: "The byte 0x\(digits) is not valid UTF-8; the file seems to have another encoding."),
      saveAsUTF8)
  }

  private static func hasForbiddenScalars(_ text: String, findings: FindingCollector) -> Bool {
    // Most files have none: look at the bytes first, which is cheap.
    guard
      text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09) || $0 == 0x7F })
        || text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 >= 0xEF })
    else { return false }
    var cursor = TextCursor()
    var found = false
    for scalar in text.unicodeScalars {
      if isForbidden(scalar) {
        found = true
        let code = String(scalar.value, radix: 16, uppercase: true)
        findings.error(
          cursor.position,
          LocalizedText(
            de: "Hier steht ein unsichtbares Steuerzeichen (U+\(code)).",
            en: "There is an invisible control character here (U+\(code))."),
          LocalizedText(de: "Löschen Sie es.", en: "Delete it."))
      }
      cursor.advance(over: scalar)
    }
    return found
  }

  /// Controls, noncharacters, and the line separators that YAML 1.1 takes as line breaks but editors do not.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: scalar.isNoncharacter
    }
  }
}

/// Counts lines and columns as the YAML parser does.
struct TextCursor {
  private(set) var line = 1
  private(set) var column = 1
  private var afterReturn = false

  var position: Position { Position(line: line, column: column) }

  mutating func advance(over scalar: Unicode.Scalar) {
    if scalar == "\n", afterReturn {
      afterReturn = false
    } else if scalar == "\n" || scalar == "\r" {
      line += 1
      column = 1
      afterReturn = scalar == "\r"
    } else {
      column += 1
      afterReturn = false
    }
  }
}
