import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { sheetTitles } from '../../messages/procedures.ts'
import classes from './sheet.module.css'

export type SectionName = keyof typeof sheetTitles

/** The title that the table of contents moves the focus to. */
export const sectionTitleId = (name: SectionName): string => `fiche-${name}`

type Props = { readonly name: SectionName; readonly children: ReactNode }

/** One part of a sheet, reached from its table of contents. */
export const Section = ({ name, children }: Props) => (
  <section aria-labelledby={sectionTitleId(name)} className={classes['section']}>
    <Title order={2} id={sectionTitleId(name)} tabIndex={-1} className={classes['sectionTitle']}>
      {sheetTitles[name]}
    </Title>
    {children}
  </section>
)

/** Short statements of the catalogue. */
export const Statements = ({ items }: { readonly items: readonly string[] }) => (
  <ul className={classes['items']}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

export type Fact = readonly [name: string, value: ReactNode]

/** Names and values, side by side; a fact without value is left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes['facts']}>
    {facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)

type LabelledProps = { readonly label: string; readonly children: string }

/** A small fact on a line of several: its name stays behind its value. */
export const Labelled = ({ label, children }: LabelledProps) => (
  <span>
    <span className={classes['label']}>
      {label}
      {'\u00A0:'}
    </span>{' '}
    {children}
  </span>
)
