import type { Parsed } from '../contract/index.ts'
import { MandateChannel } from '../contract/mandates.ts'
import type { Person } from '../contract/people.ts'
import { Theme } from '../contract/sheets.ts'
import type { MandateId } from '../contract/values.ts'
import type { WriteContext } from '../context.ts'
import type { MandateRecord } from './repository.ts'
import { unread } from './state.ts'
import { storedText } from './view.ts'
import { addEvent } from './write.ts'

/** Those of `all` that were chosen, each once, in the order in which they are always read. */
const inOrder = <Item extends string>(chosen: readonly Item[], all: readonly Item[]): Item[] =>
  all.filter((item) => chosen.includes(item))

/** Writes the text of a mandate from the template in use and keeps it, word for word, with its fingerprint. */
export function prepared(input: Parsed<'mandates.prepare'>, person: Person, context: WriteContext): MandateRecord {
  const { repositories, mandateWriter, clock, ids } = context
  const themes = inOrder(input.themes, Theme.options)
  const channels = inOrder(input.channels, MandateChannel.options)
  const letter = mandateWriter.mandate({
    ...repositories.settings.read(),
    personName: `${person.givenName} ${person.familyName}`.trim(),
    birthDay: person.birthDay,
    themes,
    channels,
    days: input.days,
    preparedOn: clock.today(),
  })
  const mandate: MandateRecord = {
    ...unread,
    mandateId: ids.next() as MandateId,
    personId: person.personId,
    themes,
    days: input.days,
    channels,
    otherStructure: input.otherStructure,
    preparedAt: clock.now(),
    endsAt: null,
    renews: input.renews,
    templateVersion: letter.version,
    text: storedText(letter),
    fingerprint: mandateWriter.fingerprint(letter),
  }
  repositories.mandates.create(mandate)
  addEvent(mandate.mandateId, { kind: 'prepared' }, context)
  return mandate
}
