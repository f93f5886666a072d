import Foundation
import Glibc
import Questionnaire
import TestSupport
import Workshop
import WorkshopStore

// A second program for the pool's tests. Each line on standard output is something that is done for good:
//   votes FOLDER ID       joins and votes on the open items, person after person, until it is killed
//   hold FOLDER ID        keeps the pool open until standard input ends

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// Votes on until the vote is closed; ends also when the test that started it is gone.
func vote(in pool: WorkshopPool) throws {
  for number in 0... where getppid() != 1 {
    guard try votes(as: pool.join(.phone).key, Level(number % 5) ?? .lowest, in: pool) else { break }
  }
  say("closed")
}

/// Whether the votes were open.
func votes(as key: ParticipantKey, _ level: Level, in pool: WorkshopPool) throws -> Bool {
  let open = try pool.state().statuses.filter { $0.value == .open }.keys
  for ballot in open {
    let receipt = try pool.vote([CastVote(key: key, vote: Vote(ballot: ballot, response: .level(level)))])
    guard receipt.outcomes.first == .stored else { return false }
    say("\(key.rawValue) \(ballot.item) \(level.rawValue)")
  }
  return !open.isEmpty
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard arguments.count == 3, let id = WorkshopID(arguments[2]) else { exit(64) }
  let pool = try WorkshopFolder(arguments[1]).open(id, of: Sample.small())
  switch arguments[0] {
  case "votes": try vote(in: pool)
  default:
    say("open")
    _ = FileHandle.standardInput.readDataToEndOfFile()
  }
  withExtendedLifetime(pool) {}
} catch {
  say("\(error)")
  exit(74)
}
