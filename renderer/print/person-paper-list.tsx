import type { PaperList } from '../../core/contract/paper-lists.ts'
import { missingOf } from '../features/paper-lists/list-texts.ts'
import { dayFull } from '../messages/dates.ts'
import { paperListWords as words } from '../messages/paper-lists.ts'
import classes from './handout-sheet.module.css'
import { Pictogram } from './pictogram.tsx'

/**
 * What the person still has to bring, on A4. Names no procedure; its top third, which the window of an envelope may show, names no paper
 * either.
 */
export function PersonPaperList({ list }: { readonly list: PaperList }) {
  const missing = missingOf(list)
  return (
    <div className={classes['preview']}>
      <article className={classes['sheet']} lang="fr">
        <header className={classes['head']}>
          <h1>{words.personTitle}</h1>
          {list.personGivenName !== null && <p>{words.forGivenName(list.personGivenName)}</p>}
          <p>{words.given(dayFull(list.day))}</p>
          <p>{words.onlyThese}</p>
          <p>{words.missing}</p>
          {list.structurePhone !== '' && <p className={classes['with']}>{words.call(list.structurePhone)}</p>}
        </header>
        {missing.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul>
            {missing.map(({ documentTypeId, label, pictogram, howToObtain }) => (
              <li key={documentTypeId} data-paper>
                <Pictogram name={pictogram} />
                {label}
                {howToObtain !== '' && <span className={classes['source']}>{words.toGet(howToObtain)}</span>}
              </li>
            ))}
          </ul>
        )}
        <p className={classes['small']}>{words.by(list.mediatorName, list.structureName)}</p>
      </article>
    </div>
  )
}
