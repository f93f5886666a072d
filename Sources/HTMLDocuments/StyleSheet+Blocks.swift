extension StyleSheet {
  static let blocks = """
    dl { margin: 1rem 0; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .facts {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .9rem 2rem;
      margin: 1.75rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--rule); font-size: .95rem;
    }
    .facts div:last-child { grid-column: 1 / -1; max-width: 44rem; }
    .facts dt { color: var(--quiet); font-size: .875rem; }
    .terms div { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0 1.25rem; padding: .3rem 0; }
    .terms dd { max-width: 42rem; }
    .terms.wide div { padding: .6rem 0; border-top: 1px solid var(--rule); }
    .terms.wide { border-bottom: 1px solid var(--rule); }
    .next { background: var(--tint); padding: .75rem 1rem; border-left: 4px solid var(--accent); margin: .75rem 0; }
    .terms .next { display: block; max-width: 44rem; padding: .75rem 1rem; }
    .next dt { font-size: .875rem; }
    .verdict { padding: 0 0 .25rem 1.5rem; border-left: 6px solid var(--accent); margin: 0 0 1.5rem; }
    .verdict p { margin: .35rem 0; }
    .label { color: var(--quiet); font-size: .9rem; font-weight: 600; }
    .verdict .answer {
      font-size: clamp(2rem, 6vw, 3.25rem); line-height: 1.1; font-weight: 700; letter-spacing: -.02em;
      color: var(--accent); max-width: none; hyphens: manual;
    }
    .answer .quiet { font-size: 1.1rem; font-weight: 400; letter-spacing: 0; white-space: nowrap; }
    .highlights {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: 1rem 2rem;
      margin: 1.75rem 0;
    }
    .highlights div { border-top: 1px solid var(--rule); padding-top: .6rem; }
    .highlights dt { color: var(--quiet); font-size: .9rem; }
    .highlights strong { display: block; font-size: 1.5rem; line-height: 1.25; }
    .highlights .quiet { display: block; }
    .lead { font-weight: 650; font-size: 1.15rem; }
    .badge {
      display: inline-block; padding: .05rem .5rem; border: 1px solid var(--rule); border-radius: 1rem;
      color: var(--quiet); font-size: .8rem; font-weight: 400; line-height: 1.35; white-space: nowrap;
    }
    .emphasised .badge { border: 1.5px solid var(--accent); color: var(--accent); font-weight: 650; }
    .split { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; }
    .aside { margin-left: auto; font-weight: 400; color: var(--quiet); font-size: 1rem; }
    .aside data, .aside strong { color: var(--ink); font-weight: 650; font-variant-numeric: tabular-nums; }
    h3 .quiet { font-weight: 400; font-size: 1rem; }
    .beside { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 0 3.5rem; align-items: start; }
    summary { cursor: pointer; font-weight: 600; }
    summary :is(h2, h3, h4, h5) { display: inline; font-size: 1rem; }
    summary .split { display: inline; }
    summary .aside { display: inline-block; margin-left: .5rem; }
    summary h2 { font-size: 1.15rem; }
    .boxed { border: 1px solid var(--rule); padding: .75rem 1rem; font-size: .95rem; margin: 1.5rem 0; }
    .code { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: center; }
    .letters {
      font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 1.05rem;
      line-height: 1.8; max-width: 30rem; hyphens: none; overflow-wrap: anywhere;
    }
    .qr { width: 11rem; height: 11rem; border: 1px solid var(--rule); }

    """
}
