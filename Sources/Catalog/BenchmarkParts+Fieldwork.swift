import Benchmarks
import Words

extension BenchmarkParts {
  /// Whom the responses come from; `nil` where nothing is told, which is worth no finding.
  func fieldwork(_ reader: MappingReader, of basis: Basis?, people: Int?) -> Fieldwork? {
    let keys = KeyTable.ofFieldwork.filter(reader.contains)
    guard !keys.isEmpty else { return nil }
    guard basis == .measured || basis == nil else {
      for key in keys { tellOnlyMeasured(key, in: reader) }
      return nil
    }
    let from = day("from", of: reader)
    let to = day("to", of: reader)
    if let from, let to, to < from {
      findings.error(
        reader.place(of: "to"),
        LocalizedText(
          de: "Die Befragung endet vor ihrem Anfang (\(from)).", en: "The survey ends before it begins (\(from))."),
        LocalizedText(de: "Sind „from“ und „to“ vertauscht?", en: "Are “from” and “to” swapped?"))
    }
    let asked = reader.integer("asked", in: 1...LevelCounts.most)
    if let asked, let people, asked < people {
      findings.error(
        reader.place(of: "asked"),
        LocalizedText(
          de: "Gefragt wurden \(asked), geantwortet haben \(people).", en: "\(asked) were asked and \(people) answered."
        ),
        LocalizedText(
          de: "„asked“ sind alle Gefragten, auch wer nicht antwortete.",
          en: "“asked” is all who were asked, those who did not answer included."))
    }
    let selection =
      reader.contains("selection") ? reader.word("selection", of: Fieldwork.Selection.allCases) : nil
    return Fieldwork(
      frame: reader.optionalText("frame", limit: Fieldwork.longestText), from: from, to: to, asked: asked,
      selection: selection)
  }

  private func day(_ key: String, of reader: MappingReader) -> CalendarDate? {
    guard let text = reader.string(key) else { return nil }
    if let day = CalendarDate(text) { return day }
    findings.error(
      reader.place(of: key),
      LocalizedText(de: "„\(text)“ ist kein Tag.", en: "“\(text)” is no day."),
      LocalizedText(de: "Schreiben Sie ihn so: \"2026-11-24\".", en: "Write it like this: \"2026-11-24\"."))
    return nil
  }
}
