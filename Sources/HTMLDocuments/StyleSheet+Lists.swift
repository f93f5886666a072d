extension StyleSheet {
  static let lists = """
    .plain { padding-left: 1.2rem; max-width: 44rem; }
    .plain li { padding: .15rem 0; }
    .steps { padding-left: 1.6rem; max-width: 44rem; }
    .steps li { padding: .3rem 0; }
    li:target { background: var(--tint); }
    .columns { list-style: none; padding: 0; columns: 2 20rem; column-gap: 3rem; }
    .columns .quiet { white-space: nowrap; }
    .columns li { break-inside: avoid; padding: .35rem 0; border-bottom: 1px solid var(--rule); }
    .signs { list-style: none; margin: .35rem 0 0; padding: 0; }
    .signs li { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: 0 1rem; padding: .2rem 0; max-width: 52rem; }
    .sign { color: var(--accent); font-weight: 650; }
    .entry { padding: .8rem 0; border-top: 1px solid var(--rule); }
    .entry h3, .entry h4, .entry h5 { margin: 0; }
    .entry .levels { margin: .5rem 0; }
    .entry .under { margin: .2rem 0 .5rem; }
    .entries { margin: 1rem 0; }
    details.entry { padding: .5rem 0; }
    details.entry[open] { padding-bottom: .8rem; }
    .close > .entry { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 0 2rem; }
    .close .quiet { margin: .1rem 0 0; font-size: .875rem; }
    .close p, .close dl { margin: 0 0 .25rem; }
    .close .plain { margin: 0; padding: 0; list-style: none; }
    .close .terms div { display: block; margin-top: .4rem; padding: 0 0 0 .9rem; border-left: 3px solid var(--rule); }
    .close dt { color: var(--quiet); font-size: .9rem; }
    .headline { font-weight: 600; }
    .rank { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }

    """
}
