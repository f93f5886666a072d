import ArgumentParser
import Benchmarks
import Catalog
import Questionnaire
import Words

extension Environment {
  /// The answers of files and result codes that somebody hands in, each with the name by which it is told of: files by
  /// their path, codes by their number. Files come first.
  ///
  /// - Parameters:
  ///   - contents: what was read already, by path.
  ///   - known: what files are read with that are of this questionnaire; else what the answers of the first are counted with.
  ///   - check: gets the name, the questionnaire of an entry and that of the first one; throws where that will not do.
  func handedIn(
    files: [String], codes: [String], contents: [String: [UInt8]] = [:], of known: Questionnaire? = nil,
    check: (String, QuestionnaireID, QuestionnaireID) throws -> Void = { _, _, _ in }
  ) throws -> [(name: String, entry: CountedResponses.Entry)] {
    var known = known
    var entries: [(name: String, entry: CountedResponses.Entry)] = []
    for file in files {
      let (sheet, own, content) = try answerFile(file, content: contents[file], of: known)
      try check(file, own.id, entries.first?.entry.sheet.questionnaire ?? own.id)
      known = try known ?? catalog.questionnaire(own.id.rawValue, counting: own.version)
      entries.append((file, .file(sheet, content: content)))
    }
    for (index, code) in codes.enumerated() {
      let name = say(LocalizedText(de: "Code \(index + 1)", en: "code \(index + 1)"))
      let (sheet, own): (AnswerSheet, Questionnaire)
      do { (sheet, own) = try answers(inCode: code) } catch { throw Failure.told(of: name, error) }
      try check(name, own.id, entries.first?.entry.sheet.questionnaire ?? own.id)
      let all = try known ?? catalog.questionnaire(own.id.rawValue, counting: own.version)
      known = all
      guard all.id != own.id || all.version.major == own.version.major else {
        throw Failure(
          .badData,
          de: "\(name): Der Code gehört zur Version \(own.version) des Fragebogens, die anderen Antworten zu "
            + "\(all.version). Nehmen Sie ihn für sich.",
          en: "\(name): The code belongs to version \(own.version) of the questionnaire, the other answers to "
            + "\(all.version). Take it by itself.")
      }
      entries.append((name, .code(sheet)))
    }
    return entries
  }
}

extension ArgumentHelp {
  static let resultCodes = ArgumentHelp(
    "ein Ergebniscode, auch mehrmals; zählt, wenn seine Datei nicht schon zählt / a result code, also several times")
}

extension ValidationError {
  /// Throws where nothing was handed in.
  static func checkSomething(_ files: [String], _ codes: [String]) throws {
    guard files.isEmpty, codes.isEmpty else { return }
    throw ValidationError(
      de: "Nennen Sie mindestens eine Antwortdatei oder mit „--code“ einen Ergebniscode.",
      en: "Name at least one answer file, or a result code with “--code”.")
  }
}
