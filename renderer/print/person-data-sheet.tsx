import { dayPlain } from '../messages/dates.ts'
import { personDataWords as words } from '../messages/person-data.ts'
import type { ReadableSection } from '../features/rights/person-data.ts'
import classes from './person-data-sheet.module.css'

type Props = { readonly sections: readonly ReadableSection[]; readonly structureName: string; readonly day: string }

/** What is kept of someone, section after section, as it is handed to her. */
export const PersonDataSheet = ({ sections, structureName, day }: Props) => (
  <article className={classes['sheet']}>
    <h2>{words.sheetTitle}</h2>
    <p>{words.sheetIntro(structureName, dayPlain(day))}</p>
    {sections.map(({ table, title, rows }) => (
      <section key={table}>
        <h3>{title}</h3>
        <ol className={classes['rows']}>
          {rows.map((row, rank) => (
            // Rows have no name of their own and never change place.
            <li key={`${table}-${String(rank)}`}>
              <dl className={classes['fields']}>
                {row.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
      </section>
    ))}
  </article>
)
