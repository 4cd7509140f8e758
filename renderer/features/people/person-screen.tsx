import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const PersonScreen = () => <Page title={screens.person} />
