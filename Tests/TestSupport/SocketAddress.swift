package import Glibc

/// An address as system calls take it. It stands here because SwiftNIO has a C module that declares the same once more:
/// in a module that knows it, which of the two is meant hangs on the order in which files are compiled.
package func withSocketAddress<Result>(
  _ host: String, port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = inet_addr(host)
  return withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
  }
}
