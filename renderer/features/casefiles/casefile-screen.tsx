import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const CasefileScreen = () => <Page title={screens.casefile} />
