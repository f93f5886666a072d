import Questionnaire

extension CountQuery {
  /// The statement for Spark: the numbers of a row in an array, which is looked at and unfolded as a whole.
  ///
  /// Its optimizer repeats what a column is made of wherever the column is used; with a column for each item and a sum for
  /// each level that is more than it can hold.
  var textForSpark: String {
    let items = items
    let codes = items.enumerated().map { code(of: $1, at: $0) }
    let asked = items.firstIndex { $0.id == success }
    let (hasFault, isOpen) = ("EXISTS(codes, code -> code < 0)", "NOT EXISTS(codes, code -> code <> \(Self.open))")
    let kind = kind(hasFault, isOpen, success: asked.map { "codes[\($0)]" })
    // Behind the items what is counted beside them: everyone, and the year as if it were a level.
    let names = items.map { $0.scored == nil ? "" : $0.id.rawValue } + [Self.people, Self.year]
    let year = source.date == nil ? "CAST(NULL AS INT)" : engine.year("day")
    let isPeople = "item = \(engine.literal(Self.people))"
    // How many lines there are goes beside the people of each group.
    let isHead = "\(isPeople) AND part < \(Self.groups.count)"
    let isYear = "item = \(engine.literal(Self.year))"
    return """
      \(beginning(items))
      ), coded AS (
        SELECT \((kept + ["ARRAY(\(codes.joined(separator: ",\n      "))) AS codes"]).joined(separator: ", "))
        FROM cells
      ), marked AS (
        SELECT \((kept + ["codes"]).joined(separator: ", ")), \(kind) AS kind
        FROM coded
      ), numbered AS (
        SELECT \((kept + ["codes"]).joined(separator: ", ")), kind, \(place(orderedBy: ["codes"])) AS place
        FROM marked
      ), parted AS (
        SELECT \((kept + ["codes"]).joined(separator: ", ")), \(part) AS part
        FROM numbered
      ), unfolded AS (
        SELECT part, POSEXPLODE(CONCAT(codes, ARRAY(0, \(year)))) AS (position, level)
        FROM parted
      ), named AS (
        SELECT part, level, ELEMENT_AT(ARRAY(\(names.map(engine.literal).joined(separator: ", "))), position + 1) AS item
        FROM unfolded
        WHERE level IS NOT NULL
      ), counted AS (
        SELECT item, part, CASE WHEN \(isYear) THEN 0 ELSE level END AS level,
            CASE WHEN \(isYear) THEN MAX(level) ELSE COUNT(*) END AS n
        FROM named
        WHERE item <> '' AND (level BETWEEN 0 AND 4 OR \(isYear)) AND (part < \(Self.groups.count) OR \(isPeople))
        GROUP BY item, part, CASE WHEN \(isYear) THEN 0 ELSE level END
      ), lined AS (
        SELECT item, part, level, n, SUM(CASE WHEN \(isHead) THEN 2 ELSE 1 END) OVER () + 1 AS lines
        FROM counted
      ), doubled AS (
        SELECT part, level, EXPLODE(CASE WHEN \(isHead)
            THEN ARRAY(NAMED_STRUCT('item', item, 'n', n), NAMED_STRUCT('item', \(engine.literal(Self.lines)), 'n', lines))
            ELSE ARRAY(NAMED_STRUCT('item', item, 'n', n)) END) AS line
        FROM lined
      )
      SELECT line.item AS item, \(Self.nameOfPart) AS `group`, level, line.n AS n
      FROM doubled
      UNION ALL
      \(rowOfSuccess)
      ORDER BY 1, 2, 3;

      """
  }
}
