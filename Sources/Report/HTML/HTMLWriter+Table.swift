extension HTMLWriter {
  /// A table with caption; the roles keep it a table for screen readers where a narrow page stacks its cells.
  func table(_ caption: String, _ columns: [String], _ rows: [HTML], class name: String) -> HTML {
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
}
