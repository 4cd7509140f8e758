import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const HandoutScreen = () => <Page title={screens.handout} />
