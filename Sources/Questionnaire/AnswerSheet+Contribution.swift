extension AnswerSheet {
  /// What is handed over for benchmarks: the answers, the day and who answers; nothing of the company, no note, no text.
  ///
  /// - Parameter id: drawn for this alone, so that no file of the company can be told by it (method §9).
  package func forBenchmarks(as id: ResponseID) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire, version: version, form: form, perspective: perspective, date: date,
      answers: answers.compactMapValues { answer in
        if case .text = answer.response { nil } else { Answer(answer.response) }
      }, response: id)
  }
}
