import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { OrganisationBrief } from '../../../core/contract/procedures.ts'

/** The choice that stands for the organisation that decides, whatever the catalogue knows of it today. */
export const THE_ONE_THAT_DECIDES = 'decides'

/** With whom one may have spoken: the one that decides, the others that the sheet names, then everybody else. */
export function organisationChoices(
  { organisationName, sheet }: Pick<Casefile, 'organisationName' | 'sheet'>,
  organisations: readonly OrganisationBrief[],
): { readonly value: string; readonly label: string }[] {
  const others = organisations.filter(({ organisationId }) => organisationId !== sheet.organisation)
  const isNamed = ({ organisationId }: OrganisationBrief) => sheet.other_organisations.includes(organisationId)
  return [
    { value: THE_ONE_THAT_DECIDES, label: organisationName },
    ...[...others.filter(isNamed), ...others.filter((other) => !isNamed(other))].map(({ organisationId, name }) => ({
      value: organisationId,
      label: name,
    })),
  ]
}
