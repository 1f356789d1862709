/// The style sheet of a page: light and dark after the reader's choice, light on paper.
let htmlStyle = """
    :root { --paper: #ffffff; --ink: #1c1e21; --soft: #55595f; --line: #c9ccd1; --box: #f4f5f7; \
    --link: #0b57a4; --critical: #a3123a; --error: #9a3412; --warning: #7a4f00; --info: #0b5566; \
    --live: #063a70; --waiting: #558fcb; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e8eaed; \
    --soft: #b0b4ba; --line: #474b52; --box: #212429; --link: #8ab8ee; --critical: #ff9db1; \
    --error: #ffae85; --warning: #f0c561; --info: #7fd3e6; --live: #cfe4fb; --waiting: #4f7fb5; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); \
    color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
    h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: 0; }
    header p, small, figcaption { color: var(--soft); margin: 0.25rem 0; }
    a { color: var(--link); }
    article { border: 1px solid var(--line); border-left: 0.4rem solid var(--mark); \
    margin: 1rem 0; padding: 0.75rem 1rem; }
    .critical { --mark: var(--critical); }
    .error { --mark: var(--error); }
    .warning { --mark: var(--warning); }
    .info { --mark: var(--info); }
    .level { color: var(--mark); text-transform: uppercase; }
    .message { font-weight: 600; margin: 0.25rem 0 0.5rem; }
    .failed { border: 2px solid var(--critical); padding: 0.75rem 1rem; }
    dl { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.25rem 0.75rem; margin: 0; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    dd ul { margin: 0; padding-left: 1.25rem; }
    pre { background: var(--box); margin: 0 0 0.25rem; padding: 0.4rem 0.6rem; \
    white-space: pre-wrap; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; }
    th:nth-child(2), td:nth-child(2) { width: 24%; }
    th, td { border-bottom: 1px solid var(--line); font-weight: 400; padding: 0.1rem 0.75rem 0.1rem 0; \
    text-align: left; vertical-align: top; }
    thead th { color: var(--soft); }
    pre, code, tbody th, td { font-family: ui-monospace, monospace; font-size: 0.875rem; }
    figure { margin: 0; }
    svg { display: block; }
    svg text { fill: var(--ink); font: 0.75rem system-ui, sans-serif; }
    .track { fill: var(--box); stroke: var(--line); }
    .live { fill: var(--live); }
    .waiting { fill: var(--waiting); }
    @media (max-width: 34rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } \
    dt { margin-top: 0.5rem; } }
    @media print { :root { --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; \
    --box: #ffffff; } body { max-width: none; padding: 0; } \
    article, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } \
    rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } \
    dd a::after { content: " (" attr(href) ")"; } }

    """
