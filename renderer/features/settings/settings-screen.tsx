import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const SettingsScreen = () => <Page title={screens.settings} />
