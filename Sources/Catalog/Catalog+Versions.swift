package import Questionnaire

extension Catalog {
  /// The directory beside the questionnaires that holds their earlier versions.
  static let versionsFolder = "versions"

  /// The questionnaire with this id in just this version: the current file of a place where it has that version, else
  /// `versions/ID-X.Y.Z.yaml`.
  ///
  /// Throws `unknownQuestionnaire`, `unknownVersion` with those that are there, `unreadableFile`, or `invalidFile`.
  package func questionnaire(_ id: String, version: Version) throws(CatalogError) -> Questionnaire {
    let editions = editions(of: id)
    guard let edition = editions.first(where: { $0.version == version }) else {
      if editions.isEmpty { throw .unknownQuestionnaire(id, known: list().map(\.id)) }
      throw .unknownVersion(id, version, known: Set(editions.map(\.version)).sorted())
    }
    return try read(questionnaireAt: edition.path)
  }

  /// The questionnaire with which answers of a version are counted: the current one, or where that has another major
  /// version and theirs is there, just theirs.
  ///
  /// Throws as the others do.
  package func questionnaire(_ id: String, counting version: Version?) throws(CatalogError) -> Questionnaire {
    let current = try questionnaire(id)
    guard let version, version.major != current.version.major, versions(of: id).contains(version) else {
      return current
    }
    return try questionnaire(id, version: version)
  }

  /// Every version of a questionnaire that can be found, the latest last.
  package func versions(of id: String) -> [Version] { Set(editions(of: id).map(\.version)).sorted() }

  /// The files of a questionnaire, place by place, the current one first.
  private func editions(of id: String) -> [QuestionnaireSummary] {
    places.flatMap { place in
      let current = path(of: id, in: [place], FileHead.questionnaire).map { [$0] } ?? []
      let folder = "\(place)/\(Self.versionsFolder)"
      let earlier = FileContents.names(in: folder).filter { $0.hasPrefix("\(id)-") }.map { "\(folder)/\($0)" }
      return (current + earlier).compactMap(FileHead.questionnaire).filter { $0.id.rawValue == id }
    }
  }
}
