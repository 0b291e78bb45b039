import type { EditorView } from '@codemirror/view'
import { editorWords } from 'words/editor'
import { paletteWords } from 'words/palette'
import { later } from '../../later'
import { openFinding } from '../finding'
import { digitOf, ELEMENTS } from '../flow/elements'
import { becomes } from '../flow/flow'
import { outlineField } from '../outline/field'
import { sceneNumber } from '../outline/outline'
import { viewEntries } from '../paper/controls'
import { pageLabel, showPage } from '../paper/goToPage'
import { labelOf } from '../screenplay/kinds'
import type { Entry } from './entries'
import { looks } from './look'
import { Palette } from './palette'

/** Gives the script page its palette, on Ctrl+K. */
export function offerCommands(view: EditorView, goToScene: (scene: number) => void, more: () => Entry[]): void {
  const find = (id: string) => document.querySelector<HTMLDialogElement>(id)!
  const rename = later(async () => new (await import('../rename/dialog')).RenameDialog(find('#rename'), view))
  const keys = find('#keys')
  const palette: Palette = new Palette(find('#palette'), () => [
    { label: paletteWords.goTo, keys: paletteWords.goToKeys, run: () => palette.open(true) },
    { label: paletteWords.find, keys: paletteWords.findKeys, run: () => openFinding(view) },
    { label: paletteWords.rename, run: () => rename((dialog) => dialog.open()) },
    { label: paletteWords.askScript, run: () => location.assign(`${location.pathname.replace(/\/$/u, '')}/reading/ask`) },
    { label: paletteWords.keys, keys: '?', run: () => keys.showModal() },
    ...viewEntries(view),
    ...more(),
    ...elements(view),
    ...links(),
    ...scenes(view, goToScene),
    ...pages(view),
    ...looks(),
  ])
  const button = document.querySelector<HTMLElement>('[data-palette]')!
  button.hidden = false
  button.addEventListener('click', () => palette.open())
  document.addEventListener('keydown', (event) => {
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const isTyping = (event.target as Element).closest('input, select, textarea, [contenteditable=true]') !== null
    const isAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (isMod && event.key === 'k') palette.open()
    else if (isAlt && event.code === 'KeyG') palette.open(true)
    else if (event.key === '?' && !isTyping) keys.showModal()
    else return
    event.preventDefault()
  })
}

function elements(view: EditorView): Entry[] {
  return ELEMENTS.map((element) => ({
    label: paletteWords.element(labelOf(element)),
    keys: editorWords.elementKeys(digitOf(element)),
    run: () => becomes(view, element),
  }))
}

/** The pages of the script that the bar links to. */
function links(): Entry[] {
  const all = document.querySelectorAll<HTMLAnchorElement>('.bar .tabs a:not([aria-current]), .bar .menu-list > li:not(.menu-narrow) a')
  return [...all].map((link) => ({ label: paletteWords.open(link.textContent!.trim()), run: () => link.click() }))
}

function scenes(view: EditorView, goTo: (scene: number) => void): Entry[] {
  const { scenes } = view.state.field(outlineField).outline
  return scenes.map((scene, i) => ({
    label: paletteWords.scene(sceneNumber(scenes, i), scene.heading),
    place: sceneNumber(scenes, i),
    run: () => goTo(i),
  }))
}

function pages(view: EditorView): Entry[] {
  return view.state.field(outlineField).outline.pages.map((page) => ({
    label: paletteWords.page(pageLabel(page)),
    place: pageLabel(page),
    run: () => showPage(view, page),
  }))
}
