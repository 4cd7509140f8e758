import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const TodayScreen = () => <Page title={screens.today} />
