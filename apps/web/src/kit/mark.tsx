/**
 * Herald's mark: an H whose bar is solid on one side and dotted on the other. Solid is known, dotted is open; the same
 * two lines run beside every answer.
 */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M8 5v22M24 5v22" className="mark-line" />
      <path d="M8 16h6.5" className="mark-line" />
      <path d="M19.25 16h.01" className="mark-dot" />
    </svg>
  )
}
