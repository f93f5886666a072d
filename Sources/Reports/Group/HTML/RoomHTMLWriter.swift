import Benchmarks
import Documents
import HTMLDocuments
import Questionnaire
import Scoring
import Words
import Workshop

/// A group report on its way to an HTML document, in one language.
struct RoomHTMLWriter: HTMLComposing {
  let room: NamedGroupReport
  let language: Language
  /// The sentences that all renderings share.
  let words: GroupWording

  init(_ room: NamedGroupReport, language: Language) {
    self.room = room
    self.language = language
    words = GroupWording(room, language: language)
  }

  /// The whole document.
  var document: HTML {
    let settings = room.report.settings
    let title = [words.reportTitle, settings.title, settings.date.formatted(in: language)].joined(separator: " – ")
    return document(
      title: title, programVersion: room.programVersion, style: StyleSheet.room, header: header,
      sections: room.parts.map { HTMLSection(id: $0.rawValue, title: words.title(of: $0), body: body(of: $0)) },
      skip: (NamedGroupReport.Part.values.rawValue, say("Zum Ergebnis springen", "Skip to the result")))
  }

  private var header: HTML {
    """
    <p class="kicker">\(words.reportTitle)</p>
    <h1>\(own(room.report.settings.title))</h1>
    <p class="subtitle">\(words.subtitle)</p>
    \(terms(words.headerTerms.map { ($0.label.plain, "\($0.text.plain)") }, class: "facts"))
    """
  }

  private func body(of part: NamedGroupReport.Part) -> HTML {
    switch part {
    case .values: values
    case .discussion: discussion
    case .steps: steps
    case .items: items
    case .sizes: sizes
    case .remarks: list(room.report.remarks.map(remark))
    case .reliability: reliabilities
    case .method: terms(words.methodTerms.map { ($0.label.plain, "\($0.text.plain)") }, class: "terms wide")
    case .privacy: terms(words.privacyTerms.map { ($0.label.plain, "\($0.text.plain)") }, class: "terms wide")
    }
  }

  // MARK: Values

  private var values: HTML {
    let report = room.report
    let fields = room.questionnaire.dimensions.flatMap(\.fields).compactMap { field in
      report.values[field.id].map { ChartedValue($0, title: field.title[language]) }
    }
    let blocks = room.questionnaire.dimensions.map { dimension -> HTML in
      let own = report.values[dimension.id].map { value -> HTML in
        "<div class=\"bullet-block\" data-dimension=\"\(dimension.id.rawValue)\">"
          + block(ChartedValue(value, title: dimension.title[language]), isField: false) + "</div>"
      }
      let parts = dimension.fields.compactMap { field in
        report.values[field.id].map { value -> HTML in
          "<div class=\"bullet-block\" data-field=\"\(field.id.rawValue)\">"
            + block(ChartedValue(value, title: field.title[language]), isField: true) + "</div>"
        }
      }
      return HTML([own ?? .empty] + parts)
    }
    let caption = say(
      "Handlungsfelder von 0 (Mitte) bis 100 (Rand). Die Zahlen stehen bei den Balken.",
      "Fields of action from 0 (centre) to 100 (rim). The numbers stand with the bars.")
    return """
      <p>\(words.valuesNote.plain)</p>
      \(legend)
      <div class="charts">
      <div class="bullets">
      \(blocks)
      </div>
      \(radar(fields, caption: caption))
      </div>
      """
  }

  private func block(_ charted: ChartedValue, isField: Bool) -> HTML {
    let figure: HTML = """
      <span class="figure" data-key="value">\(valueWithRange(charted.value, low: charted.low, high: charted.high))</span>
      """
    let profiles: HTML =
      charted.successful.map { successful in
        """
        <p class="small">\(mark(.successful))\u{A0}<span data-key="successful">\(value(successful))</span> \
        \(mark(.lessSuccessful))\u{A0}<span data-key="lessSuccessful">\(value(charted.lessSuccessful))</span></p>
        """
      } ?? .empty
    let heading: HTML =
      isField
      ? "<p class=\"split\"><span>\(charted.title)</span> \(figure)</p>"
      : "<h3>\(charted.title) \(figure)</h3>"
    return heading + chart(charted, hasScale: !isField) + profiles
  }

  private var legend: HTML {
    var entries: [HTML] = ["\(BulletChart.valueSwatch) \(say("der Raum", "the room"))"]
    if room.report.values.fields.contains(where: \.isUncertain) {
      entries.append(
        "\(BulletChart.boundsSwatch) \(say("möglich; nicht alles ist gezeigt", "possible; not all is shown"))")
    }
    if room.benchmark != nil {
      entries.append("\(ChartMark.successful.inline) \(Vocabulary.successful[language])")
      entries.append("\(ChartMark.lessSuccessful.inline) \(Vocabulary.lessSuccessful[language])")
    }
    return list(entries, class: "legend")
  }

  // MARK: Discussion, steps, remarks, reliability

  private var discussion: HTML {
    let rows = room.report.proposals.map { proposal -> HTML in
      """
      <li data-proposal="\(proposal.id.rawValue)"><strong>\(title(proposal.id))</strong> \
      <span class="quiet">(\(words.reason(of: proposal).plain))</span></li>

      """
    }
    return """
      <p>\(words.discussionNote.plain)</p>
      <ol class="steps">
      \(rows)</ol>
      <p class="next">\(Discussion.question[language])</p>
      """
  }

  private var steps: HTML {
    guard !room.report.commitments.isEmpty else { return "<p>\(words.noSteps.plain)</p>" }
    let rows = room.report.commitments.map { commitment -> HTML in
      let due: HTML =
        commitment.due.map { "<time datetime=\"\($0.description)\">\(words.due(commitment).plain)</time>" } ?? "–"
      return """
        <tr role="row"><th role="rowheader" scope="row">\(own(commitment.text))</th>\
        <td role="cell" data-label="\(Vocabulary.due[language])">\(due)</td></tr>

        """
    }
    return table(
      say("Wer einen Schritt nennt, bleibt ungenannt", "Who named a step remains unnamed"),
      [say("Schritt", "Step"), Vocabulary.due[language]], rows, class: "stacked steps-taken")
  }

  private func remark(_ remark: Remark) -> HTML {
    own(remark.text) + (remark.item.map { " <span class=\"quiet\">(\(title($0)))</span>" } ?? .empty)
  }

  private var reliabilities: HTML {
    let blocks = room.questionnaire.dimensions.compactMap { dimension -> HTML? in
      guard let reliability = room.report.reliabilities[dimension.id]?.value else { return nil }
      let rows = reliability.without.map { without -> (label: String, text: HTML) in
        (
          words.alphaWithout(without.item).plain,
          "<span data-without=\"\(without.item.rawValue)\">\(words.alpha(without.alpha, "alpha").plain)</span>"
        )
      }
      return """
        <h3>\(dimension.title[language])</h3>
        <p data-reliability="\(dimension.id.rawValue)"><strong>\(words.reliability(reliability, "reliability").plain)</strong>. \
        \(words.meaning(reliability).plain)</p>
        \(terms(rows))
        """
    }
    return "<p>\(words.reliabilityNote.plain)</p>\n\(blocks)"
  }

  private func title(_ item: ItemID) -> String { room.questionnaire.item(item)?.title[language] ?? item.rawValue }
}
