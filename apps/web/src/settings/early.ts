/**
 * Runs before the first paint, as a script of its own: the page is never shown at another size than she chose.
 *
 * It imports nothing, so that it stays one small file; `settings.ts` checks the values, the style sheet ignores unknown ones.
 */
try {
  const kept = sessionStorage.getItem('herald-settings') ?? localStorage.getItem('herald-settings')
  const found: unknown = kept === null ? undefined : JSON.parse(kept)
  if (typeof found === 'object' && found !== null) {
    for (const [name, value] of Object.entries(found)) {
      if (['text', 'contrast', 'motion'].includes(name))
        document.documentElement.dataset[name] = String(value)
    }
  }
} catch {
  // Nothing kept, or not readable: the defaults of the style sheet hold.
}
