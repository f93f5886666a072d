extension StyleSheet {
  static let narrow = """
    @media screen and (min-width: 44rem) {
      .entry:has(> .rounds) { display: grid; grid-template-columns: 13.75rem minmax(0, 1fr); gap: 0 2rem; }
      .entry:has(> .rounds) > * { grid-column: 1 / -1; }
      .entry > .rounds { grid-column: 1; align-content: start; }
      .entry > .rounds + dl { grid-column: 2; }
    }
    @media screen and (max-width: 52rem) {
      .beside { grid-template-columns: minmax(0, 1fr); }
    }
    @media screen and (max-width: 44rem) {
      .terms div { grid-template-columns: minmax(0, 1fr); padding: .4rem 0; }
      .signs li { grid-template-columns: 2.4rem minmax(0, 1fr); gap: 0 .4rem; }
      .close > .entry { display: block; }
      .verdict { padding-left: 1rem; }
      .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
      .stacked tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
      .stacked tbody th, .stacked td { padding: .1rem 0; border: 0; }
      .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
      .stacked .drawn { padding: .4rem 0; }
      .stacked td[data-label] { display: inline-block; margin-right: 1.25rem; }
      .stacked .long { display: block; margin-right: 0; }
      .stacked .short { white-space: normal; }
      .stacked tr:has(.rank) { position: relative; padding-left: 2rem; }
      .stacked td.rank { position: absolute; left: 0; }
      .numbers .word {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
      }
      .numbers { font-size: .85rem; }
      .numbers th, .numbers td { padding: .25rem; }
      .numbers .part th { padding-left: .25rem; }
    }
    @media screen and (max-width: 34rem) {
      body { line-height: 1.45; }
      header.page { padding-bottom: .75rem; padding-top: 1.5rem; }
      section { margin-top: 1.75rem; padding-top: .9rem; }
      section h2 { margin-bottom: .6rem; }
      h3 { margin-top: 1.25rem; }
      p { margin: .5rem 0; }
      .radar-figure { display: none; }
      .bar-of h3 { margin-top: .75rem; }
      .highlights { margin: 1rem 0; }
      .ladder { display: block; }
      .ladder li { border-top: 0; border-left: 2.25rem solid var(--rule); padding: 0 0 0 .75rem; margin: .3rem 0; }
      .ladder .reached { border-top: 0; border-left-color: var(--accent); }
    }

    """

  static let print = """
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page); font: 9pt sans-serif; } }
    @media print {
      html { font-size: 9pt; }
      body { line-height: 1.42; }
      .skip, .contents { display: none; }
      .page, main { max-width: none; padding: 0; }
      header.page { padding: 0; }
      h1, h2, h3, h4, h5, caption, .kicker, .legend, .entry .under, .entry .levels, .lead { break-after: avoid; }
      p, li, dd { orphans: 3; widows: 3; }
      .plain li, .columns li { break-inside: avoid; }
      p:has(+ ul, + ol, + table, + dl) { break-after: avoid; }
      section { margin-top: 2.25rem; padding-top: 1rem; }
      tr, .bar-of, .radar-figure, .verdict, .highlights div, .terms div, .next, .code, .split, .bullet, .close > .entry {
        break-inside: avoid;
      }
      thead { display: table-header-group; }
      .facts { grid-template-columns: repeat(3, 1fr); margin-top: 1.25rem; }
      .highlights { grid-template-columns: repeat(3, 1fr); }
      .next { background: none; border: 1px solid var(--rule); border-left: 4px solid var(--accent); }
      .numbers .total { background: none; }
      .track { fill: none; stroke: var(--quiet); }
      .tick { stroke: var(--quiet); }
      a { color: inherit; text-decoration: none; }
      th, td { padding-block: .3rem; }
      .entry, section.appendix { padding: .4rem 0; }
      .beside { gap: 0 2.5rem; }
      footer.page { break-before: avoid; padding: 0; margin-top: 1rem; }
    }

    """
}
