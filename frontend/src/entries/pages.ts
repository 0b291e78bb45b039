// The pages of a script, as they print.
import { filled } from '../away/blank'
import { openPages } from '../editor/pages/pagesPage'

const desk = document.querySelector<HTMLElement>('[data-pages]')
if (desk) void filled(desk).then(() => openPages(desk))
