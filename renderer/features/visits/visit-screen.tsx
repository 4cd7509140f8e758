import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const VisitScreen = () => <Page title={screens.visit} />
