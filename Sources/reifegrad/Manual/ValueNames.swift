import Words

/// What stands for a value in help and manual pages.
enum ValueNames {
  /// A name of the parser, such as `wifi-password`, in both languages; one that is not known here stays as it is.
  static func name(of value: String) -> LocalizedText { names[value] ?? LocalizedText(de: value, en: value) }

  private static let id = LocalizedText(de: "Kennung", en: "id")
  private static let file = LocalizedText(de: "Datei", en: "file")
  private static let idOrFile = LocalizedText(de: "Kennung|Datei", en: "id|file")
  private static let number = LocalizedText(de: "Zahl", en: "number")
  private static let item = LocalizedText(de: "Frage", en: "question")
  private static let seconds = LocalizedText(de: "Sekunden", en: "seconds")

  private static let names: [String: LocalizedText] = [
    "address": LocalizedText(de: "Adresse", en: "address"),
    "after": id,
    "agenda": LocalizedText(de: "Minuten", en: "minutes"),
    "asked": number,
    "before": idOrFile,
    "benchmark": LocalizedText(de: "Vergleich", en: "benchmark"),
    "code": LocalizedText(de: "Code", en: "code"),
    "config": file,
    "count": number,
    "counts": file,
    "data": LocalizedText(de: "Ordner", en: "folder"),
    "date": LocalizedText(de: "Tag", en: "day"),
    "due": LocalizedText(de: "Tag", en: "day"),
    "encoding": LocalizedText(de: "Kodierung", en: "encoding"),
    "engine": LocalizedText(de: "Datenbank", en: "engine"),
    "extend": id,
    "file": file,
    "files": file,
    "first": idOrFile,
    "folder": LocalizedText(de: "Ordner", en: "folder"),
    "format": LocalizedText(de: "Format", en: "format"),
    "from": number,
    "id": id,
    "idle": seconds,
    "item": item,
    "join": id,
    "lang": LocalizedText(de: "Sprache", en: "language"),
    "longest": seconds,
    "map": file,
    "min-group": number,
    "number": number,
    "output": file,
    "owner": LocalizedText(de: "Name", en: "name"),
    "perspective": LocalizedText(de: "Sicht", en: "perspective"),
    "phones": number,
    "place": number,
    "port": LocalizedText(de: "Anschluss", en: "port"),
    "printer": LocalizedText(de: "Drucker", en: "printer"),
    "questionnaire": LocalizedText(de: "Fragebogen", en: "questionnaire"),
    "questions": id,
    "read": LocalizedText(de: "Code", en: "code"),
    "request": LocalizedText(de: "Wunsch", en: "request"),
    "resume": id,
    "second": idOrFile,
    "seconds": seconds,
    "sector": id,
    "selection": LocalizedText(de: "Auswahl", en: "selection"),
    "sessions": number,
    "set": LocalizedText(de: "Frage=Stufe", en: "question=level"),
    "size": id,
    "sleeps": number,
    "source": idOrFile,
    "sources": idOrFile,
    "state": LocalizedText(de: "Stand", en: "state"),
    "subject": LocalizedText(de: "Was", en: "what"),
    "success": item,
    "table": LocalizedText(de: "Tabelle", en: "table"),
    "text": LocalizedText(de: "Text", en: "text"),
    "thinking": seconds,
    "title": LocalizedText(de: "Titel", en: "title"),
    "wait": seconds,
    "width": LocalizedText(de: "Zeichen", en: "columns"),
    "wifi": LocalizedText(de: "WLAN", en: "wifi"),
    "wifi-password": LocalizedText(de: "Passwort", en: "password"),
  ]
}
