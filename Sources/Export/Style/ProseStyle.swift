extension Stylesheet {
  /// Prose, code, tables, formulas.
  static let prose = """
    p, ul, ol, blockquote, pre { margin: 0 0 1rem; }
    li > p:last-child { margin-bottom: 0; }
    blockquote {
      margin-left: 0; padding-left: 1rem; color: var(--soft);
      border-left: 3px solid var(--rule);
    }
    code {
      font: 0.9em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo,
        "DejaVu Sans Mono", monospace;
      background: var(--raised); padding: 0.1em 0.3em; border-radius: 3px;
    }
    pre {
      padding: 0.9rem 1rem; overflow-x: auto; background: var(--raised);
      border: 1px solid var(--rule); border-radius: 6px; tab-size: 2;
    }
    pre code { padding: 0; background: none; font-size: 0.84rem; }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
    table {
      display: block; max-width: 100%; overflow-x: auto; margin: 0 0 1rem;
      border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4;
      font-variant-numeric: tabular-nums;
    }
    th, td {
      padding: 0.35rem 0.9rem 0.35rem 0; text-align: left;
      border-bottom: 1px solid var(--rule); vertical-align: top;
    }
    th { font-weight: 600; }
    .value { font-weight: 600; white-space: nowrap; }
    .picture { color: var(--soft); font-style: italic; }
    math {
      font-family: math, "STIX Two Math", "Cambria Math", "Latin Modern Math",
        serif;
    }
    math[display="block"] {
      margin: 1.1rem 0; max-width: 100%; overflow-x: auto;
      overflow-y: hidden; padding: 0.15em 0;
    }
    .notice {
      margin: 1.25rem 0; padding: 0.7rem 1rem; border-radius: 6px;
      border: 1px solid var(--warning); font-size: 0.9375rem;
    }
    .notice b { color: var(--warning); }
    """
}
