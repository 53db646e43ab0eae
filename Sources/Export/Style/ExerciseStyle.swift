extension Stylesheet {
  /// Exercises: the box, the fields, what is folded away.
  static let exercises = """
    .exercise {
      margin: 2.25rem 0; padding: 1.1rem 1.4rem 1.3rem;
      background: var(--raised); border-radius: 8px;
      border-left: 4px solid var(--accent);
    }
    .exercise > :last-child { margin-bottom: 0; }
    .exercise h3 {
      margin: 0 0 0.5rem; font-size: 0.8125rem; color: var(--accent);
      letter-spacing: 0.06em; text-transform: uppercase;
    }
    .exercise code, .exercise pre { background: var(--ground); }
    .exercise pre code { background: none; }
    fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
    legend { padding: 0; font-size: 0.9375rem; color: var(--soft); }
    .options ol { margin: 0.4rem 0 0; padding-left: 1.6rem; }
    .options label {
      display: flex; gap: 0.6rem; align-items: baseline; padding: 0.3rem 0;
      font-family: inherit; cursor: pointer;
    }
    .options li { font-family: inherit; }
    input[type="radio"], input[type="checkbox"] {
      accent-color: var(--accent); flex: none; width: 1rem; height: 1rem;
      margin: 0; position: relative; top: 0.1rem;
    }
    .print-choice input { margin-right: 0.5rem; }
    input[type="text"], textarea {
      font: inherit; color: inherit; background: transparent;
      border: 0; border-bottom: 1.5px solid var(--soft); border-radius: 0;
      padding: 0.15rem 0.25rem;
    }
    .answer { margin: 0.25rem 0 0; }
    .answer label { font-weight: 600; }
    .line { width: min(18rem, 65%); }
    .letter { width: 3.5rem; text-align: center; }
    textarea {
      display: block; width: 100%; resize: vertical; line-height: 2rem;
      border-bottom: 0; padding: 0;
      background: repeating-linear-gradient(
        transparent 0 calc(2rem - 1.5px), var(--soft) calc(2rem - 1.5px) 2rem
      ) local;
    }
    .expects {
      margin: 0.35rem 0 1rem; font-size: 0.875rem; color: var(--soft);
    }
    .match {
      display: grid; gap: 0 2rem;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    }
    .match li, .things li { margin: 0.3rem 0; }
    .match label { font-family: inherit; }
    .match ol[type="a"] { list-style: lower-alpha; }
    details { border-top: 1px solid var(--rule); }
    details > summary { padding: 0.45rem 0; cursor: pointer; }
    .help > summary {
      font-size: 0.9375rem; font-weight: 600; color: var(--accent);
    }
    .help[open] { padding-bottom: 0.35rem; }
    .help > :not(summary) { margin-left: 1.1rem; }
    .help > figure { margin-left: 0; }
    @media (max-width: 36rem) {
      .exercise { padding: 0.9rem 0.9rem 1rem; }
      .help > :not(summary) { margin-left: 0; }
    }
    .help li { margin: 0.3rem 0; }
    """
}
