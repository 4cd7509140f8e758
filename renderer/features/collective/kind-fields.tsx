import { Group, MultiSelect, NativeSelect } from '@mantine/core'
import {
  EventType,
  FacilitationType,
  Initiative,
  PartnerKind,
  PartnershipNature,
  Territory,
  WorkshopLevel,
} from '../../../core/contract/collective.ts'
import {
  collectiveWords as words,
  eventTypes,
  facilitationTypes,
  initiatives,
  partnerKinds,
  partnershipNatures,
  territories,
  workshopLevels,
} from '../../messages/collective.ts'
import { optionalChoice } from '../activity/optional-choice.ts'
import { PlaceChoice } from '../agenda/place-choice.tsx'
import type { SessionDraft } from './session-draft.ts'

type Props = { readonly values: SessionDraft; readonly onChange: (changes: Partial<SessionDraft>) => void }

/** Where it takes place, and what is asked of its kind alone, in the Coop's words. */
export function KindFields({ values, onChange }: Props) {
  const { kind } = values
  return (
    <Group grow align="flex-start">
      <PlaceChoice
        label={words.place}
        none={words.noPlace}
        least={1}
        value={values.placeId}
        onChange={(placeId) => onChange({ placeId })}
      />
      {kind === 'workshop' && (
        <NativeSelect
          label={words.level}
          {...optionalChoice(WorkshopLevel, workshopLevels, words.noLevel, values.level, (level) =>
            onChange({ level }),
          )}
        />
      )}
      {kind === 'facilitation' && (
        <>
          <NativeSelect
            label={words.type}
            {...optionalChoice(FacilitationType, facilitationTypes, words.noType, values.facilitationType, (chosen) =>
              onChange({ facilitationType: chosen }),
            )}
          />
          <NativeSelect
            label={words.initiative}
            {...optionalChoice(Initiative, initiatives, words.noType, values.initiative, (initiative) =>
              onChange({ initiative }),
            )}
          />
        </>
      )}
      {kind === 'event' && (
        <NativeSelect
          label={words.type}
          {...optionalChoice(EventType, eventTypes, words.noType, values.eventType, (eventType) =>
            onChange({ eventType }),
          )}
        />
      )}
      {kind === 'partnership' && (
        <NativeSelect
          label={words.nature}
          {...optionalChoice(PartnershipNature, partnershipNatures, words.noType, values.partnershipNature, (nature) =>
            onChange({ partnershipNature: nature }),
          )}
        />
      )}
      {(kind === 'event' || kind === 'partnership') && (
        <>
          <NativeSelect
            label={words.territory}
            {...optionalChoice(Territory, territories, words.noType, values.territory, (territory) =>
              onChange({ territory }),
            )}
          />
          <MultiSelect
            label={kind === 'event' ? words.organisers : words.partners}
            data={PartnerKind.options
              .filter((one) => kind === 'event' || one !== 'own_structure')
              .map((value) => ({ value, label: partnerKinds[value] }))}
            value={values.partnerKinds}
            onChange={(chosen) => onChange({ partnerKinds: PartnerKind.options.filter((one) => chosen.includes(one)) })}
            comboboxProps={{ withinPortal: false }}
          />
        </>
      )}
    </Group>
  )
}
