import { Button, List, Stack, Text, Title } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { version } from '../../../package.json'
import {
  ColourScheme,
  CoopBridge,
  HolidayZone,
  ReminderNotice,
  ScreenCapture,
  type Settings,
} from '../../../core/contract/settings.ts'
import { Line, OptionalLine, PhoneText } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { backupsWords } from '../../messages/backups.ts'
import { journalWords } from '../../messages/journal.ts'
import { mediatorsWords } from '../../messages/mediators.ts'
import { screens } from '../../messages/fr.ts'
import { placesWords } from '../../messages/places.ts'
import { plural } from '../../messages/plural.ts'
import { retentionWords } from '../../messages/retention.ts'
import { recoveryKey } from '../../messages/session.ts'
import { reminderNotices } from '../../messages/reminders.ts'
import { coopBridges, screenCaptures, settingsWords as words, timeZones } from '../../messages/settings.ts'
import { colourSchemes, holidayZones } from '../../messages/statuses.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NirGround } from '../identifiers/nir-ground.tsx'
import { RenewRecoveryKey } from '../session/pending-recovery-key.tsx'
import { useLock, useUnlocked } from '../session/session.ts'
import { PlacesSection } from './places-section.tsx'
import { ListSetting, LineSetting, RadioSetting, type Choice } from './setting-fields.tsx'

const MAXIMUM_MINUTES = 15

const minuteChoices: readonly Choice[] = Array.from({ length: MAXIMUM_MINUTES }, (_, index) => ({
  value: String(index + 1),
  label: plural(index + 1, words.minute, words.minutes),
}))

const noticeChoices: readonly Choice[] = ReminderNotice.options.map((value) => ({
  value,
  label: reminderNotices[value],
}))
const coopChoices: readonly Choice[] = CoopBridge.options.map((value) => ({ value, label: coopBridges[value] }))
const captureChoices: readonly Choice[] = ScreenCapture.options.map((value) => ({
  value,
  label: screenCaptures[value],
}))
const schemeChoices: readonly Choice[] = ColourScheme.options.map((value) => ({ value, label: colourSchemes[value] }))

const holidayChoices: readonly Choice[] = HolidayZone.options.map((value) => ({ value, label: holidayZones[value] }))

/** Only the common holidays are known there. */
const incompleteZones: ReadonlySet<HolidayZone> = new Set([
  'nouvelle_caledonie',
  'polynesie_francaise',
  'wallis_et_futuna',
  'saint_pierre_et_miquelon',
])

const USUAL_VISITS = [15, 20, 25, 30, 45, 60]

/** The usual lengths of a visit, and the present one when it is none of them. */
const visitChoices = (present: number): readonly Choice[] =>
  [...new Set([...USUAL_VISITS, present])]
    .toSorted((one, other) => one - other)
    .map((minutes) => ({ value: String(minutes), label: plural(minutes, words.minute, words.minutes) }))

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
  const { demo, role, shell } = useUnlocked()
  return (
    <>
      <Section title={words.structure}>
        <LineSetting
          label={words.structureName}
          schema={Line}
          saved={saved.structureName}
          changeOf={(structureName) => ({ structureName })}
        />
        <LineSetting
          label={words.mediatorName}
          schema={Line}
          saved={saved.mediatorName}
          changeOf={(mediatorName) => ({ mediatorName })}
        />
        <Text size="sm" c="dimmed">
          {words.onLetters}
        </Text>
        <LineSetting
          label={words.structureAddress}
          schema={OptionalLine}
          saved={saved.structureAddress}
          changeOf={(structureAddress) => ({ structureAddress })}
        />
        <LineSetting
          label={words.structurePhone}
          schema={PhoneText}
          saved={saved.structurePhone}
          changeOf={(structurePhone) => ({ structurePhone })}
        />
        <LineSetting
          label={words.dataProtectionContact}
          description={words.dataProtectionContactHint}
          schema={OptionalLine}
          saved={saved.dataProtectionContact}
          changeOf={(dataProtectionContact) => ({ dataProtectionContact })}
        />
      </Section>
      <Section title={mediatorsWords.title}>
        <Text>{mediatorsWords.intro}</Text>
        <div>
          <ButtonLink to="/reglages/equipe" variant="default">
            {mediatorsWords.open}
          </ButtonLink>
        </div>
      </Section>
      <Section title={backupsWords.title}>
        <Text>{backupsWords.intro}</Text>
        <div>
          <ButtonLink to="/reglages/sauvegardes" variant="default">
            {backupsWords.open}
          </ButtonLink>
        </div>
      </Section>
      <Section title={retentionWords.title}>
        <Text>{retentionWords.intro}</Text>
        <div>
          <ButtonLink to="/reglages/conservation" variant="default">
            {retentionWords.open}
          </ButtonLink>
        </div>
      </Section>
      <Section title={journalWords.title}>
        <Text>{journalWords.intro}</Text>
        <div>
          <ButtonLink to="/reglages/journal" variant="default">
            {journalWords.open}
          </ButtonLink>
        </div>
      </Section>
      <Section title={words.visits}>
        <ListSetting
          label={words.visitMinutes}
          description={words.visitMinutesHint}
          saved={String(saved.visitMinutes)}
          choices={visitChoices(saved.visitMinutes)}
          changeOf={(minutes) => ({ visitMinutes: Number(minutes) })}
        />
      </Section>
      <Section title={placesWords.title}>
        <PlacesSection />
      </Section>
      <Section title={words.dates}>
        <ListSetting
          label={words.holidayZone}
          description={words.holidayZoneHint}
          saved={saved.holidayZone}
          choices={holidayChoices}
          changeOf={(zone) => ({ holidayZone: HolidayZone.parse(zone) })}
        />
        {incompleteZones.has(saved.holidayZone) && (
          <Text component="output" display="block" size="sm" c="var(--etabli-date)">
            {words.holidaysIncomplete}
          </Text>
        )}
        <ListSetting
          label={words.timeZone}
          description={words.timeZoneHint}
          saved={saved.timeZone}
          choices={zoneChoices(saved.timeZone)}
          changeOf={(timeZone) => ({ timeZone })}
        />
      </Section>
      <Section title={words.reminders}>
        <RadioSetting
          label={words.reminderNotice}
          description={words.reminderNoticeHint}
          saved={saved.reminderNotice}
          choices={noticeChoices}
          changeOf={(value) => ({ reminderNotice: ReminderNotice.parse(value) })}
        />
      </Section>
      <Section title={words.coop}>
        <RadioSetting
          label={words.coopBridge}
          description={words.coopBridgeHint}
          saved={saved.coopBridge}
          choices={coopChoices}
          changeOf={(value) => ({ coopBridge: CoopBridge.parse(value) })}
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
        {shell.blocksCapture ? (
          <RadioSetting
            label={words.screenCapture}
            description={words.screenCaptureHint}
            saved={saved.screenCapture}
            choices={captureChoices}
            changeOf={(value) => ({ screenCapture: ScreenCapture.parse(value) })}
          />
        ) : (
          <div>
            <Title order={3}>{words.screenCapture}</Title>
            <Text>{words.screenCaptureImpossible}</Text>
          </div>
        )}
        {role !== 'trainer' && <NirGround />}
        {!demo && role === 'head' && (
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
