import Foundation

/// Bytes as letters that may stand in an attribute.
package enum Base64 {
  /// RFC 4648, section 4.
  package static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
