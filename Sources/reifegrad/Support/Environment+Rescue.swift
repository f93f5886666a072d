import Catalog
import Files
import Foundation
import Questionnaire
import Store
import Words

extension Environment {
  /// The damaged databases that were put aside, the oldest first.
  var damagedFiles: [String] {
    (try? StoreLocation.path(in: variables)).map(DamagedFiles.paths(beside:)) ?? []
  }

  /// Tells of what was put aside, and what can be done with it.
  func tellOfDamagedFiles() {
    for path in damagedFiles {
      Console.message(
        say(
          LocalizedText(
            de: "Als beschädigt beiseitegelegt: „\(path)“. Retten: reifegrad rescue \"\(path)\". "
              + "Löschen: reifegrad rescue --discard \"\(path)\".",
            en: "Put aside as damaged: “\(path)”. To rescue: reifegrad rescue \"\(path)\". "
              + "To delete: reifegrad rescue --discard \"\(path)\".")))
    }
  }

  /// Reads a damaged database, and checks its answers as those of a file are checked.
  func rescue(_ path: String) throws -> Rescue {
    let log = path + "-wal"
    var rescue = Rescue(database: try bytes(of: path), log: Console.exists(log) ? try bytes(of: log) : [])
    rescue.adopt(sheet(of:), now: Date())
    var known: [String: Questionnaire?] = [:]
    rescue.keepResponses { sheet, item, response in
      let key = "\(sheet.questionnaire) \(sheet.version)"
      let questionnaire = known[key] ?? (try? self.questionnaire(of: sheet))
      known[key] = .some(questionnaire)
      // Without the questionnaire there is nothing to check by, and no reason to throw away.
      guard let questionnaire else { return true }
      return questionnaire.item(item).map { (try? $0.check(response)) != nil } ?? false
    }
    return rescue
  }

  /// Far more than answers ever take; other files may not be nearly as large.
  private static let largestDatabase = 1 << 28

  private func bytes(of path: String) throws -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try BoundedInput.bytes(of: path, limit: Self.largestDatabase) } catch {
      throw Failure(.noInput, error.explanation)
    }
    guard bytes.count <= Self.largestDatabase else {
      throw Failure(
        .badData, de: "„\(path)“ ist zu groß für eine Datenbank dieses Programms.",
        en: "“\(path)” is too large for a database of this program.")
    }
    return bytes
  }

  /// Answers without their assessment tell which questionnaire they answer, but not who answered when.
  private func sheet(of found: RescuedAnswers) -> AnswerSheet? {
    let all = catalog.list().compactMap { try? catalog.questionnaire($0.id.rawValue) }
    func count(_ questionnaire: Questionnaire) -> Int {
      found.answers.keys.filter { questionnaire.item($0) != nil }.count
    }
    guard let best = all.max(by: { count($0) < count($1) }), count(best) > 0 else { return nil }
    let isShort = best.hasShortForm && found.answers.keys.allSatisfy { best.item($0)?.isInShortForm == true }
    return AnswerSheet(
      questionnaire: best.id, version: best.version, form: isShort ? .short : .full, perspective: .other, date: today,
      answers: found.answers)
  }
}
