import Questionnaire

extension HTMLWriter {
  /// A table with caption; the roles keep it a table for screen readers where a narrow page stacks its cells.
  func table(_ caption: String, _ columns: [String], _ rows: [HTML], class name: String) -> HTML {
    table(caption, columns: columns.map { "\($0)" }, rows, class: name)
  }

  /// A table whose column heads hold marks.
  func table(_ caption: String, columns: [HTML], _ rows: [HTML], class name: String) -> HTML {
    let heads = columns.map { column -> HTML in "<th role=\"columnheader\" scope=\"col\">\(column)</th>" }
    return """
      <table role="table" class="\(name)">
      <caption>\(caption)</caption>
      <thead role="rowgroup"><tr role="row">\(heads)</tr></thead>
      <tbody role="rowgroup">
      \(rows)</tbody>
      </table>

      """
  }

  /// What the marks on the levels of an item mean.
  var levelLegend: HTML {
    var entries: [HTML] = ["\(ChartMark.own.inline) \(say("Sie", "you"))"]
    if report.benchmark != nil {
      entries.append("\(ChartMark.successful.inline) \(say("Ziel: Erfolgreiche", "target: successful"))")
      entries.append("\(ChartMark.lessSuccessful.inline) \(Vocabulary.lessSuccessful[language])")
    }
    return list(entries, class: "legend")
  }
}
