import { NativeSelect } from '@mantine/core'
import type { OrganisationId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'

type Props = {
  readonly label: string
  readonly value: OrganisationId | null
  readonly onChange: (organisationId: OrganisationId | null) => void
  /** What no organisation means here: any of them, or none. */
  readonly none: string
}

/** The organisations of the catalogue in the order of the dictionary. */
export const useOrganisations = () =>
  (useOperation('procedures.browse', {}).data?.organisations ?? []).toSorted((one, other) =>
    one.shortName.localeCompare(other.shortName, 'fr'),
  )

/** One organisation of the catalogue by its short name, or none. */
export function OrganisationChoice({ label, value, onChange, none }: Props) {
  const organisations = useOrganisations()
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: none },
        ...organisations.map(({ organisationId, shortName }) => ({ value: organisationId, label: shortName })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(
          organisations.find(({ organisationId }) => organisationId === currentTarget.value)?.organisationId ?? null,
        )
      }
    />
  )
}
