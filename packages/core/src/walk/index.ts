export { type Book, book, type Variable } from './book.ts'
export { checkTable, type Unsound, unsoundWords } from './check-table.ts'
export { countNodes, countPaths } from './diagram.ts'
export {
  type Cap,
  type Check,
  type OptionStatus,
  optionStatuses,
  type Room,
  type RoomResult,
  type RoomWalk,
  roomWalk,
  type ShownOption,
  shownIn,
  shownOptions,
  tablesOfRoom,
} from './option.ts'
export { type Burden, type RankedRequest, type Reply, type Request, rankRequests } from './request.ts'
export { type SecondLook, type SecondLookResult, secondLooks, withSecondLook } from './second-look.ts'
export {
  mattering,
  matters,
  type Walk,
  walk,
  walkBox,
  walker,
  walkStated,
  walkTogether,
  walkWhole,
} from './walk.ts'
export { cellWords, pathsTo, type Step, treeLines } from './words.ts'
