import type { WatchNote } from '../../core/contract/watch.ts'
import type { DigestGroup } from '../features/watch/digest.ts'
import { dayPlain } from '../messages/dates.ts'
import { watchWords as words } from '../messages/watch.ts'
import classes from './watch-digest.module.css'

type Props = {
  readonly groups: readonly DigestGroup[]
  /** `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
  readonly structureName: string
}

/** What the team learnt in a period, by organisation, with its sources in full: black on white. */
export const WatchDigest = ({ groups, from, to, structureName }: Props) => (
  <article className={classes['sheet']}>
    <h2 className={classes['title']}>{words.digestTitle}</h2>
    <p>
      {[
        structureName,
        words.between(dayPlain(from), dayPlain(to)),
        words.count(groups.reduce((all, { notes }) => all + notes.length, 0)),
      ].join(' · ')}
    </p>
    {groups.map(({ owner, notes }) => (
      <section key={owner ?? ''}>
        <h3 className={classes['owner']}>{owner ?? words.withoutOwner}</h3>
        {notes.map((note) => (
          <Entry key={note.watchNoteId} note={note} />
        ))}
      </section>
    ))}
  </article>
)

const Entry = ({ note }: { readonly note: WatchNote }) => {
  const { title, text, day, tags, sourceTitle, sourceAddress, reviewOn, isDue } = note
  const source = [sourceTitle, sourceAddress].filter((part) => part !== '').join(', ')
  const review =
    reviewOn === null ? [] : [isDue ? words.dueSince(dayPlain(reviewOn)) : words.reviewOn(dayPlain(reviewOn))]
  return (
    <section className={classes['note']}>
      <h4>{title}</h4>
      {text.trim() !== '' && <p className={classes['text']}>{text}</p>}
      <p className={classes['source']}>
        {[dayPlain(day), ...tags, source === '' ? words.noSource : `${words.source}\u00A0: ${source}`, ...review].join(
          ' · ',
        )}
      </p>
    </section>
  )
}
