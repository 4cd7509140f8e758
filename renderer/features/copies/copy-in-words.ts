import type { Copy } from '../../../core/contract/copies.ts'
import { copyReasons, copyWords as words, mediaTypes, weight } from '../../messages/copies.ts'
import { dayPlain } from '../../messages/dates.ts'

type Named = Pick<Copy, 'label' | 'documentLabel'>

/** How a copy is called: by its own name, else by its paper's. */
export const nameOf = ({ label, documentLabel }: Named): string => (label === '' ? documentLabel : label)

/** « PDF, 3 pages, 240 Ko ». */
export const contentsOf = ({ mediaType, pages, bytes }: Pick<Copy, 'mediaType' | 'pages' | 'bytes'>): string =>
  [mediaTypes[mediaType], ...(mediaType === 'application/pdf' ? [words.pages(pages)] : []), weight(bytes)].join(', ')

/** Until when, as known today. */
export const untilOf = ({ lastDay }: Pick<Copy, 'lastDay'>): string =>
  lastDay === null ? words.untilClosing : words.untilDay(dayPlain(lastDay))

/** Why and until when. */
export const keptFor = (copy: Pick<Copy, 'purpose' | 'lastDay'>): string =>
  `${copyReasons[copy.purpose]}, ${untilOf(copy)}`
