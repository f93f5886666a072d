import Questionnaire

extension QuestionnaireParts {
  mutating func company() -> CompanyChoices {
    guard let reader = root.mapping("company", as: .company) else { return CompanyChoices() }
    return CompanyChoices(sizes: companyOptions("sizes", of: reader), sectors: companyOptions("sectors", of: reader))
  }

  private mutating func companyOptions(_ key: String, of reader: MappingReader) -> [ItemOption] {
    let entries = reader.mappings(key, as: .option)
    let options = entries.compactMap { entry -> (ItemOption, Position)? in
      let label = entry.text("label", limit: 60)
      guard let id: OptionID = entry.identifier("id") else { return nil }
      return (ItemOption(id: id, label: label), entry.place(of: "id"))
    }
    places.noteCompany(options.map { ($0.0.id, $0.1) })
    return options.map(\.0)
  }

  mutating func dimensions() -> [Dimension] {
    root.filledList("dimensions").enumerated().compactMap { number, node in
      guard let reader = MappingReader(node, of: "dimensions", as: .dimension, findings: findings) else { return nil }
      let title = reader.text("title")
      let about = reader.text("about")
      let fields = fields(of: reader)
      guard let id = reader.identifier("id") ?? DimensionID("unknown-\(number)") else { return nil }
      places.dimensions[id, default: []].append(reader.place(of: "id"))
      return Dimension(id: id, title: title, about: about, fields: fields)
    }
  }

  private mutating func fields(of dimension: MappingReader) -> [Field] {
    dimension.list("fields").compactMap { node in
      guard let reader = MappingReader(node, of: "fields", as: .field, findings: findings) else { return nil }
      let title = reader.text("title")
      let about = reader.text("about")
      let hasBreadth = reader.flag("breadth")
      guard let id: FieldID = reader.identifier("id") else {
        places.hasUnreadableField = true
        return nil
      }
      places.firstField = places.firstField ?? id
      places.fields[id, default: []].append(reader.place(of: "id"))
      return Field(id: id, title: title, about: about, hasBreadth: hasBreadth)
    }
  }

  mutating func sections() -> [Section] {
    root.mappings("sections", as: .section).compactMap { reader in
      let title = reader.text("title")
      guard let id: SectionID = reader.identifier("id") else {
        places.hasUnreadableSection = true
        return nil
      }
      places.firstSection = places.firstSection ?? id
      places.sections[id, default: []].append(reader.place(of: "id"))
      return Section(id: id, title: title)
    }
  }
}
