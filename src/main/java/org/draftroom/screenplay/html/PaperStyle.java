package org.draftroom.screenplay.html;

/** How the file prints: Courier 12, the title on a page of its own, nothing torn apart that belongs together. */
final class PaperStyle {

    static final String RULES = """
            @page { margin: 1in 1in 1in 1.5in; @top-right { content: counter(page) '.'; font: 12pt Courier, monospace; } }
            @page :first { @top-right { content: none; } }
            @media print {
              :root { color-scheme: light; --cue: 20ch; --aside: 15ch; --spoken: 10ch; }
              body { display: block; }
              nav, .skip { display: none; }
              html, main { background: none; color: black; }
              main { max-width: none; margin: 0; padding: 0; font: 12pt/1 var(--script); box-shadow: none; }
              header { min-height: 8.9in; padding: 2.5in 0 0; margin: 0; break-after: page; }
              .foot { color: black; }
              section { content-visibility: visible; padding-top: 24pt; }
              main p, .speech { margin-top: 12pt; orphans: 2; widows: 2; }
              h2 { break-after: avoid; }
              h2 .number { position: absolute; }
              figcaption { break-after: avoid; }
              .transition { break-before: avoid; }
              .dual { break-inside: avoid; --cue: 8ch; --aside: 3ch; --spoken: 0ch; }
              hr { border: 0; margin: 0; break-after: page; }
            }
            """;

    private PaperStyle() {}
}
