import CXLSXWriter
import Files
import Glibc
package import Words

/// Spreadsheets (XLSX) of texts, written by libxlsxwriter, which is opened only then.
package enum SpreadsheetFile {
  /// A sheet of texts.
  package struct Sheet: Sendable {
    package let name: String
    package let rows: [[String]]

    package init(name: String, rows: [[String]]) {
      self.name = name
      self.rows = rows
    }
  }

  /// The bytes of a file with these sheets; throws a `SpreadsheetError` or a `FileFault`.
  ///
  /// - Parameter place: where temporary files go; `nil` = where the system keeps them.
  package static func bytes(of sheets: [Sheet], temporaryFiles place: String? = nil) throws -> [UInt8] {
    if let missing = cx_open() { throw SpreadsheetError.missingLibrary(String(cString: missing)) }
    // The library writes to a path.
    return try PrivateFolder.using(in: place) { folder in
      let path = folder + "/book.xlsx"
      try write(sheets, to: path)
      guard let bytes = contents(of: path), !bytes.isEmpty else { throw SpreadsheetError.notWritten }
      return bytes
    }
  }

  private static func write(_ sheets: [Sheet], to path: String) throws(SpreadsheetError) {
    guard let book = cx_workbook_new(path) else { throw .notWritten }
    var isWritten = true
    for sheet in sheets {
      guard let own = cx_workbook_add_worksheet(book, sheet.name) else {
        isWritten = false
        continue
      }
      // Wide enough to read what is most often looked at.
      _ = cx_worksheet_set_column(own, 0, 1, 24, nil)
      _ = cx_worksheet_set_column(own, 2, 9, 40, nil)
      for (row, cells) in sheet.rows.enumerated() {
        for (column, text) in cells.enumerated() where !text.isEmpty {
          isWritten = cx_worksheet_write_string(own, UInt32(row), UInt16(column), text, nil).rawNumber == 0 && isWritten
        }
      }
    }
    // Closing frees the workbook, also when something was wrong before.
    guard cx_workbook_close(book).rawNumber == 0, isWritten else { throw .notWritten }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += piece[..<count]
    }
  }
}

extension lxw_error {
  fileprivate var rawNumber: Int { Int(self) }
}

/// Why a spreadsheet cannot be written.
package enum SpreadsheetError: ExplainedError, Hashable {
  /// The library, or a part of it, is not installed.
  case missingLibrary(String)
  /// The library could not write.
  case notWritten

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .missingLibrary(let name):
      LocalizedText(
        de:
          "Zum Schreiben von XLSX fehlt „\(name)“. Installieren Sie das Paket libxlsxwriter4 (Debian 13: libxlsxwriter8).",
        en: "Writing XLSX needs “\(name)”. Install the package libxlsxwriter4 (Debian 13: libxlsxwriter8).")
    case .notWritten:
      LocalizedText(
        de:
          "Die Tabelle ließ sich nicht schreiben. Prüfen Sie, ob im Ordner für vorläufige Dateien (TMPDIR) Platz ist.",
        en: "The spreadsheet could not be written. Check whether the folder for temporary files (TMPDIR) has room.")
    }
  }
}
