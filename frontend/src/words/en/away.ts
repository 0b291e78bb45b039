import { dates, figure } from 'words/figures'

/** The scripts that a device holds, listed where the server can’t be reached. */
export const awayWords = {
  insecure:
    'This address isn’t secure (it begins with http://), so browsers keep no scripts for it and don’t open it without the ' +
    'server. Over https, or on the machine that Draftroom runs on, they do. What you type while the server is away is kept ' +
    'in this browser all the same.',
  opened: (at: number) => `Opened ${new Date(at).toLocaleDateString(dates, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  size: (characters: number) => (characters < 1000 ? 'under 1 kB' : `${figure(Math.round(characters / 1000))} kB`),
  unsent: (count: number) => (count === 1 ? '1 change not sent yet' : `${figure(count)} changes not sent yet`),
  keepLabel: (title: string) => `Always keep ${title}`,
  removeLabel: (title: string) => `Remove the copy of ${title} from this device`,
  none: 'There are none yet. A script is kept here when you open it.',
  noCopy: 'This device has no copy of that script.',
  noPdf: 'It makes the PDF. Until then, print a script from this browser: Pages, then Print from here.',
  needsServer: 'The page you asked for comes from it. These scripts are here:',
  untitled: 'Untitled',
  pages: 'Pages',
  remove: 'Remove',
  keep: 'Always keep',
}
