import CTerminal
import Glibc
import Terminal
import Testing

@Suite("Widths")
struct WidthTests {
  @Test("Our widths are the system's, for every character that the system knows")
  func widths() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var differences: [String] = []
    // U+1171E, a vowel of Ahom, is a mark with a column in Unicode and one without in glibc; such are replaced.
    for value in UInt32(0xA0)...0x10FFFF where value != 0x1171E {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cluster = Cluster.split(String(Character(scalar))).first
      guard let cluster, cluster.text.unicodeScalars.first == scalar else { continue }
      let system = Int(character_columns(value))
      if system >= 0, system != cluster.columns {
        differences.append("\(String(value, radix: 16)): \(cluster.columns), system \(system)")
      }
    }
    #expect(differences == [])
  }
}
