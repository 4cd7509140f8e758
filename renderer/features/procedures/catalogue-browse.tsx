import { NativeSelect, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Output } from '../../../core/contract/index.ts'
import { catalogueWords as words } from '../../messages/procedures.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { groupCatalogue, type Group, type Way } from './catalogue-groups.ts'
import classes from './catalogue.module.css'
import { ProcedureFacts } from './procedure-facts.tsx'

const ways = [
  { value: 'organisme', label: words.ways.organisme },
  { value: 'theme', label: words.ways.theme },
  { value: 'evenement', label: words.ways.evenement },
] satisfies { value: Way; label: string }[]

type Props = {
  readonly catalogue: Output<'procedures.browse'>
  readonly way: Way
  readonly choice: string | null
}

/** The whole catalogue, or one group of it. */
export function CatalogueBrowse({ catalogue, way, choice }: Props) {
  const navigate = useNavigate()
  const groups = groupCatalogue(catalogue, way)
  const shown = choice === null ? groups : groups.filter(({ id }) => id === choice)
  const count = catalogue.procedures.length

  return (
    <Stack gap="md">
      <SegmentedControl
        data={ways}
        value={way}
        onChange={(par) => void navigate({ to: '/catalogue', search: { par } })}
        aria-label={words.browseBy}
        className={classes['ways'] ?? ''}
      />
      <div className={classes['columns']}>
        <Choices groups={groups} way={way} choice={choice} count={count} />
        <div className={classes['lists']}>
          {shown.map((group) => (
            <GroupSection key={group.id} group={group} way={way} />
          ))}
          {shown.length === 0 && (
            <EmptyState
              action={
                <ButtonLink to="/catalogue" variant="default">
                  {words.seeAll}
                </ButtonLink>
              }
            >
              {words.noChoice}
            </EmptyState>
          )}
          <Text size="sm" c="dimmed">
            {words.edition(count, catalogue.procedures.filter((brief) => brief.needsRecheck).length, catalogue.version)}
          </Text>
        </div>
      </div>
    </Stack>
  )
}

type ChoicesProps = {
  readonly groups: readonly Group[]
  readonly way: Way
  readonly choice: string | null
  readonly count: number
}

/** One link a group with its count; a single list to unfold where the window is narrow. */
function Choices({ groups, way, choice, count }: ChoicesProps) {
  const navigate = useNavigate()
  const label = words.ways[way]
  return (
    <>
      <nav aria-label={label} className={classes['choices']}>
        <ul>
          <Choice way={way} choice={undefined} label={words.all} count={count} chosen={choice === null} />
          {groups.map((group) => (
            <Choice
              key={group.id}
              way={way}
              choice={group.id}
              label={group.label}
              count={group.procedures.length}
              chosen={group.id === choice}
            />
          ))}
        </ul>
      </nav>
      <NativeSelect
        className={classes['choicesNarrow'] ?? ''}
        label={label}
        value={choice ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ to: '/catalogue', search: { par: way, choix: value === '' ? undefined : value } })
        }
        data={[
          { value: '', label: words.choice(words.all, count) },
          ...groups.map(({ id, label: name, procedures }) => ({
            value: id,
            label: words.choice(name, procedures.length),
          })),
        ]}
      />
    </>
  )
}

type ChoiceProps = {
  readonly way: Way
  readonly choice: string | undefined
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

const Choice = ({ way, choice, label, count, chosen }: ChoiceProps) => (
  <li>
    <TextLink
      to="/catalogue"
      search={{ par: way, choix: choice }}
      // The router would mark every choice: they only differ by what follows the path.
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      underline="never"
      className={classes['choice'] ?? ''}
      aria-current={chosen ? 'true' : undefined}
    >
      <span>{label}</span>
      <span className={classes['count']}>{count}</span>
    </TextLink>
  </li>
)

type GroupProps = { readonly group: Group; readonly way: Way }

const GroupSection = ({ group, way }: GroupProps) => {
  const titleId = `groupe-${group.id}`
  return (
    <section aria-labelledby={titleId}>
      <Title order={2} id={titleId}>
        {group.label}{' '}
        <Text span inherit c="dimmed" fw={400}>
          {words.sheets(group.procedures.length)}
        </Text>
      </Title>
      {group.hint !== null && (
        <Text size="sm" c="dimmed">
          {group.hint}
        </Text>
      )}
      <ul className={classes['list']}>
        {group.procedures.map((brief) => (
          <li key={brief.procedureId} className={classes['line']}>
            <TextLink
              to="/catalogue/$procedureId"
              params={{ procedureId: brief.procedureId }}
              underline="hover"
              className={classes['title'] ?? ''}
            >
              {brief.title}
            </TextLink>
            <ProcedureFacts brief={brief} withOrganisation={way !== 'organisme'} />
          </li>
        ))}
      </ul>
    </section>
  )
}
