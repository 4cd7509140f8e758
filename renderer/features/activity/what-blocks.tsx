import { Table, Text } from '@mantine/core'
import type { Statistics } from '../../../core/contract/statistics.ts'
import { autonomies } from '../../messages/activity.ts'
import { observatoryWords } from '../../messages/observatory.ts'
import { obstacles as obstacleNames } from '../../messages/statuses.ts'
import { statisticsWords as words } from '../../messages/statistics.ts'
import { ButtonLink } from '../../ui/links.tsx'
import classes from './activity.module.css'
import { Figures } from './figures.tsx'

const Nothing = () => (
  <Text size="sm" c="dimmed">
    {words.none}
  </Text>
)

/** What blocks here, at whose, at which step. */
export const Obstacles = ({ obstacles, from, to }: Pick<Statistics, 'obstacles' | 'from' | 'to'>) => (
  <Figures title={words.obstacles}>
    {obstacles.length === 0 ? (
      <Nothing />
    ) : (
      <Table aria-label={words.obstacles} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.waitingOrganisation}</Table.Th>
            <Table.Th scope="col">{words.obstacle}</Table.Th>
            <Table.Th scope="col">{words.step}</Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words.visits}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {obstacles.map(
            ({ organisationId, organisationName, procedureId, procedureTitle, step, obstacle, visits }) => (
              <Table.Tr key={`${organisationId} ${procedureId} ${step} ${obstacle}`}>
                <Table.Th scope="row" className={classes['name']}>
                  {organisationName}
                </Table.Th>
                <Table.Td>{obstacleNames[obstacle]}</Table.Td>
                <Table.Td>
                  {step}
                  <Text component="span" size="sm" c="dimmed">
                    {` · ${procedureTitle}`}
                  </Text>
                </Table.Td>
                <Table.Td className={classes['number']}>{visits.toLocaleString('fr-FR')}</Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
    )}
    {obstacles.length > 0 && (
      <ButtonLink
        to="/activite/faire-remonter"
        search={{ du: from, au: to }}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
      >
        {observatoryWords.open}
      </ButtonLink>
    )}
  </Figures>
)

/** How long organisations take to decide, and what they answer. */
export const Waiting = ({ waiting, decisions }: Pick<Statistics, 'waiting' | 'decisions'>) => (
  <Figures title={words.waiting} hint={words.outcomes(decisions.granted, decisions.refused)}>
    {waiting.length === 0 ? (
      <Nothing />
    ) : (
      <Table aria-label={words.waiting} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.waitingOrganisation}</Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words.decisions}
            </Table.Th>
            <Table.Th scope="col">{words.median}</Table.Th>
            <Table.Th scope="col">{words.longest}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {waiting.map(({ organisationId, organisationName, decisions: count, medianDays, longestDays }) => (
            <Table.Tr key={organisationId}>
              <Table.Th scope="row" className={classes['name']}>
                {organisationName}
              </Table.Th>
              <Table.Td className={classes['number']}>{count.toLocaleString('fr-FR')}</Table.Td>
              <Table.Td>{words.days(medianDays)}</Table.Td>
              <Table.Td>{words.days(longestDays)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    )}
  </Figures>
)

/** Rights that people had never claimed, and now have. */
export const NonTakeUp = ({ nonTakeUp }: Pick<Statistics, 'nonTakeUp'>) => (
  <Figures title={words.nonTakeUp} hint={words.nonTakeUpHint}>
    {nonTakeUp.length === 0 ? (
      <Nothing />
    ) : (
      <Table aria-label={words.nonTakeUp} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.waitingOrganisation}</Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words.rights}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nonTakeUp.map(({ organisationId, organisationName, rights }) => (
            <Table.Tr key={organisationId}>
              <Table.Th scope="row" className={classes['name']}>
                {organisationName}
              </Table.Th>
              <Table.Td className={classes['number']}>{rights.toLocaleString('fr-FR')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    )}
  </Figures>
)

/** How people who came back got on, from their first visit to their last. */
export const AutonomyChanges = ({ autonomy }: Pick<Statistics, 'autonomy'>) => (
  <Figures title={words.autonomy} hint={words.autonomyHint}>
    {autonomy.length === 0 ? (
      <Nothing />
    ) : (
      <Table aria-label={words.autonomy} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.firstVisit}</Table.Th>
            <Table.Th scope="col">{words.lastVisit}</Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {words.peopleColumn}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {autonomy.map(({ first, last, people }) => (
            <Table.Tr key={`${first} ${last}`}>
              <Table.Th scope="row" className={classes['name']}>
                {autonomies[first]}
              </Table.Th>
              <Table.Td>{autonomies[last]}</Table.Td>
              <Table.Td className={classes['number']}>{people.toLocaleString('fr-FR')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    )}
  </Figures>
)
