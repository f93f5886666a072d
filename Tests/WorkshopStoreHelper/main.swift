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

func vote(in pool: WorkshopPool) throws {
  for number in 0... {
    // The test that started it is gone.
    if getppid() == 1 { return }
    let entry = try pool.join(.phone)
    let open = try pool.state().statuses.filter { $0.value == .open }.keys
    if open.isEmpty {
      say("closed")
      return
    }
    for ballot in open {
      guard let level = Level(number % 5) else { return }
      // One call of the batch: catching one case of a typed error crashes the compiler (6.3.1).
      let receipt = try pool.vote([CastVote(key: entry.key, vote: Vote(ballot: ballot, response: .level(level)))])
      guard receipt.outcomes == [.stored] else {
        say("closed")
        return
      }
      say("\(entry.key.rawValue) \(ballot.item) \(level.rawValue)")
    }
  }
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
