import GRDB
import Testing
import Workshop

@testable import WorkshopStore

@Suite("Numbers of phones")
struct PhoneNumberTests {
  @Test("A phone has one number from the moment it joins, and comes back with it as the same person and secret")
  func comeBack() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch)
    let entry = try pool.join(.phone)
    let number = try pool.phoneNumber(of: entry.key)
    #expect(try pool.phoneNumber(of: entry.key) == number)
    #expect(try pool.phone(with: number) == entry)
    let others = try (0..<50).map { _ in try pool.phoneNumber(of: pool.join(.phone).key) }
    #expect(Set(others + [number]).count == 51)
  }

  @Test("It is no number for the kiosk, and the kiosk's is none for phones")
  func twoWays() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch)
    let (phone, kiosk) = (try pool.join(.phone), try pool.join(.kiosk))
    #expect(try pool.participant(for: pool.phoneNumber(of: phone.key)) == nil)
    #expect(try pool.phone(with: pool.returnNumber(of: kiosk.key)) == nil)
    #expect(throws: PoolError.noSuchParticipant) { try pool.phoneNumber(of: kiosk.key) }
  }

  @Test("It goes with the person, and all of them with the end")
  func gone() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch)
    let (first, second) = (try pool.join(.phone), try pool.join(.phone))
    let numbers = [try pool.phoneNumber(of: first.key), try pool.phoneNumber(of: second.key)]
    try pool.withdraw(first.key)
    #expect(try pool.phone(with: numbers[0]) == nil)
    try pool.end(at: evening())
    #expect(try pool.phone(with: numbers[1]) == nil)
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM phone_number") } == 0)
  }

  @Test("The group report is for phones only once the workshop is over and it was released")
  func release() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch)
    #expect(try !pool.releasesReport())
    try pool.setReport(isReleased: true)
    #expect(try pool.releasesReport() && !pool.phoneRoom().hasReport)
    try pool.end(at: evening())
    #expect(try pool.phoneRoom().hasReport)
    try pool.setReport(isReleased: false)
    #expect(try !pool.phoneRoom().hasReport)
  }
}
