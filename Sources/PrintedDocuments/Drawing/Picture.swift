import CPango
import House

/// A picture that is drawn into a document, as often as it is needed.
final class Picture {
  fileprivate let surface: OpaquePointer
  fileprivate let width: Double
  fileprivate let height: Double

  private final class Source {
    var rest: ArraySlice<UInt8>
    init(_ bytes: [UInt8]) { rest = bytes[...] }
  }

  /// Throws `unusableLogo` where the drawing library cannot read it.
  init(_ logo: Logo) throws(PrintedDocumentError) {
    let source = Source(logo.png)
    // Read in this very call, so the bytes outlive it.
    let surface = withExtendedLifetime(source) {
      cp_cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let closure, let data else { return cairo_status_t(CP_STATUS_READ_ERROR) }
          let source = Unmanaged<Source>.fromOpaque(closure).takeUnretainedValue()
          guard source.rest.count >= Int(length) else { return cairo_status_t(CP_STATUS_READ_ERROR) }
          for (offset, byte) in source.rest.prefix(Int(length)).enumerated() { data[offset] = byte }
          source.rest = source.rest.dropFirst(Int(length))
          return cairo_status_t(CP_STATUS_SUCCESS)
        }, Unmanaged.passUnretained(source).toOpaque())
    }
    guard let surface else { throw .unusableLogo }
    guard cp_cairo_surface_status(surface) == UInt32(CP_STATUS_SUCCESS) else {
      cp_cairo_surface_destroy(surface)
      throw .unusableLogo
    }
    self.surface = surface
    (width, height) = (Double(logo.width), Double(logo.height))
  }

  deinit { cp_cairo_surface_destroy(surface) }
}

extension Canvas {
  /// Draws a picture over the whole of an area.
  func draw(_ picture: Picture, in area: Area) {
    cp_cairo_save(pointer)
    cp_cairo_translate(pointer, area.x, area.y)
    cp_cairo_scale(pointer, area.width / picture.width, area.height / picture.height)
    cp_cairo_set_source_surface(pointer, picture.surface, 0, 0)
    cp_cairo_paint(pointer)
    cp_cairo_restore(pointer)
  }
}
