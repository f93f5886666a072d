import Glibc

/// The executables of this package, as built together with the tests.
enum Executables {
  /// The path of an executable target's product.
  static func path(_ name: String) -> String { folder + "/" + name }

  /// The tests' own program lies beside them.
  private static let folder: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let parts = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }()
}
