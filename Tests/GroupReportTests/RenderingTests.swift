import Benchmarks
import Foundation
import HTMLDocuments
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

struct RenderingTests {
  @Test(
    "Every kind of room can be rendered in every form and language", arguments: RoomSample.Kind.allCases,
    Language.allCases)
  func everyKind(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let printed = try PrintedFile(room, language, name: "room-\(kind.rawValue)")
    let kept = (printed.path as NSString).deletingPathExtension
    try TextDocument.render(room.document(in: language)).write(toFile: kept + ".txt", atomically: true, encoding: .utf8)
    try HTMLDocument.render(room.document(in: language)).write(
      toFile: kept + ".html", atomically: true, encoding: .utf8)
    try GroupJSONReport.render(room).write(toFile: kept + ".json", atomically: true, encoding: .utf8)
  }
}
