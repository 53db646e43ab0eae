extension Stylesheet {
  /// Paper: black on white, no figure or table cut in two, addresses of
  /// links written out. What is folded stays away unless the reader asked.
  static let print = """
    @media print {
      :root {
        color-scheme: light;
        --ground: #fff; --raised: #fff; --ink: #000; --soft: #444;
        --rule: #bbb; --accent: #17445f; --warning: #8a2a16;
        --level: #7d4808; --event: #9c1f18;
        --ink-1: #17445f; --ink-2: #94400f; --ink-3: #1f5f39;
        --ink-4: #5f3580;
      }
      @page { margin: 20mm 18mm; }
      html { font-size: 10.5pt; }
      body {
        display: block; max-width: none; padding: 0;
        font-size: 1rem; line-height: 1.45;
      }
      nav, .skip, .print-choice { display: none; }
      h1 { font-size: 20pt; }
      h2 { font-size: 14pt; margin-top: 1.75rem; }
      h1, h2, h3, h4, h5, h6, legend { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      figure, pre, table, blockquote, fieldset, .exercise, .help, math, tr {
        break-inside: avoid;
      }
      figure { max-width: 14cm; margin: 1rem auto; }
      pre { white-space: pre-wrap; }
      .exercise {
        border: 1px solid var(--rule); border-left: 3px solid var(--accent);
        border-radius: 0; margin: 1.25rem 0;
      }
      .line { width: 60%; }
      .answer { margin-top: 0.75rem; }
      .label { font-size: 12px; }
      .grid { stroke-width: 0.4; }
      a[href^="http"]::after, a[href^="mailto"]::after {
        content: " (" attr(href) ")"; font-size: 0.85em; color: var(--soft);
      }
      details:not([open]) { display: none; }
      summary { list-style: none; }
      body:has(#print-all:checked) .help { display: block; }
      body:has(#print-all:checked) .help::details-content {
        content-visibility: visible; block-size: auto; display: block;
      }
      body:has(#print-all:checked) .exercise { break-inside: auto; }
    }
    """
}
