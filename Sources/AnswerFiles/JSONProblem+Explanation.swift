import Words

extension JSONProblem {
  /// What is wrong and what to do.
  var explanation: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(de: "Die Datei ist leer.", en: "The file is empty.")
    case .tooLarge:
      LocalizedText(
        de: "Die Datei ist größer als 1 MiB; eine Antwortdatei ist das nie.",
        en: "The file is larger than 1 MiB; an answer file never is.")
    case .notUTF8:
      LocalizedText(
        de: "Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie mit der Kodierung „UTF-8“.",
        en: "The file is not written in UTF-8. Save it with the encoding “UTF-8”.")
    case .tooDeep:
      LocalizedText(
        de: "Zu viele Klammern ineinander (mehr als 16).", en: "Too many brackets within each other (more than 16).")
    case .unexpectedEnd:
      LocalizedText(
        de: "Die Datei endet zu früh; es fehlt eine Klammer oder ein Anführungszeichen.",
        en: "The file ends too early; a bracket or a quote is missing.")
    case .expectedValue:
      LocalizedText(
        de: "Hier wird ein Wert erwartet (Texte stehen in Anführungszeichen).",
        en: "A value is expected here (texts are in quotes).")
    case .expectedKey:
      LocalizedText(
        de: "Hier wird ein Schlüssel in Anführungszeichen erwartet.", en: "A key in quotes is expected here.")
    case .expectedColon: .missingColon
    case .expectedComma:
      LocalizedText(
        de: "Hier wird ein Komma oder die schließende Klammer erwartet.",
        en: "A comma or the closing bracket is expected here.")
    case .trailingComma:
      LocalizedText(
        de: "Vor der schließenden Klammer steht ein Komma zu viel.",
        en: "There is one comma too many before the closing bracket.")
    case .contentAfterEnd:
      LocalizedText(de: "Nach dem Ende steht noch etwas.", en: "There is something after the end.")
    case .secondDocument:
      LocalizedText(
        de: "Hier beginnt eine zweite Datei. Mehrere Antwortdateien, eine je Zeile, stehen in einer Datei, die auf "
          + ".ndjson endet; „benchmark derive“ und „responses“ lesen sie.",
        en: "A second file begins here. Several answer files, one a line, are in a file that ends in .ndjson; "
          + "“benchmark derive” and “responses” read it.")
    case .comment:
      LocalizedText(de: "JSON kennt keine Kommentare; entfernen Sie ihn.", en: "JSON has no comments; remove it.")
    case .otherQuote:
      LocalizedText(
        de: "JSON kennt nur gerade doppelte Anführungszeichen (\").", en: "JSON knows only straight double quotes (\")."
      )
    case .decimalComma:
      LocalizedText(
        de: "Eine Zahl hat in JSON einen Punkt statt des Kommas (12.5).",
        en: "A number in JSON has a decimal point, no comma (12.5).")
    case .invalidNumber:
      LocalizedText(
        de: "Das ist keine Zahl: keine führenden Nullen, kein „+“, ein Punkt statt des Kommas.",
        en: "This is no number: no leading zeros, no “+”, digits around the point.")
    case .invalidEscape:
      LocalizedText(
        de: "Nach „\\“ sind nur \" \\ / b f n r t und uXXXX erlaubt.",
        en: "After “\\” only \" \\ / b f n r t and uXXXX are allowed.")
    case .loneSurrogate:
      LocalizedText(
        de: "Dieses \\u-Zeichen ist nur die Hälfte eines Zeichens.", en: "This \\u escape is only half a character.")
    case .controlCharacter:
      LocalizedText(
        de: "In einem Text stehen Zeilenumbrüche als \\n und Tabulatoren als \\t; "
          + "andere Steuerzeichen sind nicht erlaubt.",
        en: "Within a text, line breaks are written \\n and tabs \\t; other control characters are not allowed.")
    }
  }
}
