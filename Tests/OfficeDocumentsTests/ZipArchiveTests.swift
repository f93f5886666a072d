import Testing

@testable import OfficeDocuments

@Suite("Archives as office documents are")
struct ZipArchiveTests {
}
