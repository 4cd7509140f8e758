import type { ReactNode } from 'react'
import type { Settings } from '../../core/contract/settings.ts'
import { noticeWords as words } from '../messages/consents.ts'
import { dayPlain } from '../messages/dates.ts'
import classes from './mandate-letter.module.css'

type Props = { readonly settings: Settings; readonly day: string }

const orUnknown = (text: string): string => (text === '' ? words.unknown : text)

/** What is kept, why, where, and the person's rights: one A4 page in short sentences. */
export const InformationNotice = ({ settings, day }: Props) => (
  <div className={`${classes['preview']} ${classes['notice']}`}>
    <article className={classes['letter']}>
      <div className={classes['body']}>
        <h2>{words.title}</h2>
        <Part title={words.who}>
          <p>{words.structure(settings.structureName)}</p>
          <p>{words.address(orUnknown(settings.structureAddress))}</p>
          <p>{words.phone(orUnknown(settings.structurePhone))}</p>
          <p>{words.contact(orUnknown(settings.dataProtectionContact))}</p>
        </Part>
        <Part title={words.why}>
          <Lines lines={words.whyText} />
        </Part>
        <Part title={words.what}>
          <Lines lines={words.whatText} />
        </Part>
        <Part title={words.never}>
          <Lines lines={words.neverText} />
        </Part>
        <Part title={words.where}>
          <p>{words.whereText}</p>
        </Part>
        <Part title={words.share}>
          <p>{words.shareText}</p>
        </Part>
        <Part title={words.howLong}>
          <p>{words.howLongText}</p>
          <p>{words.howLongMark}</p>
        </Part>
        <Part title={words.rights}>
          <Lines lines={words.rightsText} />
        </Part>
        <p className={classes['copy']}>{words.given(dayPlain(day))}</p>
      </div>
    </article>
  </div>
)

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
)

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)
