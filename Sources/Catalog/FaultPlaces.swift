import Questionnaire
import Words

/// Where the parts of a questionnaire stand in its file, for pointing at faults between them.
struct FaultPlaces {
  /// A name of an item, an option or a sector in a condition.
  struct Reference {
    let item: ItemID?
    /// Set for conditions on a level.
    let needsLevel: Bool
    /// As the faults call it.
    let name: String
    let position: Position

    init(_ item: ItemID, _ option: OptionID?, needsLevel: Bool, at position: Position) {
      self.item = option == nil ? item : nil
      self.needsLevel = needsLevel
      name = option.map { "\(item): \($0)" } ?? item.rawValue
      self.position = position
    }

    init(_ sector: SectorID, at position: Position) {
      item = nil
      needsLevel = false
      name = sector.rawValue
      self.position = position
    }
  }

  var root: MappingReader?
  var dimensions: [DimensionID: [Position]] = [:]
  var fields: [FieldID: [Position]] = [:]
  var sections: [SectionID: [Position]] = [:]
  var items: [ItemID: [MappingReader]] = [:]
  var verdicts: [VerdictID: Position] = [:]
  var advice: [AdviceID: Position] = [:]
  var references: [FaultPlace: [Reference]] = [:]
  var firstField: FieldID?
  var firstSection: SectionID?
  /// What cannot be read may well be what others name.
  var hasUnreadableField = false
  var hasUnreadableSection = false
  private var repeatedCompanyOptions: [Position] = []

  /// Takes one of the lists of the company profile, in the order of the file.
  mutating func noteCompany(_ options: [(id: OptionID, position: Position)]) {
    var counts: [OptionID: Int] = [:]
    for (id, position) in options {
      counts[id, default: 0] += 1
      if counts[id] == 2 { repeatedCompanyOptions.append(position) }
    }
  }

  mutating func tell(_ fault: QuestionnaireFault, findings: FindingCollector) {
    var suggestion: LocalizedText?
    let place: Position?
    switch fault.place {
    // An empty list of verdicts has been told already.
    case .questionnaire where findings.hasErrors: return
    case .item(_, .field) where hasUnreadableField, .dimension where hasUnreadableField: return
    case .item(_, .section) where hasUnreadableSection: return
    case .questionnaire: place = root?.keyPosition("outcome")
    case .company: place = repeatedCompanyOptions.isEmpty ? nil : repeatedCompanyOptions.removeFirst()
    // What stands twice is pointed at where it stands again.
    case .dimension(let id): place = dimensions[id]?.last
    case .field(let id): place = fields[id]?.last
    case .section(let id): place = sections[id]?.last
    case .item(let id, .id): place = items[id]?.last?.place(of: "id")
    case .item(let id, let key):
      place = items[id]?.first?.place(of: key.rawValue)
      let known = key == .section ? sections.keys.map(\.rawValue) : fields.keys.map(\.rawValue)
      suggestion = nearest(to: items[id]?.first?.node(key.rawValue)?.scalar?.text, among: known)
    case .verdict(let id):
      let reference = reference(in: fault)
      place = reference?.position ?? verdicts[id]
      suggestion = self.suggestion(for: reference)
    case .advice(let id):
      let reference = reference(in: fault)
      place = reference?.position ?? advice[id]
      suggestion = self.suggestion(for: reference)
    }
    findings.error(place ?? root?.position ?? .start, fault.explanation, suggestion)
  }

  private func reference(in fault: QuestionnaireFault) -> Reference? {
    references[fault.place]?.first { fault.explanation.english.contains("“\($0.name)”") }
  }

  private func suggestion(for reference: Reference?) -> LocalizedText? {
    guard let item = reference?.item else { return nil }
    return nearest(to: item.rawValue, among: items.keys.map(\.rawValue))
  }

  private func nearest(to name: String?, among known: [String]) -> LocalizedText? {
    name.flatMap { Suggestion(for: $0, among: known.sorted())?.question }
  }
}
