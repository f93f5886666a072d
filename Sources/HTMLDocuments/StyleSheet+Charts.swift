extension StyleSheet {
  static let charts = """
    .bullet, .levels, .mark { overflow: visible; }
    .bullet { display: block; margin: .5rem 0; }
    .track { fill: var(--soft); stroke: var(--line); }
    .bar, .own-mark { fill: var(--accent); }
    .own-mark { stroke: var(--paper); stroke-width: 1.5; }
    .bounds { fill: var(--accent); fill-opacity: .35; }
    .bound { stroke: var(--ink); stroke-width: 1.5; }
    .tick { stroke: var(--paper); stroke-width: 1.5; }
    .scale, .axis { fill: var(--quiet); font-size: 12px; }
    .axis { fill: var(--ink); font-size: 13px; }
    .successful { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
    .less { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; }
    .rail { stroke: var(--line); stroke-width: 2; }
    .dot { fill: var(--paper); stroke: var(--quiet); }
    .way { stroke: var(--accent); stroke-width: 3; }
    .levels { display: block; }
    .mark { vertical-align: -.15em; }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0 0 .5rem; }
    .bar-of h3 { margin: 1.5rem 0 .25rem; }
    .bar-of .small { margin: .25rem 0 0; }
    .ladder { list-style: none; display: flex; gap: .35rem; padding: 0; margin: 1rem 0; max-width: 44rem; }
    .ladder li {
      flex: 1 1 0; min-width: 0; border-top: 7px double var(--line); padding-top: .35rem; color: var(--quiet);
      font-size: .9rem; line-height: 1.25;
    }
    .ladder .reached { border-top: 7px solid var(--accent); }
    .ladder [aria-current] { color: var(--ink); font-weight: 700; }
    .radar { display: block; width: 100%; max-width: 27rem; margin-inline: auto; overflow: visible; }
    .radar-figure { margin: 1rem 0 0; }
    figcaption { color: var(--quiet); font-size: .875rem; text-align: center; text-wrap: balance; }
    .ring, .spoke { fill: none; stroke: var(--rule); }
    .own-line { fill: var(--accent); fill-opacity: .18; stroke: var(--accent); stroke-width: 2.5; }
    polyline.own-line { fill: none; }
    .successful-line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    .less-line { fill: none; stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 4 3; }
    .distribution { display: block; width: 100%; max-width: 17rem; overflow: visible; }
    .rounds { display: flex; flex-wrap: wrap; gap: 0 2rem; margin: .5rem 0; }
    .rounds figure { flex: 0 1 13.75rem; margin: .25rem 0; }
    .rounds figcaption { text-align: left; }
    .column { fill: var(--accent); }
    .column-count { fill: var(--ink); font-size: 11px; text-anchor: middle; font-variant-numeric: tabular-nums; }
    .column-level { fill: var(--quiet); font-size: 11px; text-anchor: middle; }
    .base { stroke: var(--ink); }
    .quartiles { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; }
    .median { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; }
    .quartiles-swatch { display: inline-block; width: 1.4rem; border-top: 4px solid var(--accent); vertical-align: .25em; }
    .radar-range { stroke: var(--accent); stroke-width: 6; stroke-opacity: .4; stroke-linecap: round; }

    """
}
