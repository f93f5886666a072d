package import Words

/// Why a document cannot be made for a word processor.
package enum OfficeDocumentError: ExplainedError, Hashable {
  /// Pandoc is not on this machine.
  case missingPandoc
  /// Pandoc does not do its work.
  case pandocFailed(status: Int)

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .missingPandoc:
      LocalizedText(
        de: "Für DOCX und ODT fehlt auf diesem Rechner das Programm „pandoc“. Installieren Sie das Paket "
          + "(„apt install pandoc“); PDF, HTML, Text und Markdown gibt es auch ohne.",
        en: "The program “pandoc” is missing on this computer, which DOCX and ODT need. Install the package "
          + "(“apt install pandoc”); PDF, HTML, text and Markdown work without it.")
    case .pandocFailed(let status):
      LocalizedText(
        de: "Das Programm „pandoc“ hat das Dokument nicht gemacht (es meldet \(status)). Installieren Sie die Pakete "
          + "„pandoc“ und „pandoc-data“ neu; PDF, HTML, Text und Markdown gibt es auch ohne.",
        en: "The program “pandoc” did not make the document (it reports \(status)). Install the packages “pandoc” and "
          + "“pandoc-data” again; PDF, HTML, text and Markdown work without it.")
    }
  }
}
