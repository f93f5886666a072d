extension StyleSheet {
  static let distributions = """
    .room tbody th { width: 26%; }
    .room .round { width: 37%; }
    .room.once .round { width: 74%; }
    .room .profiles { display: block; font-size: .875rem; font-weight: 400; }
    .room p { margin: .15rem 0; }
    .distribution { display: block; width: 100%; max-width: 17rem; overflow: visible; }
    .column { fill: var(--accent); }
    .column-count { fill: var(--ink); font-size: 11px; text-anchor: middle; font-variant-numeric: tabular-nums; }
    .column-level { fill: var(--quiet); font-size: 11px; text-anchor: middle; }
    .base { stroke: var(--ink); }
    .quartiles { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; }
    .median { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; }
    .size-swatch { display: inline-block; width: 1.4rem; border-top: 4px solid var(--accent); vertical-align: .25em; }
    .sizes td, .sizes thead th + th { text-align: left; }
    .sizes small { display: block; color: var(--quiet); }
    .plain.wide { max-width: none; }
    @media screen and (max-width: 44rem) {
      .room tbody th, .room .round, .room.once .round { width: auto; }
      .room td[data-label] { display: block; margin-right: 0; }
      .room td.absent { display: none; }
    }
    @media print { .room tr { break-inside: avoid; } .room .round { font-size: .9em; } }

    """
}
