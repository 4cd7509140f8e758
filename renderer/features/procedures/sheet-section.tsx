import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './procedures.module.css'

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** One part of a sheet, reached from its table of contents. */
export const Section = ({ id, title, children }: Props) => (
  <section id={id} aria-label={title}>
    <Title order={2} mb={4} tabIndex={-1}>
      {title}
    </Title>
    {children}
  </section>
)

type ListProps = { readonly id: string; readonly title: string; readonly items: readonly string[] }

export const ListSection = ({ id, title, items }: ListProps) => (
  <Section id={id} title={title}>
    <ul className={classes['items']}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </Section>
)

export type Fact = readonly [name: string, value: ReactNode]

/** Names and values, side by side. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes['facts']}>
    {facts.flatMap(([name, value]) => [<dt key={`${name}-nom`}>{name}</dt>, <dd key={name}>{value}</dd>])}
  </dl>
)
