import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const AgendaScreen = () => <Page title={screens.agenda} />
