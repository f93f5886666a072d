import Files
import Foundation
import Testing

@testable import PublicTerminal

@Suite("The folder of a public terminal")
struct DoorTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "door-\(UUID().uuidString)").path
  private let now: Int64 = 1_800_000_000

  private var sessions: [String] { Folder.names(in: folder + "/answers") }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("What is answered is gone with the session, and only its user could read it")
  func gone() throws {
    let door = try Door(folder: folder)
    let session = try door.enter(most: 2, now: now)
    #expect(try mode(folder) == 0o700)
    #expect(try mode(session.path) == 0o700)
    try FileManager.default.createDirectory(atPath: session.path + "/a/b", withIntermediateDirectories: true)
    try "x".write(toFile: session.path + "/a/b/c", atomically: true, encoding: .utf8)
    session.leave()
    #expect(sessions.isEmpty)
  }

  @Test("No more people come in than may, and places become free")
  func full() throws {
    let door = try Door(folder: folder)
    let first = try door.enter(most: 2, now: now)
    let second = try door.enter(most: 2, now: now)
    #expect(throws: DoorError.full) { try door.enter(most: 2, now: now) }
    first.leave()
    #expect(throws: Never.self) { try door.enter(most: 2, now: now).leave() }
    second.leave()
  }

  @Test("What a crash left is removed when the next one comes; what it kept is not")
  func crash() throws {
    let door = try Door(folder: folder)
    // A session of a program that is no more: nobody holds its lock.
    let lost = folder + "/answers/" + String(repeating: "a", count: 32)
    try FileManager.default.createDirectory(atPath: lost, withIntermediateDirectories: true)
    try "x".write(toFile: lost + "/lock", atomically: true, encoding: .utf8)
    let kept = String(repeating: "b", count: 32)
    try FileManager.default.createDirectory(atPath: folder + "/answers/" + kept, withIntermediateDirectories: true)
    let code = ResumeCode.random()
    try KeptMark(session: kept, until: now + 10).write(to: door.path(of: code))
    let session = try door.enter(most: 9, now: now)
    #expect(!FileManager.default.fileExists(atPath: lost))
    #expect(Set(sessions) == [kept, URL(filePath: session.path).lastPathComponent])
    #expect(door.folder(of: code, now: now) == folder + "/answers/" + kept)
  }

  @Test("Who asks goes on later with the code alone, for 30 days after the last visit")
  func later() throws {
    let door = try Door(folder: folder)
    let session = try door.enter(most: 9, now: now)
    try session.keep(until: now + Door.keptFor)
    let code = try #require(session.code)
    try "x".write(toFile: session.path + "/y", atomically: true, encoding: .utf8)
    #expect(throws: DoorError.inUse) { try door.resume(code, now: now) }
    session.leave()
    // Nothing in the folder says the code.
    #expect(!Folder.names(in: folder + "/kept").contains { $0.contains(code.text.prefix(4)) })

    let again = try door.resume(code, now: now + Door.keptFor - 1)
    #expect(try String(contentsOfFile: again.path + "/y", encoding: .utf8) == "x")
    again.leave()
    // The visit counts anew.
    try door.enter(most: 9, now: now + Door.keptFor + 5).leave()
    #expect(door.folder(of: code, now: now + Door.keptFor + 5) != nil)
    let end = now + 2 * Door.keptFor
    #expect(throws: DoorError.unknownCode) { try door.resume(code, now: end) }
    try door.enter(most: 9, now: end).leave()
    #expect(sessions.isEmpty)
    #expect(Folder.names(in: folder + "/kept").isEmpty)
  }

  @Test("Another code opens nothing, and who thinks better of it leaves nothing behind")
  func forget() throws {
    let door = try Door(folder: folder)
    let session = try door.enter(most: 9, now: now)
    try session.keep(until: now + 100)
    let code = try #require(session.code)
    #expect(throws: DoorError.unknownCode) { try door.resume(.random(), now: now) }
    session.forget()
    session.leave()
    #expect(throws: DoorError.unknownCode) { try door.resume(code, now: now) }
    #expect(sessions.isEmpty)
  }

  @Test("A mark that names anything but a session leads nowhere")
  func marks() throws {
    let door = try Door(folder: folder)
    let code = ResumeCode.random()
    for content in ["../../x 9999999999", "/etc 9999999999", "x", "", "a b", String(repeating: "c", count: 32) + " x"] {
      try content.write(toFile: door.path(of: code), atomically: true, encoding: .utf8)
      #expect(door.folder(of: code, now: now) == nil)
    }
  }

  @Test("A folder whose parent is missing, or that is no folder, is told")
  func unusable() throws {
    #expect(throws: DoorError.folder(folder + "/x/y", missing: true)) { try Door(folder: folder + "/x/y") }
    try "x".write(toFile: folder, atomically: true, encoding: .utf8)
    #expect(throws: DoorError.folder(folder, missing: false)) { try Door(folder: folder) }
  }

  @Test("What many keep while others come and go is kept, and each finds its own")
  func together() async throws {
    let door = try Door(folder: folder)
    let now = now
    let codes = try await withThrowingTaskGroup(of: (ResumeCode, String)?.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<20 { try door.enter(most: 99, now: now).leave() }
          guard number < 4 else { return nil }
          let session = try door.enter(most: 99, now: now)
          try "\(number)".write(toFile: session.path + "/number", atomically: true, encoding: .utf8)
          for _ in 0..<20 {
            session.forget()
            try session.keep(until: now + 100)
          }
          defer { session.leave() }
          return session.code.map { ($0, "\(number)") }
        }
      }
      return try await group.reduce(into: [(ResumeCode, String)]()) { codes, code in
        if let code { codes.append(code) }
      }
    }
    #expect(codes.count == 4)
    for (code, number) in codes {
      let session = try door.resume(code, now: now)
      #expect(try String(contentsOfFile: session.path + "/number", encoding: .utf8) == number)
      session.forget()
    }
    try door.enter(most: 99, now: now).leave()
    #expect(sessions.isEmpty && Folder.names(in: folder + "/kept").isEmpty)
  }

  @Test("Of those who come with the same code at once one comes in")
  func sameCode() async throws {
    let door = try Door(folder: folder)
    let now = now
    let session = try door.enter(most: 9, now: now)
    try session.keep(until: now + 100)
    let code = try #require(session.code)
    session.leave()
    let came = await withTaskGroup(of: SessionBox?.self) { group in
      for _ in 0..<12 { group.addTask { (try? door.resume(code, now: now)).map(SessionBox.init) } }
      return await group.reduce(into: [SessionBox]()) { came, one in if let one { came.append(one) } }
    }
    #expect(came.count == 1)
    for one in came { one.session.leave() }
    try door.resume(code, now: now).leave()
  }

  @Test("Not more is kept than may be; what is kept already stays so")
  func mostKept() throws {
    let door = try Door(folder: folder)
    let (first, second) = (try door.enter(most: 9, now: now), try door.enter(most: 9, now: now))
    try first.keep(until: now + 100, most: 1)
    #expect(throws: DoorError.notKept) { try second.keep(until: now + 100, most: 1) }
    #expect(second.code == nil)
    try first.keep(until: now + 200, most: 1)
    first.forget()
    try second.keep(until: now + 100, most: 1)
    #expect(second.code != nil)
  }

  @Test("A full disk is told as such")
  func noRoom() {
    #expect(DoorError.folder("/x", code: ENOSPC) == .noRoom)
    #expect(DoorError.folder("/x", code: EDQUOT) == .noRoom)
    #expect(DoorError.folder("/x", code: ENOENT) == .folder("/x", missing: true))
    #expect(DoorError.folder("/x", code: EACCES) == .folder("/x", missing: false))
  }
}

/// Keeps a session that one task has begun for another to look at.
private struct SessionBox: @unchecked Sendable { let session: SessionFolder }
