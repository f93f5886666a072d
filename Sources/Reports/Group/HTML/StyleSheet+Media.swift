extension StyleSheet {
  static let charts = """
    .bullet, .levels, .mark { overflow: visible; }
    .bullet { display: block; margin: .5rem 0; }
    .track { fill: var(--soft); stroke: var(--rule); }
    .bar, .own-mark { fill: var(--accent); }
    .own-mark { stroke: var(--paper); stroke-width: 1.5; }
    .bounds { fill: var(--accent); fill-opacity: .35; }
    .bound { stroke: var(--ink); stroke-width: 1.5; }
    .tick { stroke: var(--paper); stroke-width: 1.5; }
    .scale, .axis { fill: var(--quiet); font-size: 12px; }
    .axis { fill: var(--ink); font-size: 13px; }
    .successful { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
    .less { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; }
    .rail { stroke: var(--rule); stroke-width: 2; }
    .dot { fill: var(--paper); stroke: var(--quiet); }
    .way { stroke: var(--accent); stroke-width: 3; }
    .levels { display: block; }
    .mark { vertical-align: -.15em; }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0 0 .5rem; }
    .charts { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 1.5rem 3.5rem; align-items: start; }
    .bullet-block h3 { margin: 1.5rem 0 .25rem; }
    .bullet-block .small { margin: .25rem 0 0; }
    .radar { display: block; width: 100%; max-width: 27rem; margin-inline: auto; overflow: visible; }
    .radar-figure { margin: 1rem 0 0; }
    figcaption { color: var(--quiet); font-size: .875rem; text-align: center; text-wrap: balance; }
    .ring, .spoke { fill: none; stroke: var(--rule); }
    .own-line { fill: var(--accent); fill-opacity: .18; stroke: var(--accent); stroke-width: 2.5; }
    polyline.own-line { fill: none; }
    .successful-line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    .less-line { fill: none; stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 4 3; }
    .radar-range { stroke: var(--accent); stroke-width: 6; stroke-opacity: .4; stroke-linecap: round; }

    """

  static let narrow = """
    @media screen and (max-width: 52rem) {
      .charts { grid-template-columns: minmax(0, 1fr); }
    }
    @media screen and (max-width: 44rem) {
      .terms div, .answers div { grid-template-columns: minmax(0, 1fr); padding: .4rem 0; }
      .moves li { grid-template-columns: minmax(0, 1fr); padding: .35rem 0; }
      .answers dt, .answers dd { grid-column: 1; grid-row: auto; }
      .verdict { padding-left: 1rem; }
      .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
      .stacked tr { padding: .7rem 0; border-bottom: 1px solid var(--rule); }
      .stacked tbody th, .stacked td { padding: .1rem 0; border: 0; }
      .stacked td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
      .stacked .drawn { padding: .4rem 0; }
      .stacked td[data-label] { display: inline-block; margin-right: 1.25rem; }
      .stacked .long { display: block; margin-right: 0; }
      .ranked tr { position: relative; padding-left: 2rem; }
      .ranked .rank { position: absolute; left: 0; }
      .numbers .name {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
      }
      .numbers { font-size: .85rem; }
      .numbers th, .numbers td { padding: .4rem .25rem; }
      .numbers .part th { padding-left: .25rem; }
    }
    @media screen and (max-width: 34rem) {
      .ladder { display: block; }
      .ladder li { border-top: 0; border-left: 2.25rem solid var(--rule); padding: 0 0 0 .75rem; margin: .3rem 0; }
      .ladder .reached { border-left-color: var(--accent); }
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
      h1, h2, h3, h4, caption, .kicker, .next, .legend, .gap .under, .gap .levels, .sum { break-after: avoid; }
      p, li, dd { orphans: 3; widows: 3; }
      .figures li, .columns li { break-inside: avoid; }
      p:has(+ ul, + ol, + table, + dl) { break-after: avoid; }
      section { margin-top: 2.25rem; padding-top: 1rem; }
      #answers { break-before: page; }
      tr, .bullet-block, .radar-figure, .verdict, .highlights div, .answers div, .terms div, .next, .climbs > li,
      .code, .split, .bullet {
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
      .gap { padding: 1rem 0 .5rem; margin-top: .75rem; }
      .field { margin-top: 1.75rem; }
      .answers div { padding: .4rem 0; }
      .charts { gap: 0 2.5rem; }
      footer.page { break-before: avoid; padding: 0; margin-top: 1rem; }
    }

    """
}
