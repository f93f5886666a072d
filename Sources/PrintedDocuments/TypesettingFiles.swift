import Foundation

/// Where the fonts and the hyphenation patterns lie.
package struct TypesettingFiles: Hashable, Sendable {
  /// A directory with `fonts` and `hyphenation`.
  package let directory: String

  static let fontNames = ["SourceSansPro-Regular.otf", "SourceSansPro-Semibold.otf", "SourceSansPro-It.otf"]
  static let family = "Source Sans Pro"

  var fonts: [String] { Self.fontNames.map { directory + "/fonts/" + $0 } }
  var germanPatterns: String { directory + "/hyphenation/hyph-de-1996.pat.txt" }

  /// The first of `places` that holds the fonts.
  package init(in places: [String]) throws(PrintedDocumentError) {
    let found = places.first { place in
      Self.fontNames.allSatisfy { FileManager.default.isReadableFile(atPath: place + "/fonts/" + $0) }
    }
    guard let found else { throw .missingFonts(places: places) }
    directory = found
  }

  /// The directories that may hold them, first one first.
  ///
  /// 1. `REIFEGRAD_TYPESETTING`, one directory;
  /// 2. `../share/reifegrad/typesetting` from the directory of the executable;
  /// 3. `typesetting` beside the `Package.swift` above the executable, for builds from source.
  ///
  /// `executable` is the path of the running program; symbolic links in it are resolved. They need not exist.
  package static func places(environment: [String: String], executable: String) -> [String] {
    var places: [String] = []
    if let own = environment["REIFEGRAD_TYPESETTING"], !own.isEmpty { places.append(own) }
    let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
    places.append(program.appendingPathComponent("../share/reifegrad/typesetting").standardizedFileURL.path)
    var parts = program.path.split(separator: "/")
    repeat {
      let candidate = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: candidate + "/Package.swift") {
        places.append(candidate + "/typesetting")
        break
      }
    } while parts.popLast() != nil
    return places
  }
}
