import Foundation
import Glibc

/// Kills the program at random moments while notes and texts are typed and answers given, and counts what it had shown
/// as saved and what is not there afterwards.
@main struct KillSoak {
  /// What a person did to one field, in order; what is stored afterwards must be one of these states.
  private struct State {
    let time: ContinuousClock.Instant
    let value: String
  }

  private enum Field: CaseIterable { case note, text, level }

  private struct Tally {
    var rounds = 0
    var shown = 0
    var lost = 0
    var late = 0
    var worst = Duration.zero
  }

  private let program: String
  private let home: URL
  private var random: Numbers
  private var short = ""
  private var full = ""

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let rounds = Int(arguments[2]), let seed = UInt64(arguments[3]) else {
      print("KillSoak PROGRAM ROUNDS SEED HOME")
      exit(64)
    }
    var soak = KillSoak(
      program: arguments[1], home: URL(filePath: arguments[4]), random: Numbers(state: seed))
    try soak.run(rounds)
  }

  private init(program: String, home: URL, random: Numbers) {
    self.program = program
    self.home = home
    self.random = random
  }

  private mutating func run(_ rounds: Int) throws {
    short = try begin(["--short"])
    full = try begin([])
    try goToText()
    var tallies: [Field: Tally] = [:]
    for round in 1...rounds {
      let field = Field.allCases[round % Field.allCases.count]
      try one(field, round, &tallies[field, default: Tally()])
      if round % 50 == 0 { FileHandle.standardError.write(Data("\(round) ".utf8)) }
    }
    print("")
    print("field  kills  shown as saved  of it lost  older than 1 s and lost  longest from key to disk")
    for field in Field.allCases {
      guard let tally = tallies[field] else { continue }
      print("\(field)  \(tally.rounds)  \(tally.shown)  \(tally.lost)  \(tally.late)  \(tally.worst)")
    }
    exit(tallies.values.contains { $0.lost + $0.late > 0 } ? 1 : 0)
  }

  // MARK: The program

  private var environment: [String: String] {
    ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  }

  /// A draft at its first question.
  private func begin(_ options: [String]) throws -> String {
    let known = try ids()
    let session = try PtyProgram(program, ["assess"] + options, environment: environment)
    try session.waitFor("Unternehmen")
    try session.send("Dauerprobe\r\r\r\r\r")
    try session.waitFor("Frage 1 von")
    if options.isEmpty { for _ in 0..<3 { try session.send("\u{1B}[C") } }
    session.signal(SIGTERM)
    _ = try session.waitForEnd()
    guard let id = try ids().subtracting(known).first else { throw Trouble("no assessment was begun") }
    return id
  }

  /// Leaves the full form at its last question, which is an open text.
  private func goToText() throws {
    let session = try open(full)
    try session.send("o")
    try session.waitFor("bersicht")
    try session.send("G")
    try session.send("\r")
    try session.waitFor("eigenen Worten")
    session.signal(SIGTERM)
    _ = try session.waitForEnd()
  }

  private func open(_ id: String) throws -> PtyProgram {
    let session = try PtyProgram(program, ["assess", "--resume", id], environment: environment)
    try session.waitFor("von", seconds: 30) { $0.screen.text.contains("Frage ") }
    if session.screen.text.contains("Bevor Sie") {
      try session.send("\u{1B}")
      try session.waitFor("the question", seconds: 30) { !$0.screen.text.contains("Bevor Sie") }
    }
    return session
  }

  private func output(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private func ids() throws -> Set<String> {
    Set(try output(["list"]).split(separator: "\n").map { String($0.prefix(5)) })
  }

  // MARK: One round

  private mutating func one(_ field: Field, _ round: Int, _ tally: inout Tally) throws {
    let id = field == .text ? full : short
    let before = try stored(field, id)
    let session = try open(id)
    var states = [State(time: .now, value: before)]
    // The last state that was shown together with the sign that all is saved.
    var safe: Int?
    let life = Duration.milliseconds(Int(random.next() % 1600))
    let start = ContinuousClock.now
    if field == .note { try session.send("n") }
    if field != .level {
      try session.send("\u{15}")
      states.append(State(time: .now, value: ""))
    }
    while start.duration(to: .now) < life {
      let key = Self.key(of: field, round: round, place: states.count, &random)
      if states.count < 60 {
        try session.send(key)
        states.append(State(time: .now, value: field == .level ? key : (states.last?.value ?? "") + key))
      }
      try session.waitForSilence(milliseconds: Int(random.next() % 90) + 5)
      if let seen = Self.seenAsSaved(field, session, states) { safe = max(safe ?? 0, seen) }
    }
    let death = ContinuousClock.now
    session.signal(SIGKILL)
    _ = try session.waitForEnd()
    if let seen = Self.seenAsSaved(field, session, states) { safe = max(safe ?? 0, seen) }
    let found = try stored(field, id)
    // Spaces at the ends of a text are not stored.
    let place = states.lastIndex { $0.value.trimmingCharacters(in: .whitespaces) == found }
    tally.rounds += 1
    if let safe {
      tally.shown += 1
      if (place ?? -1) < safe {
        tally.lost += 1
        print("lost in round \(round): \(field), shown „\(states[safe].value)“, stored „\(found)“")
      }
    }
    let old = states.lastIndex { $0.time.duration(to: death) > .seconds(1) }
    if let old, (place ?? -1) < old { tally.late += 1 }
    if let place, place + 1 < states.count {
      tally.worst = max(tally.worst, states[place + 1].time.duration(to: death))
    }
  }

  private static func key(of field: Field, round: Int, place: Int, _ random: inout Numbers) -> String {
    if field == .level { return String(random.next() % 5) }
    let letters = Array("abcdefghijklmnoprstuvwxyzäöü ")
    return String(letters[Int(random.next() % UInt64(letters.count))])
  }

  /// Which state stands on the screen as saved; `nil` while it says otherwise.
  private static func seenAsSaved(_ field: Field, _ session: PtyProgram, _ states: [State]) -> Int? {
    let lines = session.screen.lines
    guard lines.contains(where: { $0.contains("gespeichert ✓") }) else { return nil }
    let shown: String?
    switch field {
    case .note: shown = lines.first { $0.contains("Notiz:") }.map { String($0.drop { $0 != ":" }.dropFirst()) }
    case .text: shown = lines.first { $0.contains("│") }.map { String($0.drop { $0 != "│" }.dropFirst()) }
    case .level:
      shown = lines.first { $0.contains("●") }.map { String($0.drop { $0 != "●" }.dropFirst(2).prefix(1)) }
    }
    guard let value = shown?.trimmingCharacters(in: .whitespaces), !value.isEmpty else { return nil }
    // The first one that looks like this: it may have been typed on since.
    return states.firstIndex { $0.value.trimmingCharacters(in: .whitespaces) == value }
  }

  /// What other programs find.
  private func stored(_ field: Field, _ id: String) throws -> String {
    let data = Data(try output(["export", id]).utf8)
    guard let file = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let answers = file["answers"] as? [String: [String: Any]]
    else { throw Trouble("the export cannot be read") }
    switch field {
    case .note: return answers.values.compactMap { $0["note"] as? String }.first ?? ""
    case .text: return answers.values.compactMap { $0["text"] as? String }.first ?? ""
    case .level: return answers.values.compactMap { $0["level"] as? Int }.first.map { String($0) } ?? ""
    }
  }
}

/// What makes measuring impossible.
private struct Trouble: Error {
  let text: String
  init(_ text: String) { self.text = text }
}

/// The same numbers for the same seed (SplitMix64).
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}
