import Documents
import Questionnaire
import Words

/// The first page of a gap report, for those who read one page only: the result beside its meaning, the values as
/// charts, and what to do first. The only place of print that knows sections by name.
struct FirstPage {
  private let result: Document.Section
  private let values: Document.Section
  private let manuscript: Manuscript
  private let language: Language

  private static let sections = ["result", "dimensions"]
  private static let panel = (left: 268.0, gap: 28.0)

  /// `nil` for documents of another kind.
  init?(of document: Document, in manuscript: Manuscript) {
    guard let result = document.section(Self.sections[0]), let values = document.section(Self.sections[1]) else {
      return nil
    }
    self.result = result
    self.values = values
    self.manuscript = manuscript
    language = document.language
  }

  /// Whether a section stands on the first page.
  static func holds(_ section: Document.Section) -> Bool { sections.contains(section.id) }

  private var setter: BlockSetter { BlockSetter(manuscript: manuscript, language: language, width: PageSize.textWidth) }

  func compose() {
    let blocks = result.blocks.taking(.drawn)
    let start = blocks.firstIndex(where: \.isHighlights) ?? blocks.endIndex
    let end = blocks[start...].firstIndex { $0.isTable || $0.isPart } ?? blocks.endIndex
    add(Array(blocks[..<start]), before: 14)
    if start < end { manuscript.add(panel(Array(blocks[start..<end])), before: 14) }
    for block in blocks[end...] where !block.isTable { add([block], before: block.isPart ? 12 : 6) }
    composeValues()
    for block in blocks[end...] {
      guard case .table(let table) = block else { continue }
      add([.part(Part(table.caption, [block]))], before: 12)
    }
  }

  private func add(_ blocks: [Documents.Block], before: Double) {
    for (index, block) in setter.set(blocks).enumerated() {
      var block = block
      if index == 0 { block.before = before }
      manuscript.add(block)
    }
  }

  // MARK: Result

  /// What the result is with its drawing at the left, what it means at the right.
  private func panel(_ blocks: [Documents.Block]) -> Piece {
    let right = setter.with(width: PageSize.textWidth - Self.panel.left - Self.panel.gap)
    let left = setter.with(width: Self.panel.left)
    let terms = blocks.flatMap(\.terms)
    let drawings = blocks.filter(\.isFigure)
    let words = blocks.filter { !$0.isFigure && !$0.isHighlights }
    var own = terms.prefix(1).flatMap { highlight($0, left) }
    if !drawings.isEmpty { own += [.space(4), left.piece(drawings)] }
    var meaning = terms.dropFirst().flatMap { highlight($0, right) }
    if !meaning.isEmpty { meaning.append(.space(5)) }
    meaning.append(right.piece(words))
    return .beside([(0, .stack(own)), (Self.panel.left + Self.panel.gap, .stack(meaning))])
  }

  private func highlight(_ term: Term, _ setter: BlockSetter) -> [Piece] {
    let isShort = setter.length(term.text, .figure) <= setter.width
    return [
      setter.text(term.label, .label),
      setter.text(term.text, isShort ? .figure : .highlight, isHyphenated: false),
    ]
  }

  // MARK: Values

  private func composeValues() {
    let blocks = values.blocks.taking(.drawn)
    let rest = blocks.firstIndex(where: \.isPart) ?? blocks.endIndex
    add([.part(Part(Phrase(values.title), Array(blocks[..<rest])))], before: 12)
    let parts = Array(blocks[rest...])
    guard parts.count == 2 else { return add(parts, before: 12) }
    add([.beside([parts[0]], [parts[1]])], before: 12)
  }
}

extension Documents.Block {
  fileprivate var isHighlights: Bool {
    if case .terms(let terms) = self { terms.look == .highlights } else { false }
  }

  fileprivate var terms: [Term] {
    if case .terms(let terms) = self { terms.terms } else { [] }
  }

  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }

  fileprivate var isFigure: Bool {
    if case .figure = self { true } else { false }
  }

  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }
}
