import { parseAst } from 'vitest/node'

/** Text in code that reads as if it were for people, and the line it stands on. */
export interface Inline {
  readonly line: number
  /** What it says; `…` for what is put in. */
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

type Reads = (text: string) => boolean

const ANYWHERE = [
  // Two words with a space between them, one of which may be put in, or a number and a word.
  /(?:\p{L}{2,}|^\p{Lu})[,.:;!?…’”)]*\s+[“(…]*[\p{L}\d…]/u,
  /(?:…,?|^\d+)\s+\p{L}{2,}(?!\()/u,
  // A word as a sentence or a label begins.
  /^\p{Lu}[\p{Ll}’']+[….,!?:]?$/u,
  // A key, as people are told it.
  /^(?:Ctrl|Alt|Shift)\+/,
]

const anywhere: Reads = (text) => ANYWHERE.some((pattern) => pattern.test(text))
/** Where only people read it: anything with letters. */
const shown: Reads = (text) => /\p{L}{2,}/u.test(text)
const never: Reads = () => false

/** Words that one finds in code for machines alone. */
const FOR_MACHINES = new Set(['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'Home', 'End', 'Accept', 'Files', 'in place'])
/** Selectors, and what a bug is reported with. */
const NO_WORDS = /(^|[\w*])\[[a-z-]+(=[^\]]+)?\](?!\])|^[a-z]+: …$/
/** Functions that make something of a class and words. */
const MAKERS = new Set(['element', 'part', 'deed', 'text'])
/** Functions that show or say the words that they are given. */
const TELLERS = new Set(['say', 'tell', 'flash', 'button', 'write', 'confirm', 'alert', 'announce', 'append', 'prepend', 'createTextNode'])
/** Functions that are given selectors, patterns and the like. */
const MACHINES = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'find', 'matchMedia', 'theme', 'baseTheme', 'RegExp', 'getItem', 'setItem'])
const SHOWN = new Set(['textContent', 'innerText', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'alt', 'keys', 'aria-label', 'aria-description'])
const UNSEEN = new Set(['class', 'className', 'style', 'cookie', 'textDecoration', 'rootMargin'])

/** What of a TypeScript source reads as words for people, outside comments and types. */
export function inlineWords(source: string): Inline[] {
  const found: Inline[] = []
  const program: unknown = parseAst(source, { lang: 'ts' })

  function look(node: unknown, reads: Reads): void {
    if (Array.isArray(node)) node.forEach((one) => look(one, reads))
    else if (isNode(node)) looked(node, reads)
  }

  function looked(node: Node, reads: Reads): void {
    const text = textOf(node)
    if (text !== null && !FOR_MACHINES.has(text) && !NO_WORDS.test(text) && reads(text))
      found.push({ line: source.slice(0, node.start).split('\n').length, text })
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ImportExpression':
        return
      case 'CallExpression':
      case 'NewExpression':
        return called(node, reads)
      case 'AssignmentExpression':
        look(node['left'], reads)
        return look(node['right'], readsOf(nameOf(node['left']), reads))
      case 'Property':
      case 'PropertyDefinition':
      case 'VariableDeclarator':
        return look(node['value'] ?? node['init'], readsOf(nameOf(node['key'] ?? node['id']), reads))
      case 'BinaryExpression':
        return ['left', 'right'].forEach((side) => look(node[side], node['operator'] === '+' ? reads : anywhere))
      case 'ConditionalExpression':
        look(node['test'], anywhere)
        look(node['consequent'], reads)
        return look(node['alternate'], reads)
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return look(node['body'], anywhere)
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        return look(node['expression'], reads)
      default:
        if (node.type.startsWith('TS')) return
        for (const [name, part] of Object.entries(node)) if (name !== 'type') look(part, reads)
    }
  }

  function called(node: Node, reads: Reads): void {
    const [callee, given] = [node['callee'] as Node, node['arguments'] as Node[]]
    const name = nameOf(callee)
    look(callee, reads)
    if (/^toLocale|^(NumberFormat|DateTimeFormat|DisplayNames|PluralRules|ListFormat)$/.test(name)) {
      look(given[0], shown)
      return look(given.slice(1), anywhere)
    }
    given.forEach((argument, i) => look(argument, readsOfArgument(name, i, given, reads)))
  }

  look(program, anywhere)
  return found
}

function readsOfArgument(name: string, i: number, given: readonly Node[], around: Reads): Reads {
  if (MACHINES.has(name)) return never
  if (name === 'setAttribute') return i === 1 && SHOWN.has(textOf(given[0]!) ?? '') ? shown : never
  if (name === 'Option') return i === 0 ? shown : never
  if (MAKERS.has(name)) return i < 2 ? never : shown
  if (name === 'button' && i === 1) return never
  if (TELLERS.has(name)) return shown
  return around === never ? never : anywhere
}

function readsOf(name: string, around: Reads): Reads {
  return SHOWN.has(name) ? shown : UNSEEN.has(name) ? never : around === shown ? anywhere : around
}

/** The last name of what is called, assigned or defined; `announce` for `announce.of`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Literal') return String(node['value'])
  if (node.type !== 'MemberExpression') return String(node['name'] ?? '')
  const name = nameOf(node['property'])
  return name === 'of' ? nameOf(node['object']) : name
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type !== 'TemplateLiteral') return null
  const parts = node['quasis'] as { readonly value: { readonly cooked: string } }[]
  return parts.map(({ value }) => value.cooked).join('…')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
