/**
 * The map of treatment: stops down one line, hers lit. It is made of headings and lists, so that it is read aloud and walked through
 * with keys as it is seen; the line beside it says nothing that the words do not.
 */
import { sentences } from '@herald/content-en/screens/map'
import { type ReactNode, useRef } from 'react'
import { useDesk } from '../../desk/desk-context.tsx'
import type { Light, MapInWords, PlaceInWords } from '../../desk/sheets/map.ts'
import { useSheet } from '../../desk/use-sheet.ts'
import { Citations } from '../../kit/citations.tsx'
import { Disclosure } from '../../kit/disclosure.tsx'
import { CloseAgain, Gate } from '../../kit/gate.tsx'
import { Link } from '../../kit/link.tsx'
import { List, Paragraphs } from '../../kit/sentences.tsx'
import type { Say } from '../../words/say.ts'
import { useScreenSay } from '../../words/use-screen-say.ts'

type Stop = MapInWords['stops'][number]
type Room = Stop['rooms'][number]

const classOf = (light: Light): string => `light-${light.replace(' ', '-')}`
const lights = ['hers', 'open', 'not hers'] as const

export function MapScreen() {
  const say = useScreenSay(sentences)
  const map = useSheet({ kind: 'sheet', name: 'map', ask: { kind: 'look' } })
  return (
    <>
      <h1 tabIndex={-1}>{say('map-heading')}</h1>
      <p className="lead">{say('map-lead')}</p>
      <p>{say('map-not-orders')}</p>
      {map === undefined ? (
        <p className="quiet" role="status">
          {say('waiting')}
        </p>
      ) : (
        <>
          <div className="map-here">
            <Paragraphs of={map.here.length === 0 ? [say('map-here-open')] : map.here} />
          </div>
          <Disclosure title={say('map-key')}>
            <ul className="plain map-key">
              {lights.map((light) => (
                <li key={light} className={classOf(light)}>
                  {say(`map-key-${light.replace(' ', '-')}`)}
                </li>
              ))}
            </ul>
          </Disclosure>
          <ol className="map">
            {map.stops.map((stop) => (
              <StopOnMap key={stop.id} stop={stop} say={say} />
            ))}
          </ol>
          <p>
            <Link to={{ kind: 'answer', id: 'q04' }} className="button">
              {say('map-to-options')}
            </Link>
          </p>
        </>
      )}
    </>
  )
}

function StopOnMap({ stop, say }: { readonly stop: Stop; readonly say: Say }) {
  const lit = stop.rooms.filter(({ light }) => light !== 'not hers')
  const pale = stop.rooms.filter(({ light }) => light === 'not hers')
  const body = (
    <>
      <p className="map-light">{say(`map-light-${stop.light.replace(' ', '-')}`)}</p>
      <Rooms of={lit} say={say} />
      {pale.length === 0 ? null : (
        <Disclosure title={say('map-rooms-elsewhere', { count: pale.length })}>
          <Rooms of={pale} say={say} />
        </Disclosure>
      )}
    </>
  )
  return (
    <li className={`stop ${classOf(stop.light)}`}>
      <h2>{say(`map-stop-${stop.id}`)}</h2>
      {stop.gated ? <Closed>{body}</Closed> : body}
    </li>
  )
}

function Rooms({ of, say }: { readonly of: readonly Room[]; readonly say: Say }) {
  return of.length === 0 ? null : (
    <div className="map-rooms">
      {of.map((room) => (
        <RoomOnMap key={room.id} room={room} say={say} />
      ))}
    </div>
  )
}

/** Cancer that came back or has spread is shown when she says so, by the gate and the words that stand before it everywhere. */
function Closed({ children }: { readonly children: ReactNode }) {
  const { opened } = useDesk().state
  const here = useRef<HTMLDivElement>(null)
  const isOpen = opened.kind === 'something' && opened.mine.gates.spread?.choice === 'open'
  return (
    // The button that was pressed is gone: who uses keys goes on where it stood.
    <div ref={here} tabIndex={-1}>
      {isOpen ? (
        <>
          {children}
          <CloseAgain gate="spread" />
        </>
      ) : (
        <Gate gate="spread" goOn={() => here.current?.focus()} />
      )}
    </div>
  )
}

function RoomOnMap({ room, say }: { readonly room: Room; readonly say: Say }) {
  const lit = room.places.filter(({ light }) => light !== 'not hers')
  const pale = room.places.filter(({ light }) => light === 'not hers')
  return (
    <section className={`map-room ${classOf(room.light)}`} aria-labelledby={`map-${room.id}`}>
      <h3 id={`map-${room.id}`}>{say(`map-room-${room.id}`)}</h3>
      {lit.length === 0 ? null : (
        <ul className="plain map-places">
          {lit.map((place) => (
            <Place key={place.row} place={place} say={say} />
          ))}
        </ul>
      )}
      {room.decides.length === 0 ? null : (
        <>
          <h4>{say('map-decides')}</h4>
          <List of={room.decides} />
        </>
      )}
      {pale.length === 0 ? null : (
        <Disclosure title={say('map-elsewhere', { count: pale.length })}>
          <ul className="plain map-places">
            {pale.map((place) => (
              <Place key={place.row} place={place} say={say} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

function Place({ place, say }: { readonly place: PlaceInWords; readonly say: Say }) {
  const { row, light, situation, rows, options, sources } = place
  return (
    <li className={`map-place ${classOf(light)}`}>
      <Paragraphs of={situation} />
      <p className="map-light">{say(`map-light-${light.replace(' ', '-')}`)}</p>
      {options.length === 0 ? null : (
        <ul className="plain map-options" aria-label={say('map-options')}>
          {options
            .filter(({ status }) => light !== 'not hers' || !isAgainst(status))
            .map(({ id, name, status }) => (
              <li key={id}>
                {name}{' '}
                {light === 'not hers' || status === 'depends-on' ? null : (
                  <span className="tag">{say(`option-${status}`)}</span>
                )}
              </li>
            ))}
        </ul>
      )}
      <Disclosure title={say('map-clinician')}>
        <p className="quiet">{row}</p>
        <List of={rows} />
        <Citations of={sources} />
      </Disclosure>
    </li>
  )
}

/** In a place that is not hers, a word against an option would read as if it were about her. */
const isAgainst = (status: PlaceInWords['options'][number]['status']): boolean =>
  status === 'avoid' || status === 'contraindicated'
