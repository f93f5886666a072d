import AnswerFiles
import ArgumentParser
import Benchmarks
import Catalog
import Files
import NcursesTerminal
import OfficeDocuments
import PrintedDocuments
import PublicTerminal
import Responses
import ResultCode
import SQLiteFile
import SpreadsheetFile
import Store
import Words
import Workshop
import WorkshopStore

/// How the program ends, as in `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notPermitted = 77
  case configuration = 78
}

/// Why a command cannot do its work, and the exit code for it.
struct Failure: Error {
  let status: ExitStatus
  let text: LocalizedText

  init(_ status: ExitStatus, de: String, en: String) {
    self.status = status
    text = LocalizedText(de: de, en: en)
  }

  init(_ status: ExitStatus, _ text: LocalizedText) {
    self.status = status
    self.text = text
  }

  /// The same error, said of the file or code that it comes from.
  static func told(of name: String, _ error: any Error) -> any Error {
    Failure(error).map { Failure($0.status, $0.text.told(of: name)) } ?? error
  }

  /// What any error says; an unknown one is told as it is.
  static func text(of error: any Error) -> LocalizedText {
    Failure(error)?.text ?? (error as? any ExplainedError)?.explanation ?? .same("\(error)")
  }

  /// What another error means for the command line.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as FileFault: self.init(Self.status(of: error), error.explanation)
    case let error as StoreError: self.init(Self.status(of: error), error.explanation)
    case let error as SQLiteFileError: self.init(Self.status(of: error), error.explanation)
    case let error as CatalogError:
      switch error {
      case .unknownBenchmark, .unknownQuestionnaire, .unknownVersion: self.init(.noInput, error.explanation)
      case .invalidFile, .invalidMap: self.init(.badData, error.explanation)
      case .unreadableFile: self.init(.noInput, error.explanation)
      }
    case let error as FaultInTable:
      self.init(error.fault.reason == .notReadable ? .noInput : .badData, error.explanation)
    case let error as SpreadsheetError:
      switch error {
      case .missingLibrary: self.init(.unavailable, error.explanation)
      case .notWritten: self.init(.inputOutput, error.explanation)
      }
    case let error as BenchmarkError: self.init(.badData, error.explanation)
    case let error as PrintedDocumentError: self.init(Self.status(of: error), error.explanation)
    case let error as OfficeDocumentError: self.init(.unavailable, error.explanation)
    case let error as ProgramFault: self.init(.unavailable, error.explanation)
    case let error as AnswerFileError: self.init(.badData, error.explanation)
    case ResultCodeError.unknownQuestionnaire(let known):
      self.init(.noInput, ResultCodeError.unknownQuestionnaire(known: known).explanation)
    case let error as ResultCodeError: self.init(.badData, error.explanation)
    case let error as ScheduleFault: self.init(.usage, error.explanation)
    case let error as PoolError: self.init(Self.status(of: error), error.explanation)
    case let error as DoorError: self.init(Self.status(of: error), error.explanation)
    case let error as TerminalError: self.init(.unavailable, error.explanation)
    default: return nil
    }
  }

  private static func status(of fault: FileFault) -> ExitStatus {
    switch fault {
    case .missing, .notReadable, .noInput: .noInput
    case .directory, .notPermitted, .exists, .noDirectory, .readOnly: .cannotCreate
    case .diskFull, .notWritten, .notCopied: .inputOutput
    }
  }

  private static func status(of error: DoorError) -> ExitStatus {
    switch error {
    case .full, .inUse, .noRoom: .tryAgain
    case .unknownCode: .noInput
    case .notKept: .inputOutput
    case .folder: .cannotCreate
    }
  }

  private static func status(of error: PrintedDocumentError) -> ExitStatus {
    switch error {
    case .missingLibrary: .unavailable
    case .unusableLogo: .configuration
    case .missingFonts, .unusableFont, .unreadablePatterns, .drawingFailed: .inputOutput
    }
  }

  private static func status(of error: StoreError) -> ExitStatus {
    switch error {
    case .file(let error): status(of: error)
    case .inUse: .tryAgain
    case .noSuchAssessment, .ambiguousID, .noSuchAction, .notPutAside: .noInput
    case .finished, .cannotJoin, .cannotFollow, .otherState, .notShort: .badData
    }
  }

  private static func status(of error: SQLiteFileError) -> ExitStatus {
    switch error {
    case .busy: .tryAgain
    case .newerVersion, .foreignDatabase, .damaged, .refused: .badData
    case .notPermitted, .readOnly, .foreignOwner, .notAFile, .noHome, .exists: .cannotCreate
    case .diskFull, .failed, .vanished: .inputOutput
    }
  }

  private static func status(of error: PoolError) -> ExitStatus {
    switch error {
    case .storage(let failure): Failure(failure.cause)?.status ?? .inputOutput
    case .noBenchmark: .badData
    case .noSuchWorkshop: .noInput
    case .inUse, .hosted, .full, .doorClosed: .tryAgain
    case .refused, .closed, .noSuchParticipant, .noFreeText, .noSuchText, .over: .usage
    case .otherQuestionnaire, .noSuchItem, .unfitResponse, .noSuchSize, .otherSheet, .emptySheet, .sheetNumber: .badData
    }
  }
}
