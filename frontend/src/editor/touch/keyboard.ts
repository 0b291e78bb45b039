/**
 * Keeps the page as high as what a keyboard on the screen leaves of it, so that the cursor and what stands at the foot
 * are above the keyboard. Zooming in with two fingers is no keyboard. `moved` is
 * called when the height may have changed.
 */
export function followKeyboard(moved: () => void): void {
  const seen = window.visualViewport
  if (!seen) return
  const follow = () => {
    if (seen.scale !== 1) return
    const covered = innerHeight - seen.height > 80
    document.body.style.height = covered ? `${seen.height}px` : ''
    if (covered) scrollTo(0, 0)
    requestAnimationFrame(moved)
  }
  seen.addEventListener('resize', follow)
}
