import HTTPTypes
import Hummingbird
import NIOCore
package import Words
import Workshop

/// In which form phones get the group report.
package enum GroupReportForm: Sendable {
  /// HTML, in one file.
  case page
  case pdf
}

/// Makes the group report in a language, as bytes.
package typealias GroupReportMaker = @Sendable (GroupReportForm, Language) throws -> [UInt8]

/// The group report as it was made for the first phone, as a whole room asks at once; made anew when the pool changes: a
/// sentence may have been taken back.
actor ReportShelf {
  private struct Kind: Hashable {
    let form: GroupReportForm
    let language: Language
  }

  private var made: [Kind: Task<[UInt8], any Error>] = [:]
  private var mark: ChangeMark?

  /// - Parameter now: of the pool.
  func report(
    _ form: GroupReportForm, _ language: Language, at now: ChangeMark, by make: @escaping GroupReportMaker
  ) async throws -> [UInt8] {
    if now != mark {
      made = [:]
      mark = now
    }
    let kind = Kind(form: form, language: language)
    let task = made[kind] ?? Task { try await onThread { try make(form, language) } }
    made[kind] = task
    do { return try await task.value } catch {
      // The next phone may have more luck, after a full disk say.
      made[kind] = nil
      throw error
    }
  }
}

extension Routes {
  /// The report on the room, once the workshop is over and the facilitator has released it; until then there is no such
  /// page.
  func groupReport(_ request: Request, _ form: GroupReportForm) async throws -> Response {
    guard let report, await hub.snapshot.room.hasReport else { throw Refusal(status: .notFound) }
    let language = visitor(request).language
    let mark = try await onThread { [pool] in try pool.changeMark() }
    let bytes = try await shelf.report(form, language, at: mark, by: report)
    let body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    switch form {
    case .page:
      var response = Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: body)
      // Its style is its own; more it may not have.
      if let name = HTTPField.Name("Content-Security-Policy") {
        response.headers[name] =
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; "
          + "form-action 'none'"
      }
      return response
    case .pdf:
      return Response(status: .ok, headers: [.contentType: "application/pdf"], body: body)
        .named(PageText.reportFile[language] + ".pdf")
    }
  }
}

extension Response {
  /// As a file to be saved under this name.
  func named(_ file: String) -> Response {
    var response = self
    response.headers[.contentDisposition] = "attachment; filename=\"\(file)\""
    return response
  }
}
