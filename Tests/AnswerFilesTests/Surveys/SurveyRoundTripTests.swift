import AnswerFiles
import Foundation
import Questionnaire
import Store
import Surveys
import TestSupport
import Testing

@Suite("Company files, from the store and back")
struct SurveyRoundTripTests {
  static let seeds = UInt64(1)...40

  private func company(_ seed: UInt64) throws -> CompanyRecord {
    var maker = RandomCompany(try Fixture.questionnaire(), seed: seed)
    return maker.company()
  }

  private func store() throws -> (AssessmentStore, URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    return (try AssessmentStore.open(at: folder.appending(path: "s.sqlite").path, now: Date()), folder)
  }

  private func read(_ bytes: some Sequence<UInt8>) throws -> CompanyRecord {
    let questionnaire = try Fixture.questionnaire()
    return try SurveyFile(reading: bytes).company(known: [questionnaire.id]) { id, _ in
      id == questionnaire.id ? questionnaire : nil
    }
  }

  @Test("Store, file and store again hold the same, and the file is the same to the byte", arguments: seeds)
  func roundTrip(seed: UInt64) throws {
    let company = try company(seed)
    let (store, folder) = try store()
    defer { try? FileManager.default.removeItem(at: folder) }
    let intake = try store.take([company])
    let id = try #require(intake.people.first)
    #expect(intake.people == company.surveys.flatMap(\.members).map(\.id))
    let stored = try store.company(of: id)
    #expect(stored == company)

    let file = SurveyFile.write(stored)
    #expect(try read(file) == company)
    for id in intake.people { try store.delete(id) }
    #expect(try store.summaries().isEmpty)
    _ = try store.take([try read(file)])
    #expect(try store.company(of: id) == company)
    #expect(SurveyFile.write(try store.company(of: id)) == file)
  }

  @Test("What is there already is not stored once more", arguments: seeds)
  func twice(seed: UInt64) throws {
    let company = try company(seed)
    let (store, folder) = try store()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try store.take([company])
    let second = try store.take([company])
    #expect(second.known == first.assessments && second.assessments == 0 && second.actions == 0)
    #expect(try store.company(of: try #require(first.people.first)) == company)
  }

  @Test("A file that was damaged never traps, and changes the store as a whole or not at all", arguments: seeds)
  func damaged(seed: UInt64) throws {
    let company = try company(seed)
    let (store, folder) = try store()
    defer { try? FileManager.default.removeItem(at: folder) }
    let id = try #require(try store.take([company]).people.first)
    let bytes = Array(SurveyFile.write(company))
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      var damaged = bytes
      let place = Int.random(in: damaged.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
      case 1: damaged.removeSubrange(place..<min(damaged.count, place + Int.random(in: 1...40, using: &random)))
      case 2: damaged.insert(contentsOf: bytes.dropFirst(place).prefix(60), at: place)
      default: damaged[place] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &random)
      }
      do {
        let other = try read(damaged)
        let before = try store.company(of: id)
        do { _ = try store.take([other]) } catch { #expect(try store.company(of: id) == before) }
      } catch let error as AnswerFileError {
        #expect(!error.faults.isEmpty)
      }
    }
  }
}
