import SQLiteFile

/// Where the database is.
package enum StoreLocation {
  /// `reifegrad.sqlite` in the folder of our data.
  package static func path(in environment: [String: String]) throws(StoreError) -> String {
    do { return try DataFolder.path(in: environment) + "/reifegrad.sqlite" } catch { throw .file(error) }
  }
}
