/** When to stop: Ctrl+C, a service manager, a closed terminal, or the end of the npm that started us. */

/** Resolves once, when it is time to stop. `startedByNpm`: npm ends its shell but tells nobody inside it. */
export function stopSignal(startedByNpm: boolean): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    if (!startedByNpm) return
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      resolve()
    }, 500)
    watch.unref()
  })
}
