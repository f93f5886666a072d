import Foundation
import Glibc
package import Workshop

extension WorkshopFolder {
  /// What lies in the folder.
  package struct Contents: Hashable, Sendable {
    /// The workshops, the latest day first and of one day the one that began last.
    package let workshops: [WorkshopSummary]
    /// Those whose files cannot be read, and why.
    package let faults: [WorkshopID: PoolError]
  }

  /// All workshops, and which files cannot be read. A folder that is not there yet is empty; one that cannot be looked
  /// into is none of both.
  package func contents() throws(PoolError) -> Contents {
    guard access(path, R_OK | X_OK) == 0 else {
      if errno == ENOENT { return Contents(workshops: [], faults: [:]) }
      throw PoolError(errno: errno, path: path)
    }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw PoolError(errno: EIO, path: path)
    }
    var workshops: [WorkshopSummary] = []
    var faults: [WorkshopID: PoolError] = [:]
    for name in names where name.hasSuffix(Self.suffix) {
      guard let id = WorkshopID(String(name.dropLast(Self.suffix.count))) else { continue }
      do { workshops.append(try summary(id)) } catch { faults[id] = error }
    }
    return Contents(
      workshops: workshops.sorted {
        ($1.settings.date, $1.begun ?? 0, $0.id) < ($0.settings.date, $0.begun ?? 0, $1.id)
      }, faults: faults)
  }
}
