import ActionPlan

/// A company's action; in a screen, `Action` is what a key does.
typealias PlannedAction = ActionPlan.Action
