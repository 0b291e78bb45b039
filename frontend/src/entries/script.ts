// The script page: the editor and what stands around it, the critique among it.
import { openCritique } from '../critique/panel'
import { openScriptPage } from '../editor/scriptPage'

const desk = document.querySelector<HTMLElement>('[data-script]')
if (desk) void openScriptPage(desk)

const notes = document.querySelector<HTMLElement>('[data-critique]')
if (notes) void openCritique(notes)
