extension StyleSheet {
  // Every pair of text and ground has a contrast of at least 4.5:1, marks of at least 3:1.
  static let colours = """

    :root {
      color-scheme: light dark;
      --paper: #fff; --soft: #f2f5f6; --tint: #e6f1f4; --ink: #1a2126; --quiet: #545f68; --rule: #cfd6da;
      --accent: #0a6075; --accent-soft: #cfe5ea; --on-accent: #fff;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #13181b; --soft: #1d2428; --tint: #16303a; --ink: #e6eaec; --quiet: #a3aeb6; --rule: #3b454c;
        --accent: #63c2d6; --accent-soft: #1f4650; --on-accent: #0d1214;
      }
    }

    """

  static let page = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 "Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
      font-variant-numeric: lining-nums; hyphens: auto; overflow-wrap: break-word;
    }
    .page, main, .contents { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
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
    main > section:first-child { margin-top: 2rem; }
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
    .subtitle { margin: .4rem 0 0; font-size: 1.15rem; color: var(--quiet); }
    .quiet, .small, .under { color: var(--quiet); }
    .small { font-size: .9rem; }
    .under { display: block; font-size: .875rem; font-weight: 400; }
    .own { white-space: pre-line; margin: .25rem 0; }
    .own, bdi { overflow-wrap: anywhere; }
    .label { display: block; margin: 0; color: var(--quiet); font-size: .9rem; font-weight: 600; }

    """

  static let parts = """
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
    .contents { font-size: .95rem; }
    .contents h2 { font-size: .875rem; color: var(--quiet); letter-spacing: 0; }
    .contents ol { list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; }
    .contents a { display: inline-block; padding: .2rem 0; }
    .verdict { padding: 0 0 .25rem 1.5rem; border-left: 6px solid var(--accent); margin: 0 0 1.5rem; }
    .verdict p { margin: .35rem 0; }
    .verdict .answer {
      font-size: clamp(2rem, 6vw, 3.25rem); line-height: 1.1; font-weight: 700; letter-spacing: -.02em;
      color: var(--accent); max-width: none; hyphens: manual;
    }
    .answer .of { font-size: 1.1rem; font-weight: 400; letter-spacing: 0; color: var(--quiet); white-space: nowrap; }
    .ladder { list-style: none; display: flex; gap: .35rem; padding: 0; margin: 1rem 0; max-width: 44rem; }
    .ladder li {
      flex: 1 1 0; min-width: 0; border-top: 7px solid var(--rule); padding-top: .35rem; color: var(--quiet);
      font-size: .9rem; line-height: 1.25;
    }
    .ladder .reached { border-top-color: var(--accent); }
    .ladder [aria-current] { color: var(--ink); font-weight: 700; }
    .highlights {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: 1rem 2rem;
      margin: 1.75rem 0;
    }
    .highlights div { border-top: 1px solid var(--rule); padding-top: .6rem; }
    .highlights dt { color: var(--quiet); font-size: .9rem; }
    .highlights strong { display: block; font-size: 1.5rem; line-height: 1.25; }
    .profiles { color: var(--quiet); }
    .badge {
      display: inline-block; padding: .05rem .5rem; border: 1.5px solid var(--accent); border-radius: 1rem;
      color: var(--accent); font-size: .8rem; font-weight: 650; line-height: 1.35; white-space: nowrap;
    }
    .quiet-badge { border-color: var(--rule); color: var(--quiet); font-weight: 400; border-width: 1px; }
    .steps { padding-left: 1.6rem; max-width: 44rem; }
    .steps li { padding: .3rem 0; }
    .plain { padding-left: 1.2rem; max-width: 44rem; }
    .plain li { padding: .15rem 0; }
    .figures { padding-left: 2rem; max-width: 46rem; font-size: .9rem; }
    .figures li { padding: .2rem 0 .2rem .3rem; }
    .figures li:target { background: var(--tint); }
    .columns { list-style: none; padding: 0; columns: 2 20rem; column-gap: 3rem; }
    .columns .quiet { white-space: nowrap; }
    .columns li { break-inside: avoid; padding: .35rem 0; border-bottom: 1px solid var(--rule); }
    table { width: 100%; border-collapse: collapse; margin: 1.25rem 0; font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; color: var(--quiet); font-size: .85rem; font-weight: 600; line-height: 1.25; }
    thead { border-bottom: 1.5px solid var(--ink); }
    tbody th { font-weight: 600; }
    .numbers td, .numbers thead th + th { text-align: right; }
    .numbers td, .stages td[data-key] { white-space: nowrap; }
    .numbers .part th { font-weight: 400; padding-left: 1rem; }
    .numbers .total { background: var(--soft); }
    .numbers .total td { font-weight: 650; }
    .numbers th, .numbers td { padding: .4rem .6rem; }
    .further .drawn { white-space: nowrap; }
    @media print, (min-width: 44.01rem) {
      .further tbody th { width: 27%; }
      .further .drawn { width: 9rem; }
      .further .prose { width: 48%; }
      .references tbody th { width: 24%; }
      .references tbody td { width: 3.5rem; }
      .references tbody .prose { width: auto; }
      .actions tbody th { width: 50%; }
    }
    .bottleneck th { color: var(--accent); }
    .rank { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
    .prose p { margin: 0 0 .3rem; font-size: .9rem; }
    .gap { padding: 1.5rem 0 1rem; border-top: 1px solid var(--rule); margin-top: 1.25rem; }
    .gap h3 { margin-top: 0; }
    .gap .levels { margin: .5rem 0; }
    .gap .under { margin: .2rem 0 .75rem; }
    .next { background: var(--tint); padding: .75rem 1rem; border-left: 4px solid var(--accent); margin: .75rem 0; }
    .next strong { display: block; font-size: .875rem; }
    .field { margin-top: 2.75rem; }
    .field h3 { margin: 0; }
    .field .kicker { margin: 0; font-size: .875rem; }
    .figure { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .figure .range { font-weight: 400; color: var(--quiet); }
    .field h3, .bullet-block h3, .split { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; }
    .field .figure, .bullet-block .figure, .split .figure { margin-left: auto; }
    .label-inline { font-weight: 400; color: var(--quiet); font-size: 1rem; }
    .stage-name { font-weight: 400; color: var(--quiet); font-size: 1rem; }
    .sum { font-weight: 650; font-size: 1.15rem; }
    .climbs, .moves { list-style: none; margin: 0; padding: 0; }
    .climbs { margin-top: .5rem; }
    .climbs > li { padding: .8rem 0; border-top: 1px solid var(--rule); }
    .moves { margin-top: .35rem; }
    .moves li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 1rem; padding: .2rem 0; max-width: 52rem; }
    .to { color: var(--accent); font-weight: 650; }
    .company { font-weight: 650; }
    .code { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: center; }
    .letters {
      font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 1.05rem;
      line-height: 1.8; max-width: 30rem; hyphens: none; overflow-wrap: anywhere;
    }
    .qr { width: 11rem; height: 11rem; border: 1px solid var(--rule); }
    .answers div { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 0 2rem; padding: .7rem 0;
      border-top: 1px solid var(--rule); }
    .answers dt { grid-column: 1; grid-row: 1 / span 9; }
    .answers dd { grid-column: 2; }
    .answers .headline { font-weight: 600; }
    .note { margin-top: .4rem; padding-left: .9rem; border-left: 3px solid var(--rule); }

    """
}
