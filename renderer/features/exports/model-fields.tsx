import { Button, Group, Input, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { type ReportModel, type ReportModelDetails, ReportSplit } from '../../../core/contract/exports.ts'
import { Facet } from '../../../core/contract/statistics.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { exportWords as words, splits } from '../../messages/exports.ts'
import { facets } from '../../messages/statistics.ts'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'

/** A report being made, and the model it comes from, if any. */
export type ModelDraft = ReportModelDetails & { readonly modelId: ReportModel['modelId'] | null }

/** What a report counts when no model says otherwise. */
export const newModel: ModelDraft = {
  modelId: null,
  title: '',
  facets: ['operator', 'theme', 'channel', 'duration'],
  split: 'quarter',
}

const facetChoices = Facet.options.map((value) => ({ value, label: facets[value] }))

type Props = {
  readonly draft: ModelDraft
  readonly onDraft: (draft: ModelDraft) => void
  /** True once it was sent: what is missing is then said. */
  readonly tried: boolean
}

/** The columns of a report, its sheets, and the models kept for the next time. */
export function ModelFields({ draft, onDraft, tried }: Props) {
  const models = useOperation('exports.models', {}).data ?? []
  const keep = useCommand('exports.keepModel')
  const remove = useCommand('exports.removeModel')
  const { modelId, title, facets: chosen, split } = draft
  const details = { title, facets: [...chosen], split }
  const isKept = models.some(
    (model) =>
      model.modelId === modelId && JSON.stringify({ ...model, modelId }) === JSON.stringify({ ...details, modelId }),
  )

  const keepIt = async () => {
    const answer = await keep.run({ modelId, details })
    if (answer.ok) onDraft(answer.value)
    else tellRefusal(answer.error.code)
  }
  const takeOut = async (known: ReportModel['modelId']) => {
    const answer = await remove.run({ modelId: known })
    if (!answer.ok) return tellRefusal(answer.error.code)
    onDraft(newModel)
    offerUndo({
      message: words.removedModel,
      undo: async () => void (await keep.run({ modelId: null, details })),
    })
  }

  return (
    <>
      {models.length > 0 && (
        <NativeSelect
          label={words.model}
          data={[
            { value: '', label: words.newModel },
            ...models.map((model) => ({ value: model.modelId as string, label: model.title })),
          ]}
          value={modelId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onDraft(models.find((model) => model.modelId === value) ?? newModel)
          }
        />
      )}
      <MultiSelect
        label={words.facets}
        data={facetChoices}
        value={[...chosen]}
        onChange={(values) => onDraft({ ...draft, facets: values.map((value) => Facet.parse(value)) })}
        searchable
        error={tried && chosen.length === 0 ? words.noFacet : null}
        comboboxProps={{ withinPortal: false }}
      />
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={words.split}
          data={ReportSplit.options.map((value) => ({ value, label: splits[value] }))}
          value={split}
          onChange={({ currentTarget: { value } }) => onDraft({ ...draft, split: ReportSplit.parse(value) })}
        />
        <TextInput
          label={words.modelTitle}
          placeholder={words.modelTitleExample}
          value={title}
          onChange={({ currentTarget: { value } }) => onDraft({ ...draft, title: value })}
          style={{ flex: 1 }}
        />
        <Button
          variant="default"
          disabled={title.trim() === '' || chosen.length === 0 || isKept}
          loading={keep.running}
          onClick={() => void keepIt()}
        >
          {words.keepModel}
        </Button>
      </Group>
      {modelId !== null && (
        <Group gap="xs">
          {isKept && <Input.Description>{words.keptModel}</Input.Description>}
          <Button variant="subtle" size="compact-sm" loading={remove.running} onClick={() => void takeOut(modelId)}>
            {words.removeModel}
          </Button>
        </Group>
      )}
    </>
  )
}
