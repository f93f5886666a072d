extension StyleSheet {
  static let tables = """
    table { width: 100%; border-collapse: collapse; margin: 1.25rem 0; font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; color: var(--quiet); font-size: .85rem; font-weight: 600; line-height: 1.25; }
    thead { border-bottom: 1.5px solid var(--ink); }
    tbody th { font-weight: 600; }
    tbody .short { white-space: nowrap; }
    tbody .long { font-size: .95rem; }
    .emphasised th { color: var(--accent); }
    .numbers td, .numbers thead th + th { text-align: right; }
    .numbers td { white-space: nowrap; }
    .numbers .part th { font-weight: 400; padding-left: 1rem; }
    .numbers .total { background: var(--soft); }
    .numbers .total td { font-weight: 650; }
    .numbers th, .numbers td { padding: .4rem .6rem; }
    @media print, (min-width: 44.01rem) {
      tbody .name { max-width: 22rem; }
    }

    """
}
