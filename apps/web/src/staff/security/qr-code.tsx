/** A text as a QR code: one path, dark on light in every colour scheme, since cameras need that. */
import { encode } from 'uqr'

type Props = { readonly text: string; readonly label: string }

export function QrCode({ text, label }: Props) {
  const { size, data } = encode(text, { border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} className="qr-paper" />
      <path d={squares.join('')} className="qr-ink" />
    </svg>
  )
}
