import { Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { Output } from '../../../core/contract/index.ts'
import type { ProcedureId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { discreetWords as words } from '../../messages/discreet.ts'
import { organisationLine } from '../../messages/procedures.ts'
import { ageSentence } from '../procedures/known-facts.ts'

/** What a procedure asks of anyone, as the catalogue tells it: two people may read it together. */
export function SharedProcedure({ procedureId }: { readonly procedureId: ProcedureId }) {
  const whole = useOperation('procedures.read', { procedureId }).data
  return whole === undefined ? null : <Sheet {...whole} />
}

function Sheet({ sheet, organisations, documentTypes }: Output<'procedures.read'>) {
  const [papersId, stepsId] = [useId(), useId()]
  const ofAll = sheet.documents.filter(({ required }) => required)
  const labelOf = (id: string) => documentTypes.find((type) => type.id === id)?.label ?? id
  return (
    <Stack component="article" gap="lg" maw="46rem">
      <div>
        <Title order={2}>{sheet.title}</Title>
        <Text c="dimmed">{organisations.map(organisationLine).join(' · ')}</Text>
      </div>
      <Text size="lg">{sheet.summary}</Text>
      <section aria-labelledby={papersId}>
        <Title order={3} id={papersId}>
          {words.papers}
        </Title>
        {ofAll.length === 0 && <Text size="lg">{words.papersNone}</Text>}
        <ul>
          {[...new Set(ofAll.map(({ id }) => id))].map((id) => (
            <Text key={id} component="li" size="lg">
              {labelOf(id)}
            </Text>
          ))}
        </ul>
        {ofAll.length < sheet.documents.length && <Text>{words.papersOfSome}</Text>}
      </section>
      <section aria-labelledby={stepsId}>
        <Title order={3} id={stepsId}>
          {words.steps}
        </Title>
        <ol>
          {sheet.steps.map(({ id, text }) => (
            <Text key={id} component="li" size="lg">
              {text}
            </Text>
          ))}
        </ol>
      </section>
      <Text size="sm" c="dimmed">
        {ageSentence(sheet)}
      </Text>
    </Stack>
  )
}
