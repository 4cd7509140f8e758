import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const ProcedureScreen = () => <Page title={screens.procedure} />
