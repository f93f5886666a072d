/// A file inside a document, where the format has a way to hand it out.
package struct Attachment: Hashable, Sendable {
  /// What the file is called.
  package var name: String
  /// Its media type: “text/csv”.
  package var type: String
  /// What is in it.
  package var bytes: [UInt8]

  package init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}
