import Questionnaire
import Words

/// The files of templates in one directory: `ID.LANGUAGE.md`, and for tables `ID.LANGUAGE.csv`.
struct TemplateFolder {
  /// One file of a template is smaller, in bytes: they are carried along in reports.
  static let largestSize = 1 << 16

  let path: String
  /// The files by the id in their names.
  private let files: [String: [(kind: Template.Kind, language: Language, name: String)]]

  init(_ path: String) {
    self.path = path
    var files: [String: [(kind: Template.Kind, language: Language, name: String)]] = [:]
    for name in FileContents.names(in: path, endingWith: Template.Kind.allCases.map { "." + $0.rawValue }) {
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count > 2, let kind = Template.Kind(rawValue: String(parts[parts.count - 1])),
        let language = Language(rawValue: String(parts[parts.count - 2]))
      else { continue }
      files[parts.dropLast(2).joined(separator: "."), default: []].append((kind, language, name))
    }
    self.files = files
  }

  var ids: [TemplateID] { files.keys.compactMap { TemplateID($0) }.sorted() }

  /// The template with this id, and what is wrong with its files; `nil` where there is none of them.
  func template(_ id: TemplateID) -> (template: Template?, faults: [TemplateFault])? {
    guard let files = files[id.rawValue] else { return nil }
    var faults: [TemplateFault] = []
    var contents: [Template.Kind: [Language: [UInt8]]] = [:]
    var titles: [Language: String] = [:]
    for file in files {
      guard let bytes = try? FileContents.bytes(of: path + "/" + file.name) else {
        faults.append(.unreadable(file.name))
        continue
      }
      guard bytes.count <= Self.largestSize else {
        faults.append(.tooLarge(file.name))
        continue
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        faults.append(.notText(file.name))
        continue
      }
      contents[file.kind, default: [:]][file.language] = bytes
      guard file.kind == .text else { continue }
      if let title = Self.title(of: text) { titles[file.language] = title } else { faults.append(.noTitle(file.name)) }
    }
    for kind in Template.Kind.allCases where kind == .text || contents[kind] != nil {
      for language in Language.allCases where !files.contains(where: { $0.kind == kind && $0.language == language }) {
        faults.append(.noLanguage("\(id).\(language.rawValue).\(kind.rawValue)"))
      }
    }
    guard let any = titles[.german] ?? titles[.english] else { return (nil, faults) }
    let title = LocalizedText(de: titles[.german] ?? any, en: titles[.english] ?? any)
    return (Template(id: id, title: title, contents: contents), faults)
  }

  /// The first heading.
  private static func title(of text: String) -> String? {
    let first = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
    guard let line = first.map({ String($0).trimmingByteOrderMark }), line.hasPrefix("# ") else { return nil }
    let title = String(line.dropFirst(2)).trimmed
    return title.isEmpty || title.count > 80 ? nil : title.shownSafely
  }
}

extension String {
  fileprivate var trimmingByteOrderMark: String { hasPrefix("\u{FEFF}") ? String(unicodeScalars.dropFirst()) : self }
}

/// What can be wrong with the files of a template.
enum TemplateFault: Hashable {
  /// Of none of its files.
  case unknown(TemplateID, known: [TemplateID])
  /// This file is missing.
  case noLanguage(String)
  case unreadable(String)
  case tooLarge(String)
  case notText(String)
  case noTitle(String)

  /// Where one language is missing, the other one stands in.
  var isError: Bool { if case .noLanguage = self { false } else { true } }

  var message: LocalizedText {
    switch self {
    case .unknown(let id, _):
      LocalizedText(
        de: "Die Vorlage „\(id)“ gibt es nicht.", en: "There is no template “\(id)”.")
    case .noLanguage(let file):
      LocalizedText(
        de: "Der Vorlage fehlt eine Sprache: „\(file)“.", en: "The template lacks a language: “\(file)”.")
    case .unreadable(let file):
      LocalizedText(
        de: "Die Datei „\(file)“ der Vorlage lässt sich nicht lesen.",
        en: "The file “\(file)” of the template cannot be read.")
    case .tooLarge(let file):
      LocalizedText(
        de: "Die Datei „\(file)“ der Vorlage ist größer als 64 KiB.",
        en: "The file “\(file)” of the template is larger than 64 KiB.")
    case .notText(let file):
      LocalizedText(
        de: "Die Datei „\(file)“ der Vorlage ist kein Text in UTF-8.",
        en: "The file “\(file)” of the template is no text in UTF-8.")
    case .noTitle(let file):
      LocalizedText(
        de: "Die Datei „\(file)“ der Vorlage beginnt nicht mit einem Titel.",
        en: "The file “\(file)” of the template does not begin with a title.")
    }
  }

  var suggestion: LocalizedText {
    switch self {
    case .unknown(let id, let known):
      known.isEmpty
        ? LocalizedText(
          de: "Legen Sie sie als templates/\(id).de.md und .en.md neben den Fragebogen.",
          en: "Put it beside the questionnaire as templates/\(id).de.md and .en.md.")
        : MappingFault.instead(of: id.rawValue, known: known.map(\.rawValue))
    case .noLanguage:
      LocalizedText(de: "Legen Sie diese Datei neben die andere.", en: "Put this file beside the other one.")
    case .unreadable:
      LocalizedText(de: "Prüfen Sie die Zugriffsrechte.", en: "Check its permissions.")
    case .tooLarge: LocalizedText(de: "Kürzen Sie sie.", en: "Shorten it.")
    case .notText:
      LocalizedText(de: "Speichern Sie sie mit der Kodierung „UTF-8“.", en: "Save it with the encoding “UTF-8”.")
    case .noTitle:
      LocalizedText(
        de: "Schreiben Sie in die erste Zeile „# “ und höchstens 80 Zeichen.",
        en: "Write “# ” and at most 80 characters in the first line.")
    }
  }
}
