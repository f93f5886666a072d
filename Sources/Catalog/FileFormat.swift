import Words

/// What a file says that it is, in its line `format: …`.
enum FileFormat: String, CaseIterable {
  case questionnaire = "reifegrad-questionnaire/1"
  case benchmark = "reifegrad-benchmark/1"
  case responseMap = "reifegrad-map/1"
  case configuration = "reifegrad-config/1"

  /// By its format line, and without one by its keys.
  init(of root: YAMLNode) {
    let format = root.value(of: "format")?.scalar?.text ?? ""
    let has = { (key: String) in root.value(of: key) != nil }
    let looksLikeConfiguration = format.isEmpty ? has("organiser") || has("paper") : format.contains("config")
    let looksLikeBenchmark = format.isEmpty ? has("values") || has("questionnaire") : format.contains("bench")
    self = looksLikeConfiguration ? .configuration : looksLikeBenchmark ? .benchmark : .questionnaire
  }

  /// Whether the file is worth reading as this format; tells a format line that is wrong.
  func check(_ root: YAMLNode, findings: FindingCollector) -> Bool {
    guard root.entries != nil else {
      findings.error(
        root.position,
        LocalizedText(
          de: "Die Datei ist kein Block mit Schlüsseln.", en: "The file is not a block of keys."),
        LocalizedText(
          de: "Beginnen Sie mit der Zeile „format: \(rawValue)“.", en: "Begin with the line “format: \(rawValue)”."))
      return false
    }
    guard let node = root.value(of: "format") else { return true }
    let text = node.scalar?.text ?? ""
    guard text != rawValue else { return true }
    findings.error(
      node.position,
      LocalizedText(
        de: "Das Format „\(text.shortened)“ kennt dieses Programm hier nicht.",
        en: "This program does not know the format “\(text.shortened)” here."),
      LocalizedText(de: "Schreiben Sie „format: \(rawValue)“.", en: "Write “format: \(rawValue)”."))
    // A slip in the name hides nothing else; another kind or version of file would only give false alarms.
    let name = rawValue.prefix { $0 != "/" }
    let isOtherVersion = text.hasPrefix("\(name)/")
    return !isOtherVersion && !Self.allCases.contains { $0.rawValue == text }
  }
}
