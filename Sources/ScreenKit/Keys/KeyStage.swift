package import Terminal

/// Screens on their own, with a world that answers, to see their keys.
package struct KeyStage<Context: StackContext>: Sendable {
  package let context: Context
  private let answer: @Sendable (Context.Effect) -> [Context.Event]

  /// - Parameter answer: what the world says to an effect.
  package init(_ context: Context, _ answer: @escaping @Sendable (Context.Effect) -> [Context.Event]) {
    (self.context, self.answer) = (context, answer)
  }

  /// The keys of a screen as it is shown first, and after each of the keys typed.
  package func keys(of screen: some Screen<Context>, _ typed: [Key] = []) -> [[KeyHelp]] {
    var (screen, context) = shown(screen)
    var maps = [screen.keyHelp(context)]
    for key in typed {
      _ = screen.handle(key, &context)
      hear(&screen, &context)
      maps.append(screen.keyHelp(context))
    }
    return maps
  }

  /// Shown, with what the world has answered.
  package func shown<S: Screen<Context>>(_ screen: S) -> (screen: S, context: Context) {
    var (screen, context) = (screen, context)
    screen.appear(&context)
    hear(&screen, &context)
    return (screen, context)
  }

  private func hear(_ screen: inout some Screen<Context>, _ context: inout Context) {
    let effects = context.effects
    context.effects = []
    context.overlay = nil
    for event in effects.flatMap(answer) {
      context.take(event)
      _ = screen.receive(event, &context)
    }
  }
}
