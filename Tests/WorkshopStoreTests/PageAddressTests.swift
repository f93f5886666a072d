import Glibc
import Testing
import Words
import Workshop

@testable import WorkshopStore

@Suite("Address of the page")
struct PageAddressTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private func other() throws -> WorkshopPool { try scratch.folder.open(pool.id, of: sampleQuestionnaire()) }

  @Test("Other programs know the address for as long as the page is served")
  func served() throws {
    let desk = try other()
    #expect(try desk.pageAddress() == nil)
    try pool.announcePage(at: "192.168.1.5:8080")
    #expect(try desk.pageAddress() == "192.168.1.5:8080" && pool.pageAddress() == "192.168.1.5:8080")
    try pool.announcePage(at: "192.168.1.6:8081")
    #expect(try desk.pageAddress() == "192.168.1.6:8081")
    try pool.withdrawPage()
    #expect(try desk.pageAddress() == nil && pool.pageAddress() == nil)
  }

  @Test("A host that was killed leaves no address behind")
  func killed() throws {
    do {
      let host = try other()
      try host.announcePage(at: "192.168.1.5:8080")
      #expect(try pool.pageAddress() != nil)
    }
    #expect(try pool.pageAddress() == nil)
  }

  @Test("A second host neither overwrites nor removes the address of the first")
  func second() throws {
    let second = try other()
    try pool.announcePage(at: "192.168.1.5:8080")
    let host = try #require(try second.currentHost())
    #expect(host.process == Int(getpid()) && host.address == "192.168.1.5:8080")
    #expect(throws: PoolError.hosted(host)) { try second.announcePage(at: "192.168.1.5:8081") }
    #expect(throws: PoolError.hosted(host)) { try second.becomeHost() }
    #expect(PoolError.hosted(host).explanation.german.contains("Prozess \(getpid()), 192.168.1.5:8080"))
    try second.withdrawPage()
    #expect(try second.pageAddress() == "192.168.1.5:8080")
    try pool.withdrawPage()
    try second.becomeHost()
    #expect(try pool.currentHost()?.address == nil)
  }

  @Test("After the end no address is in the file")
  func ended() throws {
    try pool.announcePage(at: "192.168.1.5:8080")
    try pool.end(at: evening())
    try pool.announcePage(at: "192.168.1.6:8080")
    #expect(try pool.pageAddress() == nil)
  }
}
