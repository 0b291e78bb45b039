// The pages of a script, as they print.
import { openPages } from '../editor/pages/pagesPage'

const desk = document.querySelector<HTMLElement>('[data-pages]')
if (desk) void openPages(desk)
