/** The scans as a line, with the strictest limits: the table above says the same in words. */
import { useContext } from 'react'
import type { HeartInWords } from '../../../desk/sheets/heart.ts'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'

const size = { width: 380, height: 248, left: 36, right: 14, top: 18, bottom: 46 } as const
/** Most LVEF values lie here; the axis grows when one does not. */
const usual = { low: 35, high: 75 } as const
const step = 10

const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000

export function Trend({ sheet, say }: { readonly sheet: HeartInWords; readonly say: Say }) {
  const { locale } = useContext(LanguageContext)
  const { scans, lines, dueOn } = sheet
  const first = scans[0]
  const last = scans.at(-1)
  if (first === undefined || last === undefined) return null
  const baseline = scans.find(({ isBaseline }) => isBaseline)
  const dropTo = baseline === undefined || lines.drop === 'none' ? 'none' : baseline.value - lines.drop
  const values = scans.map(({ value }) => value)
  const low = Math.floor(Math.min(usual.low, ...values) / step) * step
  const high = Math.ceil(Math.max(usual.high, ...values) / step) * step
  const from = dayNumber(first.day)
  const to = Math.max(dayNumber(last.day), dueOn === '' ? 0 : dayNumber(dueOn), from + 30)
  const x = (day: string): number =>
    size.left + 10 + ((dayNumber(day) - from) / (to - from)) * (size.width - size.left - size.right - 20)
  const y = (value: number): number =>
    size.top + ((high - value) / (high - low)) * (size.height - size.top - size.bottom)
  /** Two scans close together: the number of the earlier one goes below. */
  const isCrowded = (i: number): boolean => {
    const [here, next] = [scans[i], scans[i + 1]]
    return here !== undefined && next !== undefined && x(next.day) - x(here.day) < 44
  }
  const ticks = Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step)
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  const short = (day: string): string => month.format(new Date(`${day}T00:00:00Z`))
  const [right, bottom] = [size.width - size.right, size.height - size.bottom]
  return (
    <figure className="trend">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={say('heart-picture', {
          count: scans.length,
          day: dayInFull(last.day, locale),
          value: last.percent,
        })}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="trend-grid" d={`M${size.left} ${y(tick)}H${right}`} />
            <text className="trend-tick" x={size.left - 6} y={y(tick) + 3.5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {lines.percent === 'none' ? null : (
          <path className="trend-limit" d={`M${size.left} ${y(lines.percent)}H${right}`} />
        )}
        {dropTo === 'none' || dropTo < low ? null : (
          <path className="trend-drop" d={`M${size.left} ${y(dropTo)}H${right}`} />
        )}
        {dueOn === '' ? null : (
          <>
            <path className="trend-due" d={`M${x(dueOn)} ${size.top}V${bottom}`} />
            <text className="trend-tick" x={x(dueOn)} y={size.height - 9} textAnchor="end">
              {say('heart-picture-due')} {short(dueOn)}
            </text>
          </>
        )}
        <path
          className="trend-line"
          d={scans.map(({ day, value }, i) => `${i === 0 ? 'M' : 'L'}${x(day)} ${y(value)}`).join('')}
        />
        {scans.map(({ day, value, percent }, i) => (
          <g key={`${day} ${percent}`}>
            <circle className="trend-point" cx={x(day)} cy={y(value)} r="4.5" />
            <text
              className="trend-value"
              x={x(day)}
              y={y(value) + (isCrowded(i) ? 19 : -9)}
              textAnchor="middle"
            >
              {percent}
            </text>
          </g>
        ))}
        <text className="trend-tick" x={x(first.day)} y={size.height - 28} textAnchor="start">
          {short(first.day)}
        </text>
        {last === first ? null : (
          <text className="trend-tick" x={x(last.day)} y={size.height - 28} textAnchor="middle">
            {short(last.day)}
          </text>
        )}
      </svg>
      <figcaption>
        {lines.percent === 'none' ? null : (
          <p>
            <Stroke className="trend-limit" /> {say('heart-picture-line', { percent: lines.percent })}
          </p>
        )}
        {dropTo === 'none' || lines.drop === 'none' ? null : (
          <p>
            <Stroke className="trend-drop" /> {say('heart-picture-drop', { points: lines.drop })}
          </p>
        )}
        <p className="quiet">{say('heart-picture-how')}</p>
      </figcaption>
    </figure>
  )
}

const Stroke = ({ className }: { readonly className: string }) => (
  <svg className="trend-key" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true" focusable="false">
    <path className={className} d="M1 4H27" />
  </svg>
)
