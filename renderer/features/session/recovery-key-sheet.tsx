import { Portal, Text } from '@mantine/core'
import { recoveryKey as words } from '../../messages/session.ts'
import classes from './session.module.css'

type GroupsProps = { readonly groups: readonly string[] }

/** The groups in order, each with its rank: two of them are asked back by rank. */
export const RecoveryKeyGroups = ({ groups }: GroupsProps) => (
  <ol className={classes['groups']}>
    {groups.map(named).map(({ name, group }) => (
      <li key={name} className={classes['group']}>
        <Text component="span" size="xs" c="dimmed" display="block">
          {name}
        </Text>
        <span className={classes['groupText']}>{group}</span>
      </li>
    ))}
  </ol>
)

// Two groups may be alike: only the rank names one.
const named = (group: string, rank: number) => ({ name: words.groupName(rank + 1), group })

type SheetProps = GroupsProps & { readonly structureName: string }

/** The page that is printed, and only printed. It stands outside of the screen, which paper does not show. */
export const RecoveryKeySheet = ({ groups, structureName }: SheetProps) => (
  <Portal>
    <section className={classes['sheet']} aria-hidden data-print="only">
      <h1>{words.sheetTitle}</h1>
      <p>{words.sheetStructure(structureName)}</p>
      <RecoveryKeyGroups groups={groups} />
      <p>{words.sheetUse}</p>
      <p>{words.sheetKeep}</p>
    </section>
  </Portal>
)
