import CPango

/// What is drawn on: lines, areas and marks in points.
final class Canvas {
  let pointer: OpaquePointer
  /// Every part of the structure in the order of the document.
  private(set) var tags: [Tag] = []
  /// Whether nothing that is drawn becomes part of the structure.
  private var isFlat = false

  init?(_ surface: OpaquePointer) {
    guard let pointer = cp_cairo_create(surface) else { return nil }
    self.pointer = pointer
    cp_cairo_set_line_join(pointer, cairo_line_join_t(CP_LINE_JOIN_ROUND))
  }

  deinit { cp_cairo_destroy(pointer) }

  private func use(_ colour: Colour) { cp_cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue) }

  private func path(_ points: [Point], isClosed: Bool) {
    cp_cairo_new_path(pointer)
    for point in points { cp_cairo_line_to(pointer, point.x, point.y) }
    if isClosed { cp_cairo_close_path(pointer) }
  }

  /// A line through points; `dashes` are lengths of lines and spaces in turn.
  func line(
    _ points: [Point], width: Double = 0.5, _ colour: Colour = .rule, dashes: [Double] = [], isClosed: Bool = false
  ) {
    guard points.count > 1 else { return }
    cp_cairo_save(pointer)
    use(colour)
    cp_cairo_set_line_width(pointer, width)
    cp_cairo_set_dash(pointer, dashes, Int32(dashes.count), 0)
    path(points, isClosed: isClosed)
    cp_cairo_stroke(pointer)
    cp_cairo_restore(pointer)
  }

  /// A rule from left to right.
  func rule(x: Double, y: Double, width: Double, weight: Double = 0.5, _ colour: Colour = .rule) {
    line([Point(x: x, y: y), Point(x: x + width, y: y)], width: weight, colour)
  }

  /// A filled shape, with a line around it where `line` has a width.
  func shape(_ points: [Point], fill: Colour?, line width: Double = 0, _ colour: Colour = .ink) {
    if let fill {
      use(fill)
      path(points, isClosed: true)
      cp_cairo_fill(pointer)
    }
    if width > 0 { line(points, width: width, colour, isClosed: true) }
  }

  /// A filled rectangle.
  func fill(_ area: Area, _ colour: Colour) {
    use(colour)
    cp_cairo_rectangle(pointer, area.x, area.y, area.width, area.height)
    cp_cairo_fill(pointer)
  }

  /// The outline of a rectangle.
  func frame(_ area: Area, width: Double = 0.5, _ colour: Colour = .ink) {
    line(area.corners, width: width, colour, isClosed: true)
  }

  /// A disc, with a line around it where `line` has a width.
  func disc(_ middle: Point, radius: Double, fill: Colour?, line width: Double = 0, _ colour: Colour = .ink) {
    for (isFill, tone) in [(true, fill), (false, width > 0 ? colour : nil)] {
      guard let tone else { continue }
      use(tone)
      cp_cairo_new_path(pointer)
      cp_cairo_arc(pointer, middle.x, middle.y, radius, 0, 2 * Double.pi)
      if isFill {
        cp_cairo_fill(pointer)
      } else {
        cp_cairo_set_line_width(pointer, width)
        cp_cairo_stroke(pointer)
      }
    }
  }

  /// Slanting lines within a rectangle: an area that greyscale keeps apart from a filled one.
  func hatch(_ area: Area, distance: Double = 2.4, width: Double = 0.5, _ colour: Colour = .own) {
    cp_cairo_save(pointer)
    cp_cairo_rectangle(pointer, area.x, area.y, area.width, area.height)
    cp_cairo_clip(pointer)
    var x = area.x - area.height
    while x < area.right {
      line([Point(x: x, y: area.bottom), Point(x: x + area.height, y: area.y)], width: width, colour)
      x += distance
    }
    cp_cairo_restore(pointer)
  }

  // MARK: Structure

  /// What `draw` draws becomes part of the structure of the document. Within a drawing nothing does: its words say all.
  func tagged(_ tag: Tag, _ draw: () -> Void) {
    guard !isFlat else { return draw() }
    begin(tag)
    if case .figure = tag { untagged(draw) } else { draw() }
    end(tag)
  }

  /// What `draw` draws is no part of the structure, whatever is in it.
  func untagged(_ draw: () -> Void) {
    let before = isFlat
    isFlat = true
    draw()
    isFlat = before
  }

  /// Begins a part of the structure, which may go over several pages.
  func begin(_ tag: Tag) {
    tags.append(tag)
    cp_cairo_tag_begin(pointer, tag.name, "")
  }

  /// Ends the part of the structure that was begun last.
  func end(_ tag: Tag) { cp_cairo_tag_end(pointer, tag.name) }

  /// A place that links and bookmarks lead to; `name` in ASCII.
  func anchor(_ name: String, at place: Point) {
    cp_cairo_tag_begin(pointer, "cairo.dest", "name='\(name)' x=\(place.x) y=\(place.y)")
    cp_cairo_tag_end(pointer, "cairo.dest")
  }

  /// What `draw` draws leads to an anchor.
  func link(to name: String, _ draw: () -> Void) {
    cp_cairo_tag_begin(pointer, "Link", "dest='\(name)'")
    draw()
    cp_cairo_tag_end(pointer, "Link")
  }
}

extension Area {
  var corners: [Point] {
    [Point(x: x, y: y), Point(x: right, y: y), Point(x: right, y: bottom), Point(x: x, y: bottom)]
  }
}
