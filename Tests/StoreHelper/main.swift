import Foundation
import Glibc
import Questionnaire
import Store
import Words

// A second program for the store's tests. Each line on standard output is something that is done for good:
//   open PATH             opens the database
//   answers PATH ID       sets answer after answer until it is killed
//   marks PATH ID         marks question after question until it is killed
//   hold PATH ID          takes the lease and keeps it until standard input ends
//   measure PATH          sets 1000 answers and tells how long they took
// `--nobody` in front: as a user without rights, where it was started as root.

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

func run(_ arguments: [String]) throws {
  let store = try AssessmentStore.open(at: arguments[1], now: Date())
  switch arguments[0] {
  case "answers": try answers(store, id: store.find(arguments[2]))
  case "marks": try marks(store, id: store.find(arguments[2]))
  case "hold":
    let lease = try store.lease(store.find(arguments[2]))
    say("leased")
    _ = FileHandle.standardInput.readDataToEndOfFile()
    withExtendedLifetime(lease) {}
  case "measure": try measure(store)
  default: say("opened")
  }
}

func answers(_ store: AssessmentStore, id: AssessmentID) throws {
  let lease = try store.lease(id)
  for number in 0... {
    guard let item = ItemID("feld.frage-\(number % 40)") else { return }
    try store.setAnswer(Answer(.text("\(number)")), for: item, in: lease, now: Date())
    say("\(item) \(number)")
  }
}

func marks(_ store: AssessmentStore, id: AssessmentID) throws {
  let lease = try store.lease(id)
  for number in 0... {
    guard let item = ItemID("feld.frage-\(number)") else { return }
    try store.setMarked(true, item, in: lease)
    say(item.rawValue)
  }
}

func measure(_ store: AssessmentStore) throws {
  guard let questionnaire = QuestionnaireID("muster"), let version = Version("1.0.0"),
    let date = CalendarDate("2026-11-24")
  else { return }
  let sheet = AnswerSheet(questionnaire: questionnaire, version: version, date: date)
  let lease = try store.lease(store.create(sheet, now: Date()))
  var times: [Duration] = []
  for number in 0..<1000 {
    guard let item = ItemID("feld.frage-\(number % 40)") else { return }
    let answer = Answer(.level(Level(number % 5) ?? .lowest), note: "Notiz \(number)")
    times.append(try ContinuousClock().measure { try store.setAnswer(answer, for: item, in: lease, now: Date()) })
  }
  times.sort()
  let summaries = try ContinuousClock().measure { _ = try store.summaries() }
  say("setAnswer p50 \(times[500]) p99 \(times[990]) max \(times[999]); summaries \(summaries)")
}

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--nobody" {
  arguments.removeFirst()
  if geteuid() == 0, setgroups(0, nil) != 0 || setgid(65534) != 0 || setuid(65534) != 0 { exit(70) }
}
do {
  try run(arguments)
} catch let error as StoreError {
  say("\(error)")
  exit(74)
}
