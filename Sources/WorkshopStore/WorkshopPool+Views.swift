public import Benchmarks
public import Questionnaire
public import Scoring
public import Workshop

extension WorkshopPool {
  /// All that the public view may know.
  public func roomView(against reference: [ItemID: ReferenceLevel]) throws(PoolError) -> RoomView { throw .over }
  /// All that the page of a participant may know; without a key that of somebody who only looks on.
  public func phoneView(of key: ParticipantKey?) throws(PoolError) -> PhoneView { throw .over }
  /// The report on the room; before the end as it stands now.
  public func report(against reference: [ItemID: ReferenceLevel]) throws(PoolError) -> GroupReport { throw .over }
  /// The record of the end; `nil` before.
  public func deletionRecord() throws(PoolError) -> DeletionRecord? { throw .over }
  /// The counts of the whole room as a measured benchmark, out of what was released alone. Throws `BenchmarkError`.
  public func benchmark(id: BenchmarkID, success: ItemID) throws -> Benchmark { throw PoolError.over }
}
