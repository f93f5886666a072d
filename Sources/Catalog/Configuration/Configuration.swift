package import House

/// What an organisation has set, from the files of the person and of the machine, and where each value comes from.
package struct Configuration: Sendable {
  /// A value that can be set.
  package enum Key: String, CaseIterable, Sendable {
    case language, organiser, questionnaire, benchmark, k, paper
    case publicTerminal = "public"
  }

  /// Where a value stands.
  package struct Origin: Hashable, Sendable {
    /// The file.
    package let file: String
    /// Where in it.
    package let position: Position
  }

  /// A file that may hold values.
  package struct Place: Hashable, Sendable {
    /// Its path.
    package let path: String
    /// Whether there is one.
    package let isThere: Bool
  }

  /// The values; a file with an error gives none.
  package private(set) var settings = HouseSettings()
  /// Where the values come from that are set.
  package private(set) var origins: [Key: Origin] = [:]
  /// Where the parts of the organiser come from, by their keys in the file.
  package private(set) var organiserOrigins: [String: Origin] = [:]
  /// The files, the one that wins first.
  package private(set) var places: [Place] = []
  /// Everything found in the files, file by file.
  package private(set) var findings: [Finding] = []

  /// Without any file.
  package init() {}

  /// The errors among the findings; with any, nothing but `config` may be done.
  package var errors: [Finding] { findings.filter { $0.severity == .error } }

  /// Reads the files that there are. An earlier file wins, value by value; the organiser is one value, as a name beside
  /// another one's logo would be wrong.
  ///
  /// - Parameter isRequired: whether a file that is not there is an error, as somebody has named it.
  package init(files: [String], isRequired: Bool = false, in catalog: Catalog) {
    for file in files {
      let isThere = FileContents.isThere(file)
      places.append(Place(path: file, isThere: isThere))
      guard isThere || isRequired else { continue }
      let reading = ConfigurationReader.read(file: file, in: catalog)
      findings += reading.findings
      guard let values = reading.value else { continue }
      add(values, from: file)
    }
  }

  private mutating func add(_ values: ConfigurationValues, from file: String) {
    for key in Key.allCases where origins[key] == nil {
      guard let position = values.positions[key] else { continue }
      origins[key] = Origin(file: file, position: position)
      let new = values.settings
      switch key {
      case .language: settings.language = new.language
      case .organiser:
        settings.organiser = new.organiser
        organiserOrigins = values.organiserPositions.mapValues { Origin(file: file, position: $0) }
      case .questionnaire: settings.questionnaire = new.questionnaire
      case .benchmark: settings.benchmark = new.benchmark
      case .k: settings.smallestGroup = new.smallestGroup
      case .paper: settings.paper = new.paper
      case .publicTerminal: settings.publicTerminal = new.publicTerminal
      }
    }
  }
}

/// The values of one file, and where they stand.
struct ConfigurationValues: Sendable {
  var settings = HouseSettings()
  var positions: [Configuration.Key: Position] = [:]
  var organiserPositions: [String: Position] = [:]
}
