extension StyleSheet {
  // Logos are made for white paper.
  static let organiser = """
    .organiser { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: 0 0 1.75rem; }
    .organiser p { margin: 0; color: var(--quiet); font-size: .9rem; max-width: 36rem; }
    .organiser img { background: #fff; padding: .25rem; box-sizing: content-box; flex: none; }
    @media print { .organiser { margin-bottom: 1rem; } .organiser img { padding: 0; } }

    """
}
