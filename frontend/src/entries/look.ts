// What browsers keep is made for nobody: it takes this browser's look before it is drawn. A script of its own, since
// the policy allows none in the page.
for (const [cookie, name] of [['draftroom-theme', 'theme'], ['draftroom-text-size', 'textSize']] as const) {
  const value = new RegExp(`(?:^|; )${cookie}=([a-z0-9]+)`).exec(document.cookie)?.[1]
  if (value && value !== 'system' && value !== '100') document.documentElement.dataset[name] = value
}

export {}
