package org.draftroom.screenplay.html;

/** How the file looks on a screen: one sheet of paper on a cool desk, by day and by night, the scenes beside it. */
final class ScreenStyle {

    /** Lengths along a line are characters of Courier, as {@code docs/reference/layout.md} has them in tenths of an inch. */
    static final String RULES = """
            :root {
              color-scheme: light dark;
              --desk: light-dark(oklch(0.942 0.004 258), oklch(0.168 0.008 264));
              --paper: light-dark(oklch(0.995 0.001 258), oklch(0.212 0.01 264));
              --ink: light-dark(oklch(0.23 0.014 264), oklch(0.91 0.008 262));
              --second: light-dark(oklch(0.45 0.014 262), oklch(0.72 0.01 262));
              --rule: light-dark(oklch(0.875 0.006 260), oklch(0.3 0.012 264));
              --wash: light-dark(oklch(0.915 0.005 258), oklch(0.258 0.01 264));
              --accent: light-dark(oklch(0.49 0.18 262), oklch(0.74 0.13 258));
              --script: var(--fonts, 'Courier Prime'), 'Courier New', 'Liberation Mono', monospace;
              --cue: 20ch;
              --aside: 15ch;
              --spoken: 10ch;
            }
            * { box-sizing: border-box; margin: 0; padding: 0; }
            html { background: var(--desk); color: var(--ink); scroll-padding-top: 2rem; }
            body { font: 0.875rem/1.45 system-ui, sans-serif, var(--script); -webkit-text-size-adjust: 100%; }
            a { color: inherit; }
            :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
            .skip { position: absolute; left: 0; top: 0; padding: 0.5rem 1rem; background: var(--ink); color: var(--paper); transform: translateY(-110%); }
            .skip:focus { transform: none; z-index: 2; }

            nav { border-bottom: 1px solid var(--rule); }
            summary { padding: 0.75rem 1.25rem; cursor: pointer; font-weight: 550; }
            .count { color: var(--second); font-weight: 400; font-variant-numeric: tabular-nums; }
            ol { list-style: none; padding: 0 0.5rem 1rem; }
            li a { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); gap: 0.5rem; padding: 0.4375rem 0.75rem; border-radius: 6px; text-decoration: none; }
            li a:hover { background: var(--wash); }
            li .number { color: var(--second); font-variant-numeric: tabular-nums; text-align: end; }

            main {
              width: 100%;
              max-width: 86ch;
              margin: 0 auto;
              padding: 6rem 10ch 6rem 15ch;
              background: var(--paper);
              font: 1rem/1.25 var(--script);
              overflow-wrap: anywhere;
            }
            main p, figcaption, h2 { white-space: pre-wrap; }
            header { display: flex; flex-direction: column; gap: 1.25rem; min-height: 40rem; padding: 8rem 0 5rem; margin-inline: -5ch 0; text-align: center; }
            h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
            .author { margin-top: -0.5rem; }
            .source { margin-top: 1.25rem; }
            .foot { display: flex; justify-content: space-between; align-items: end; gap: 2rem; margin-top: auto; padding-top: 6rem; text-align: start; color: var(--second); }
            .draft { flex: none; max-width: 50%; margin-inline-start: auto; text-align: end; }

            section { position: relative; padding-top: 2.5rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; overflow-clip-margin: 8rem; }
            h2 { position: relative; font: inherit; text-transform: uppercase; }
            h2 .number { position: absolute; inset-inline-start: -8ch; text-transform: none; color: var(--second); }
            h2:target { text-decoration: underline var(--accent) 2px; text-underline-offset: 0.3em; }
            main p { margin-top: 1.25rem; }
            .speech { margin-top: 1.25rem; }
            .speech p { margin-top: 0; margin-inline-start: var(--spoken); max-width: 35ch; }
            figcaption { margin-inline-start: var(--cue); }
            .speech .parenthetical { margin-inline-start: var(--aside); max-width: 26ch; padding-inline-start: 1ch; text-indent: -1ch; }
            .speech .lyrics, .lyrics { font-style: italic; }
            .lyrics { margin-inline-start: var(--spoken); }
            .transition { text-align: end; text-transform: uppercase; }
            .centered { text-align: center; }
            .dual { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2ch; --cue: 8ch; --aside: 3ch; --spoken: 0ch; }
            hr { margin-top: 2.5rem; border: 0; border-top: 1px solid var(--rule); }

            @media (min-width: 72rem) {
              body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); }
              body:not(:has(nav)) { grid-template-columns: minmax(0, 1fr); }
              nav { position: sticky; top: 0; height: 100dvh; overflow-y: auto; border: 0; border-inline-end: 1px solid var(--rule); scrollbar-width: thin; }
              summary { padding-top: 1.5rem; }
              @supports selector(::details-content) {
                nav details::details-content { content-visibility: visible; height: auto; }
                summary { list-style: none; cursor: default; pointer-events: none; }
                summary::-webkit-details-marker { display: none; }
              }
              main { margin-block: 2.5rem; box-shadow: 0 1px 2px light-dark(oklch(0.2 0.02 264 / 0.1), oklch(0 0 0 / 0.4)), 0 12px 28px -8px light-dark(oklch(0.2 0.02 264 / 0.13), oklch(0 0 0 / 0.5)); }
            }
            @media (pointer: coarse) {
              li a { padding-block: 0.625rem; }
            }
            @media (max-width: 52rem) {
              :root { --cue: 10ch; --aside: 6ch; --spoken: 3ch; }
              main { padding: 2rem 1.25rem 4rem; font-size: 0.9375rem; }
              header { min-height: 0; padding: 3rem 0 2rem; margin: 0; }
              .foot { padding-top: 3rem; }
              h2 .number { position: static; }
              .dual { --cue: 3ch; --aside: 1ch; }
            }
            """;

    private ScreenStyle() {}
}
