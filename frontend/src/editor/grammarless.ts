// Stands in the bundle for @codemirror/language and @lezer/common. The editor's commands and completion ask them for the
// syntax tree and the indentation that a programming language has; a script is read by the core and has neither. So they
// answer as the real ones do without a language, and 13 kB stay away.
import type { EditorState } from '@codemirror/state'

/** Nothing stands anywhere in the tree. */
const NOTHING = { name: '', type: { isError: false }, parent: null, childBefore: () => null, childAfter: () => null }

export const syntaxTree = () => ({ resolveInner: () => NOTHING })
export const NodeProp = { closedBy: null }
export const matchBrackets = () => null

export class IndentContext {}

/** No language says how far; whoever asks goes on as the line before is indented. */
export const getIndentation = () => null
export const indentUnit = '  '
export const getIndentUnit = () => indentUnit.length
export const indentString = (_: EditorState, columns: number) => ' '.repeat(columns)
