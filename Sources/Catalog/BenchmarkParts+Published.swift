import Benchmarks
import Questionnaire

extension BenchmarkParts {
  func published(questionnaire: Questionnaire?) -> [PublishedFigure] {
    var places: [FigureID: Position] = [:]
    return root.mappings("published", as: .published).compactMap { reader in
      let id: FigureID? = reader.identifier("id")
      let items = reader.list("items").compactMap { item($0, of: reader, questionnaire: questionnaire) }
      let text = reader.text("text")
      let citation = self.citation("source", of: reader)
      let year = reader.integer("year", in: Source.years)
      let n = reader.integer("n", in: 1...LevelCounts.most)
      let note = reader.optionalText("note")
      guard let id, let citation, let year else { return nil }
      if let first = places[id] {
        findings.error(reader.place(of: "id"), IDFault.repeated(id.rawValue, firstLine: first.line))
      }
      places[id] = places[id] ?? reader.place(of: "id")
      return PublishedFigure(
        id: id, items: items, text: text, source: Source(citation: citation, year: year, n: n), note: note)
    }
  }

  private func item(_ node: YAMLNode, of reader: MappingReader, questionnaire: Questionnaire?) -> ItemID? {
    guard let id: ItemID = reader.identifier(node, of: "items") else { return nil }
    check(id, isScored: false, in: questionnaire, at: node.position)
    return id
  }
}
