/** What a person reads when Herald itself is at fault. */

/** One line and how to report it. An error's message may quote the record, so only its name is shown unless asked for. */
export function bugWords(error: unknown, showsStack: boolean): string {
  const name = error instanceof Error ? error.name : typeof error
  const line =
    `Herald made a mistake (${name}). Nothing was changed. Please report it with the command you typed, ` +
    "but never with a patient's record. HERALD_DEBUG=1 shows where it happened."
  return showsStack && error instanceof Error ? `${line}\n${error.stack ?? error.message}` : line
}
