import type { PersonHit } from '../../../core/contract/people.ts'
import classes from './people.module.css'
import { factsOf } from './person-facts.tsx'
import { personName } from './person-name.ts'

type Props = { readonly hit: PersonHit; readonly lastMet: string }

/** One answer of the search. Plain elements: twenty of them are drawn at each letter typed. */
export const FoundPerson = ({ hit, lastMet }: Props) => (
  <div className={classes['found']}>
    <div>
      <div className={classes['foundName']}>{personName(hit)}</div>
      <div className={classes['foundFacts']}>{factsOf(hit).join(' · ')}</div>
    </div>
    <div className={classes['foundFacts']}>{lastMet}</div>
  </div>
)
