public import Questionnaire

extension Way {
  /// The way from here to the next stage; `nil` at the highest stage and while the stage is unknown (method §7).
  public init?(
    _ standings: [ItemID: Standing], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:]
  ) {
    return nil
  }
}
