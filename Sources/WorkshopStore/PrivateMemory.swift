import CProcess

/// What a program of a workshop keeps in memory (tokens, answers, texts, the Wi-Fi password) is written to no disk when
/// it crashes.
package enum PrivateMemory {
  /// From now on no core dump of this program is written. Opening a pool does it.
  package static func begin() { private_memory_begin() }

  /// Whether none can be written.
  static var holds: Bool { private_memory_holds() }
}
