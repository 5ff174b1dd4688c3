/// The style of the report, light and dark.
enum ReportStyle {
  static let css = """
    :root {
      --paper: #fcfcfa; --ink: #1d2327; --soft: #5d666d; --rule: #dcdfe0; --card: #f3f4f2;
      --bar: #9fb6c9; --baseline: #8a8f94; --best: #1f6f8b; --oracle: #d8cfa8; --whisker: #1d2327;
      --gain: #1f8a5b; --loss: #c4553b; --reference: #b0413e; --heat: #1f6f8b; --onheat: #ffffff;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16191c; --ink: #e4e7e9; --soft: #9aa4ab; --rule: #333a40; --card: #1f2428;
        --bar: #4c6678; --baseline: #7c858c; --best: #56b3d1; --oracle: #6f673f;
        --whisker: #e4e7e9; --gain: #4dbb87; --loss: #e07a60; --reference: #f08a80;
        --heat: #23708c;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans KR",
        "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
    }
    main { max-width: 960px; margin: 0 auto; padding: 24px 20px 60px; }
    h1 { font-size: 1.7rem; margin: 1.2em 0 0.2em; overflow-wrap: anywhere; }
    h2 { font-size: 1.2rem; margin: 2.2em 0 0.6em; border-bottom: 1px solid var(--rule); }
    h3 { font-size: 1.05rem; margin: 1.8em 0 0.6em; }
    h4 { font-size: 1rem; margin: 0; }
    h5 { font-size: 0.85rem; margin: 0 0 0.2em; color: var(--soft); font-weight: 600; }
    p { margin: 0.4em 0; }
    .lead, .note, footer { color: var(--soft); }
    .note { font-size: 0.85em; font-weight: 400; }
    .scroll { overflow-x: auto; margin: 0.8em 0; }
    .scroll:focus-visible { outline: 2px solid var(--best); }
    svg { display: block; width: 100%; height: auto; }
    .panels {
      display: grid; gap: 18px 12px; margin: 0.8em 0;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr));
    }
    .pair {
      display: grid; gap: 24px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
    }
    figure { margin: 0; }
    figcaption { font-size: 0.85em; color: var(--soft); margin-top: 0.4em; }
    .key {
      display: inline-block; width: 0.8em; height: 0.8em; margin: 0 0.35em 0 0.2em;
      vertical-align: -0.05em;
    }
    .key.baseline { background: var(--baseline); } .key.best { background: var(--best); }
    .key.oracle { background: var(--oracle); }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.92rem; }
    th, td { padding: 3px 14px 3px 0; text-align: right; white-space: nowrap; }
    th:first-child {
      text-align: left; font-weight: 500; position: sticky; left: 0; background: var(--paper);
    }
    thead th { border-bottom: 1px solid var(--ink); font-weight: 600; }
    tbody tr:nth-child(even), tbody tr:nth-child(even) th { background: var(--card); }
    td.best { font-weight: 700; }
    sup { display: inline-block; width: 1.1em; text-align: left; line-height: 0; }
    details { font-size: 0.85rem; color: var(--soft); }
    summary { cursor: pointer; }
    code { overflow-wrap: anywhere; }
    article {
      background: var(--card); border: 1px solid var(--rule); border-radius: 6px;
      padding: 14px 18px; margin: 14px 0; word-break: keep-all; overflow-wrap: anywhere;
    }
    article > div { margin-top: 0.8em; padding-left: 12px; border-left: 3px solid var(--rule); }
    article > div.people { border-color: var(--best); }
    .up { color: var(--gain); } .down { color: var(--loss); }
    .label, .tick, .heading, .onheat { fill: var(--ink); font-size: 13px; }
    .tick { fill: var(--soft); font-size: 11px; }
    rect + .tick { fill: var(--ink); }
    .onheat { fill: var(--onheat); font-size: 11px; }
    .heading { font-weight: 600; }
    .label.best { font-weight: 700; }
    .bar { fill: var(--bar); } .bar.baseline { fill: var(--baseline); }
    .bar.best { fill: var(--best); } .heat { fill: var(--heat); } .bar.oracle { fill: var(--oracle); }
    .mark { fill: var(--ink); }
    .gain { fill: var(--gain); } .loss { fill: var(--loss); }
    .grid { stroke: var(--rule); stroke-width: 1; }
    .axis { stroke: var(--soft); stroke-width: 1; }
    .whisker { stroke: var(--whisker); stroke-width: 1.2; }
    .reference { stroke: var(--reference); stroke-width: 1.5; stroke-dasharray: 5 4; }
    @media (max-width: 560px) {
      main { padding: 12px 14px 40px; }
      .wide .tick { font-size: 24px; }
    }
    footer { margin-top: 3em; font-size: 0.85rem; }
    """
}
