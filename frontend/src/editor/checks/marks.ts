import { nextDiagnostic, previousDiagnostic, setDiagnosticsEffect, linter, type Diagnostic } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, tooltips, type Command } from '@codemirror/view'
import { checkWords } from 'words/checks'
import { findingAt, findingsField, findingsIn, findingsRead, findingsSettled } from './field'
import type { KnownFinding } from './findings'
import { mend } from './mending'

/** Findings underlined in the script, explained where the pointer rests on one; F8 goes to the next. */
export function findingMarks(came: (finding: KnownFinding) => void): Extension {
  const going = (command: Command): Command => (view) => {
    if (!command(view)) return false
    const finding = findingAt(findingsIn(view.state), view.state.selection.main.from)
    if (finding) came(finding)
    return true
  }
  return [
    findingsField,
    linter(null),
    keptInStep,
    tooltips({ tooltipSpace: (view) => view.dom.getBoundingClientRect() }),
    keymap.of([{ key: 'F8', run: going(nextDiagnostic), shift: going(previousDiagnostic) }]),
    look,
  ]
}

/** What is underlined is what the field has. */
const keptInStep = EditorState.transactionExtender.of((transaction) => {
  const changed = transaction.effects.some((effect) => effect.is(findingsRead) || effect.is(findingsSettled))
  return changed ? { effects: setDiagnosticsEffect.of(findingsIn(transaction.state).map(diagnostic)) } : null
})

function diagnostic({ id, from, to, severity, title, explanation, fix }: KnownFinding): Diagnostic {
  const actions = fix ? [{ name: fix.label, apply: (view: EditorView) => mend(view, id) }] : []
  return { from, to, severity, actions, message: checkWords.said(title, explanation), renderMessage: () => words(title, explanation) }
}

function words(title: string, explanation: string): HTMLElement {
  const [all, name] = [document.createElement('span'), document.createElement('strong')]
  name.textContent = title
  all.append(name, document.createElement('br'), explanation)
  return all
}

/** A wave, dashes or dots, so that not colour alone tells how much one matters. */
const underline = (style: string, colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} var(${colour})`,
  textDecorationSkipInk: 'none',
})

const look = EditorView.theme({
  '.cm-lintRange': { paddingBottom: '0', textUnderlineOffset: '0.2em' },
  '.cm-lintRange-error': { ...underline('wavy', '--red'), textDecorationThickness: '1.5px' },
  '.cm-lintRange-warning': { ...underline('dashed', '--yellow'), textDecorationThickness: '2px' },
  '.cm-lintRange-hint': { ...underline('dotted', '--ink-3'), textDecorationThickness: '2px' },
  '.cm-lintRange-active': { backgroundColor: 'transparent' },
  '.cm-tooltip.cm-tooltip-hover': {
    maxWidth: '24rem',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    boxShadow: 'var(--paper-shadow)',
    fontFamily: 'var(--interface)',
    fontSize: 'var(--text)',
    lineHeight: '1.4',
  },
  '.cm-diagnostic': {
    marginLeft: '0',
    padding: 'var(--space-2) var(--space-3)',
    borderLeft: 'none',
    whiteSpace: 'normal',
  },
  '.cm-diagnostic + .cm-diagnostic': { borderTop: '1px solid var(--rule)' },
  '.cm-diagnosticAction': {
    display: 'block',
    minHeight: '1.875rem',
    margin: 'var(--space-2) 0 0',
    padding: '0 var(--space-3)',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'transparent',
    color: 'var(--ink)',
  },
  '.cm-diagnosticAction:hover': { borderColor: 'var(--rule-strong)' },
  // The key that a panel of the library would take; there is no such panel here.
  '.cm-diagnosticAction u': { textDecoration: 'none' },
})
