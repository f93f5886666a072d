import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

extension QuestionScreen {
  func view(_ context: ScreenContext) -> Frame {
    guard let assessment = context.assessment else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    assessment.fillHead(of: &screen, context)
    screen.crumbsRight = context.say(
      assessment.isMarked
        ? QuestionTexts.marked(assessment.index + 1, of: assessment.items.count)
        : QuestionTexts.position(assessment.index + 1, of: assessment.items.count, answered: assessment.answeredCount))
    screen.progress = Double(assessment.answeredCount) / Double(assessment.items.count) * 100
    screen.keys = keyHelp(context)
    screen.show(
      context.saving(isKept: !holdsUnkept(context), holdsAnything: !assessment.answer.isEmpty), in: context.language)
    var body = QuestionBody(self, assessment, context)
    body.write()
    if body.hidesTitle {
      screen.crumbs = context.say(assessment.item.title)
      screen.footLeft = body.statesAtEdge
    }
    if let remark { screen.footLeft = [(context.say(remark), Style(.caution, bold: true))] }
    let first = ScrollWindow.first(
      showing: body.focus, total: body.paper.height, height: context.pageRows)
    return screen.frame(body.paper, first: first, cursor: body.cursor)
  }
}

extension OpenAssessment {
  /// Title, company and breadcrumbs; `people` says how many people a screen is about.
  func fillHead(of screen: inout ScreenFrame, _ context: ScreenContext, people: Int = 1) {
    screen.title = context.say(questionnaire.title)
    let owner = storedID == nil ? context.say(CodeTexts.head) : sheet.company.name
    let perspective = context.say(questionnaire.name(of: sheet.perspective))
    if people > 1 {
      screen.titleRight = owner
      screen.titleEnd = context.say(PeopleTexts.people(people))
    } else {
      screen.titleRight = owner.isEmpty ? perspective : "\(owner) · \(perspective)"
    }
    screen.crumbs = crumbs(of: item, context)
  }

  func crumbs(of item: Item, _ context: ScreenContext) -> String {
    switch item.placement {
    case .field(let traits):
      let dimension = questionnaire.dimension(of: traits.field).map { context.say($0.title) } ?? ""
      let field = questionnaire.field(traits.field).map { context.say($0.title) } ?? ""
      return "\(dimension) › \(field)"
    case .section(let id): return questionnaire.section(id).map { context.say($0.title) } ?? ""
    }
  }
}
