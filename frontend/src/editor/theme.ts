import { EditorView } from '@codemirror/view'

/** The screenplay's measures. Columns and colours are custom properties of editor.css, which knows the screen. */
export const screenplayTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--script)',
    fontSize: 'var(--script-size)',
    lineHeight: 'var(--line-height)',
    padding: 'var(--desk-margin) 0',
    overflowX: 'auto',
  },
  '.cm-content': {
    boxSizing: 'content-box',
    flex: 'none',
    width: 'var(--columns)',
    minHeight: 'calc(100% - var(--paper-top) - var(--paper-bottom))',
    margin: '0 auto',
    padding: 'var(--paper-top) var(--paper-right) var(--paper-bottom) var(--paper-left)',
    backgroundColor: 'var(--script-paper)',
    boxShadow: 'var(--script-shadow)',
    borderRadius: '0',
    caretColor: 'var(--accent)',
  },
  // As on paper, spaces at the end of a line hang over it instead of starting the next.
  '.cm-lineWrapping': { whiteSpace: 'pre-wrap' },
  // Beside a page's edge inside a paragraph; must not make its line higher than the others.
  '.cm-widgetBuffer': { height: '0.7em', verticalAlign: 'baseline' },
  '.cm-line': { position: 'relative', padding: 'var(--above) 0 0' },
  '.cm-line.sp-heading': {
    paddingRight: 'var(--right-of-heading)',
    fontWeight: '700',
    textTransform: 'uppercase',
  },
  '.cm-line.sp-character': { paddingLeft: 'var(--at-character)' },
  '.cm-line.sp-parenthetical': {
    padding: '0 var(--right-of-parenthetical) 0 var(--at-parenthetical)',
    textIndent: 'var(--hang)',
  },
  '.cm-line.sp-dialogue': { padding: '0 var(--right-of-dialogue) 0 var(--at-dialogue)', lineHeight: 'var(--speech-height)' },
  '.cm-line.sp-lyrics': {
    padding: '0 var(--right-of-dialogue) 0 var(--at-dialogue)',
    fontStyle: 'italic',
  },
  '.cm-line.sp-transition': { paddingRight: '5ch', textAlign: 'right', textTransform: 'uppercase' },
  '.cm-line.sp-centered': { textAlign: 'center' },
  '.cm-panels': {
    backgroundColor: 'var(--desk)',
    color: 'var(--ink)',
    fontFamily: 'var(--interface)',
  },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--rule)' },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    boxShadow: 'var(--paper-shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    padding: 'var(--space-1) 0',
    fontFamily: 'var(--script)',
    fontSize: 'var(--script-size)',
    maxHeight: '15rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.125rem var(--space-3)', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent-wash)', color: 'var(--ink)' },
  '.cm-searchMatch': { backgroundColor: 'var(--yellow-wash)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-wash)', boxShadow: '0 2px var(--accent)' },
})
