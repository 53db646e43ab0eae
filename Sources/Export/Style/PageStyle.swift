extension Stylesheet {
  /// The page: one column, with the steps beside it where there is room.
  static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 46.5rem;
      background: var(--ground); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria,
        "Source Serif 4", Georgia, serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, h4, h5, h6, nav, summary, legend, label, figcaption, table,
    .minutes, .expects, .notice, .answer, .name, .skip {
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        sans-serif;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
    h1 { margin: 0 0 0.25rem; font-size: 2.25rem; letter-spacing: -0.015em; }
    h2 { margin: 3.5rem 0 0.75rem; font-size: 1.5rem; }
    h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
    header { border-bottom: 1px solid var(--rule); padding-bottom: 1rem; }
    main { margin-top: 1.5rem; }
    .minutes, .print-choice { margin: 0.25rem 0; color: var(--soft); }
    .print-choice { font-size: 0.9375rem; }
    .name { margin-top: 1.25rem; }
    .name input { width: min(20rem, 70%); }
    nav { margin: 1.5rem 0; font-size: 0.9375rem; line-height: 1.45; }
    nav h2 {
      margin: 0 0 0.4rem; font-size: 0.8125rem; color: var(--soft);
      letter-spacing: 0.06em; text-transform: uppercase;
    }
    nav ol { margin: 0; padding-left: 1.75rem; }
    nav li { margin: 0.3rem 0; }
    nav li::marker { color: var(--soft); }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    :focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px;
      border-radius: 3px;
    }
    .skip {
      position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem;
      background: var(--ground); border: 2px solid var(--accent);
    }
    .skip:focus { top: 0.5rem; }
    @media (min-width: 76rem) {
      body {
        display: grid; max-width: 72rem; column-gap: 3.5rem;
        grid-template-columns: 15rem minmax(0, 44rem);
        justify-content: center; align-content: start;
      }
      header, main { grid-column: 2; }
      nav {
        grid-column: 1; grid-row: 2; position: sticky; top: 2rem;
        align-self: start; max-height: calc(100vh - 4rem); overflow: auto;
      }
      body:not(:has(nav)) main { grid-row: auto; }
      main { grid-row: 2; }
    }
    """
}
