import Documents

extension StyleSheet {
  static let colours = """

    :root {
      color-scheme: light dark;
      \(variables(of: .light))
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        \(variables(of: .dark))
      }
    }

    """

  private static func variables(of palette: Palette) -> String {
    [
      ("paper", palette.paper), ("soft", palette.soft), ("tint", palette.tint), ("ink", palette.ink),
      ("quiet", palette.quiet), ("rule", palette.rule), ("line", palette.line), ("accent", palette.accent),
      ("on-accent", palette.onAccent),
    ].map { "--\($0): \($1.hex);" }.joined(separator: " ")
  }

  static let page = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 "Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
      font-variant-numeric: lining-nums; hyphens: auto; overflow-wrap: break-word;
    }
    .page, main { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
    header.page { padding-top: clamp(2rem, 6vw, 4.5rem); padding-bottom: 1.5rem; }
    footer.page {
      padding-top: 1rem; padding-bottom: 3rem; margin-top: 4rem; color: var(--quiet); font-size: .875rem;
    }
    h1, h2, h3, h4 { hyphens: manual; line-height: 1.2; margin: 0; text-wrap: balance; font-weight: 650; }
    h1 { font-size: clamp(1.9rem, 5.2vw, 3.1rem); letter-spacing: -.015em; }
    h2 { font-size: clamp(1.4rem, 3vw, 1.75rem); letter-spacing: -.01em; }
    h3 { font-size: 1.15rem; margin-top: 2.25rem; }
    h4 { font-size: 1.05rem; }
    p { margin: .75rem 0; max-width: 44rem; text-wrap: pretty; }
    section { padding-top: 1.5rem; margin-top: 3.5rem; border-top: 2px solid var(--ink); }
    section h2 { margin-bottom: 1.25rem; }
    section.first { margin-top: 0; padding-top: 0; border: 0; }
    section.appendix { margin-top: 0; padding: .6rem 0; border-top: 1px solid var(--rule); }
    section:not(.appendix) + section.appendix { margin-top: 3.5rem; border-top: 2px solid var(--ink); }
    section.appendix details > :nth-child(2) { margin-top: 1.25rem; }
    a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    .skip {
      position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--accent);
      color: var(--on-accent); z-index: 1;
    }
    .skip:focus { top: 1rem; }
    .hidden {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    .kicker { margin: 0 0 .4rem; color: var(--accent); font-weight: 600; font-size: .95rem; }
    .subtitle { margin: .4rem 0 0; font-size: 1rem; color: var(--quiet); }
    .quiet, .small, .under { color: var(--quiet); }
    .small { font-size: .9rem; }
    .under { display: block; font-size: .875rem; font-weight: 400; white-space: pre-line; }
    .own { white-space: pre-line; margin: .25rem 0; }
    .own, bdi { overflow-wrap: anywhere; }
    .contents { font-size: .95rem; margin: 2rem 0 1.5rem; }
    .contents p { margin: .4rem 0 0; color: var(--quiet); }
    .contents h2 { font-size: .875rem; color: var(--quiet); letter-spacing: 0; }
    .contents ol { list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; }
    .contents a { display: inline-block; padding: .2rem 0; }

    """
}
