import Words

extension HTMLWriter {
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
