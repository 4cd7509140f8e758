import { Button, List, Stack, Text, Title } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { version } from '../../../package.json'
import { ColourScheme, type Settings } from '../../../core/contract/settings.ts'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { plural } from '../../messages/plural.ts'
import { recoveryKey } from '../../messages/session.ts'
import { settingsWords as words, timeZones } from '../../messages/settings.ts'
import { colourSchemes } from '../../messages/statuses.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { RenewRecoveryKey } from '../session/pending-recovery-key.tsx'
import { useLock, useUnlocked } from '../session/session.ts'
import { ListSetting, NameSetting, RadioSetting, type Choice } from './setting-fields.tsx'

const MAXIMUM_MINUTES = 15

const minuteChoices: readonly Choice[] = Array.from({ length: MAXIMUM_MINUTES }, (_, index) => ({
  value: String(index + 1),
  label: plural(index + 1, words.minute, words.minutes),
}))

const schemeChoices: readonly Choice[] = ColourScheme.options.map((value) => ({ value, label: colourSchemes[value] }))

/** The known desks, and the present zone when it is none of them. */
const zoneChoices = (present: string): readonly Choice[] => [
  ...Object.entries(timeZones).map(([value, label]) => ({ value, label })),
  ...(Object.hasOwn(timeZones, present) ? [] : [{ value: present, label: present }]),
]

export function SettingsScreen() {
  const lock = useLock()
  const settings = useOperation('settings.read', {})
  return (
    <Page
      title={screens.settings}
      action={
        <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => void lock()}>
          {words.lockNow}
        </Button>
      }
    >
      <Stack gap="xl" maw="36rem">
        <Loaded query={settings}>{(saved) => <Sections saved={saved} />}</Loaded>
        <About />
      </Stack>
    </Page>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Stack component="section" gap="sm">
    <Title order={2}>{title}</Title>
    {children}
  </Stack>
)

function Sections({ saved }: { readonly saved: Settings }) {
  const { demo } = useUnlocked()
  return (
    <>
      <Section title={words.structure}>
        <NameSetting
          label={words.structureName}
          saved={saved.structureName}
          changeOf={(structureName) => ({ structureName })}
        />
        <NameSetting
          label={words.mediatorName}
          saved={saved.mediatorName}
          changeOf={(mediatorName) => ({ mediatorName })}
        />
        <ListSetting
          label={words.timeZone}
          description={words.timeZoneHint}
          saved={saved.timeZone}
          choices={zoneChoices(saved.timeZone)}
          changeOf={(timeZone) => ({ timeZone })}
        />
      </Section>
      <Section title={words.security}>
        <ListSetting
          label={words.autoLock}
          description={words.autoLockHint}
          saved={String(saved.autoLockMinutes)}
          choices={minuteChoices}
          changeOf={(minutes) => ({ autoLockMinutes: Number(minutes) })}
        />
        {!demo && (
          <Stack gap="xs" align="flex-start">
            <Title order={3}>{words.recoveryKey}</Title>
            <Text>{recoveryKey.intro}</Text>
            <RenewRecoveryKey />
          </Stack>
        )}
      </Section>
      <Section title={words.display}>
        <RadioSetting
          label={words.colourScheme}
          saved={saved.colourScheme}
          choices={schemeChoices}
          changeOf={(value) => ({ colourScheme: ColourScheme.parse(value) })}
        />
      </Section>
    </>
  )
}

const About = () => (
  <Section title={words.about}>
    <Text>{words.version(version)}</Text>
    <Text>{words.independent}</Text>
    <Text>{words.local}</Text>
    <Text>{words.licence}</Text>
    <Title order={3}>{words.components}</Title>
    <List size="sm">
      {words.componentList.map((component) => (
        <List.Item key={component}>{component}</List.Item>
      ))}
    </List>
  </Section>
)
