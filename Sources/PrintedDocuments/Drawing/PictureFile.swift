import CPango

/// A drawing that is written into memory as SVG or PNG.
struct PictureFile {
  /// What a picture can be had as.
  enum Kind { case svg, png }

  /// Pixels of a PNG for each point: 216 to the inch, sharp in print.
  private static let scale = 3.0

  /// The bytes of a picture on white, `width` by `height` points.
  static func bytes(
    width: Double, height: Double, as kind: Kind, draw: (Canvas) -> Void
  ) throws(PrintedDocumentError) -> [UInt8] {
    let collected = CollectedBytes()
    let closure = collected.closure
    let surface =
      switch kind {
      case .svg: cp_cairo_svg_surface_create_for_stream(CollectedBytes.write, closure, width, height)
      case .png:
        cp_cairo_image_surface_create(
          cairo_format_t(CP_FORMAT_RGB24), Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
      }
    guard let surface else { throw .drawingFailed(status: 1) }
    defer { cp_cairo_surface_destroy(surface) }
    guard let canvas = Canvas(surface) else { throw .drawingFailed(status: 1) }
    if kind == .png { cp_cairo_scale(canvas.pointer, scale, scale) }
    canvas.fill(Area(x: 0, y: 0, width: width, height: height), .white)
    draw(canvas)
    let drawn = cp_cairo_status(canvas.pointer)
    if kind == .png { _ = cp_cairo_surface_write_to_png_stream(surface, CollectedBytes.write, closure) }
    cp_cairo_surface_finish(surface)
    let written = cp_cairo_surface_status(surface)
    guard drawn == UInt32(CP_STATUS_SUCCESS), written == UInt32(CP_STATUS_SUCCESS), !collected.bytes.isEmpty else {
      throw .drawingFailed(status: Int(max(drawn, written)))
    }
    return collected.bytes
  }
}

/// What Cairo writes, kept in memory.
final class CollectedBytes {
  private(set) var bytes: [UInt8] = []

  /// For Cairo; good as long as this object is.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return cairo_status_t(CP_STATUS_WRITE_ERROR) }
    Unmanaged<CollectedBytes>.fromOpaque(closure).takeUnretainedValue().bytes
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return cairo_status_t(CP_STATUS_SUCCESS)
  }
}
