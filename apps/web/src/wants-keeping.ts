/** Whether this tab may keep anything on the device. Only the choice is stored, and only for this tab. */
const key = 'herald-keeps-nothing'

/** Where there is no storage (a page being written to a file, a browser that forbids it), the answer is yes. */
export function wantsKeeping(): boolean {
  try {
    return sessionStorage.getItem(key) === null
  } catch {
    return true
  }
}

export function setWantsKeeping(wants: boolean): void {
  try {
    if (wants) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, 'yes')
  } catch {
    // Without storage nothing is kept anyway.
  }
}
