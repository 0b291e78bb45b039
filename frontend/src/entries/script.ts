// The script page: the editor and what stands around it.
import { openScriptPage } from '../editor/scriptPage'

const desk = document.querySelector<HTMLElement>('[data-script]')
if (desk) void openScriptPage(desk)
