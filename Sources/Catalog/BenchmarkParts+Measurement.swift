import Benchmarks
import Questionnaire
import Scoring
import Words

extension BenchmarkParts {
  /// The version of the questionnaire that was answered; `nil` where the file does not tell it.
  var answered: Version? {
    root.contains("questionnaire-version") ? root.version("questionnaire-version") : nil
  }

  /// The counts of a measured benchmark; `nil` when its head is wrong.
  ///
  /// - Parameter people: how many the source says were asked.
  func measurement(questionnaire: Questionnaire?, people: Int?) -> Measurement? {
    root.require(KeyTable.measuredOnly)
    let rule = root.integer("min-group", in: GroupRule.least...LevelCounts.most).flatMap(GroupRule.init(minimum:))
    let success: ItemID? = root.identifier("success")
    if let success { checkSuccess(success, in: questionnaire) }
    let counts = entries(questionnaire: questionnaire) { measured($0, under: rule, people: people) }
    guard let rule, let success else { return nil }
    return Measurement(rule: rule, success: success, questionnaireVersion: answered, counts: counts)
  }

  private func checkSuccess(_ success: ItemID, in questionnaire: Questionnaire?) {
    check(success, isScored: false, in: questionnaire, at: root.place(of: "success"))
    guard let item = questionnaire?.item(success) else { return }
    if case .level = item.kind, item.scored == nil { return }
    findings.error(
      root.place(of: "success"),
      LocalizedText(
        de: "„\(success)“ kann Gruppen nicht teilen: Das kann nur eine Frage mit Stufen, die nicht gewertet wird.",
        en: "“\(success)” cannot split groups: only an item with levels that is not scored can."))
  }

  private func measured(_ reader: MappingReader, under rule: GroupRule?, people: Int?) -> MeasuredCounts? {
    for key in ["rows", "strength", "why"] where reader.contains(key) {
      findings.error(
        reader.keyPosition(key),
        LocalizedText(
          de: "„\(key)“ haben nur Werte der Art „coded“; gemessene stützen sich auf Antworten.",
          en: "Only values of kind “coded” have “\(key)”; measured ones rest on responses."),
        LocalizedText(de: "Löschen Sie es.", en: "Delete it."))
    }
    if reader.contains("target") { tellForeign("target", to: .measured, in: reader) }
    let keys = ["successful", "less-successful", "rest"]
    guard keys.contains(where: reader.contains) else {
      reader.require(["rest"])
      return nil
    }
    let groups = keys.map { key in reader.contains(key) ? group(key, of: reader) : .zero }
    guard let rule, let successful = groups[0], let lessSuccessful = groups[1], let rest = groups[2] else { return nil }
    for (key, group) in zip(keys, groups) {
      if let n = group?.n, reader.contains(key), !rule.allows(n) { tellTooSmall(key, n, rule, reader) }
    }
    if (successful.n > 0) != (lessSuccessful.n > 0) {
      findings.error(
        reader.place(of: successful.n > 0 ? "successful" : "less-successful"),
        LocalizedText(
          de: "Eine Gruppe ohne die andere ergibt keinen Vergleich.",
          en: "One group without the other makes no comparison."),
        LocalizedText(de: "Zählen Sie sie unter „rest“ mit.", en: "Count it under “rest”."))
    }
    let counts = MeasuredCounts(
      successful: successful, lessSuccessful: lessSuccessful, rest: rest, under: rule)
    if let levels = counts?.reference { _ = checkOrder(levels.target, levels.contrast, isCoded: false, reader) }
    if let n = counts?.whole.n, let people, n > people {
      findings.warning(
        reader.place(of: "item"),
        LocalizedText(
          de: "Hier stehen \(n) Antworten, befragt wurden laut „source“ nur \(people).",
          en: "Here are \(n) responses, but by “source” only \(people) were asked."))
    }
    return counts
  }

  private func tellTooSmall(_ key: String, _ n: Int, _ rule: GroupRule, _ reader: MappingReader) {
    findings.error(
      reader.keyPosition(key),
      LocalizedText(
        de: "Diese Gruppe hat \(n) Antworten; unter „min-group“ (\(rule.minimum)) ließen sich Einzelne erkennen.",
        en: "This group has \(n) responses; below “min-group” (\(rule.minimum)) single people could be recognised."),
      LocalizedText(
        de: "Zählen Sie alle unter „rest“ oder lassen Sie die Frage weg.",
        en: "Count everyone under “rest” or leave the item out."))
  }

  /// The counts of a group; `nil` when wrong.
  private func group(_ key: String, of reader: MappingReader) -> LevelCounts? {
    guard let node = reader.node(key) else { return nil }
    guard let elements = node.elements, elements.count == 5 else {
      reader.tellWrongType(
        key, node, de: "fünf Anzahlen in [ ], für Stufe 0 bis 4", en: "five counts in [ ], for level 0 to 4")
      return nil
    }
    return LevelCounts(elements.compactMap { reader.integer($0, of: key, in: 0...LevelCounts.most) })
  }
}
