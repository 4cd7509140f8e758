import { type Chapter, lineOf, partsOf } from '../features/logbook/page-parts.ts'
import { logbookWords as words } from '../messages/logbook.ts'
import classes from './logbook-sheet.module.css'

/** Pages of a logbook by area, black on white: no name, not even its owner's. */
export const LogbookSheet = ({ chapters }: { readonly chapters: readonly Chapter[] }) => (
  <article className={classes['sheet']}>
    <h2 className={classes['title']}>{words.sheetTitle}</h2>
    <p>{words.certification}</p>
    {chapters.map(({ title, pages }) => (
      <section key={title}>
        <h3 className={classes['chapter']}>{title}</h3>
        {pages.map((page) => (
          <section key={page.entryId} className={classes['page']}>
            <h4>{page.title}</h4>
            <p>{lineOf(page)}</p>
            {partsOf(page).map(({ heading, text }) => (
              <div key={heading}>
                <h5>{heading}</h5>
                <p className={classes['text']}>{text}</p>
              </div>
            ))}
          </section>
        ))}
      </section>
    ))}
  </article>
)
