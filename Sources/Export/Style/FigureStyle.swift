extension Stylesheet {
  /// Figures: the drawing's lines and letters, the caption, the numbers.
  static let figures = """
    figure { margin: 1.75rem 0; container-type: inline-size; }
    figure > svg { display: block; width: 100%; height: auto; }
    figcaption { font-size: 0.875rem; line-height: 1.5; color: var(--soft); }
    figcaption p { margin: 0.5rem 0 0.4rem; }
    figcaption b { color: var(--ink); }
    .numbers { border: 0; }
    .numbers > summary { padding: 0.2rem 0; }
    .numbers table { margin: 0.4rem 0; font-size: 0.8125rem; }
    .numbers tbody th { font-weight: 400; }
    .numbers ul { padding-left: 1.2rem; margin: 0; }
    .label {
      font: 12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        sans-serif;
      fill: var(--soft); font-variant-numeric: tabular-nums;
    }
    @container (max-width: 28rem) { .label { font-size: 17px; } }
    svg path { fill: none; stroke-linecap: round; stroke-linejoin: round; }
    .grid { stroke: var(--rule); stroke-width: 0.6; }
    .axis { stroke: var(--soft); stroke-width: 1; }
    .curve { stroke-width: 1.8; }
    .dots { stroke-width: 5.5; }
    .ink-1 { stroke: var(--ink-1); }
    .ink-2 { stroke: var(--ink-2); }
    .ink-3 { stroke: var(--ink-3); }
    .ink-4 { stroke: var(--ink-4); }
    .curve.ink-2 { stroke-dasharray: 7 4; }
    .curve.ink-3 { stroke-dasharray: 2 4; }
    .curve.ink-4 { stroke-dasharray: 9 4 2 4; }
    .curve.faint { stroke: var(--soft); stroke-width: 1.2; }
    svg path.area { fill: var(--ink-1); fill-opacity: 0.14; }
    .level { stroke: var(--soft); stroke-width: 1.1; }
    .level-1 { stroke: var(--level); stroke-dasharray: 1 4; }
    .level-1.level { stroke-width: 1.7; }
    .level-2 { stroke-dasharray: 6 4; }
    .level-3 { stroke-dasharray: 3 3; }
    svg text.level-1 { fill: var(--level); stroke: none; font-weight: 600; }
    .mark { stroke: var(--soft); stroke-width: 1.1; stroke-dasharray: 1 4; }
    svg path.band { fill: var(--soft); fill-opacity: 0.1; }
    .events { stroke: var(--event); stroke-width: 1.8; }
    .events.faint { stroke: var(--soft); stroke-width: 1.2; }
    svg text.event-name { fill: var(--event); }
    """
}
