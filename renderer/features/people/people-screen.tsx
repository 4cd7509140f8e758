import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const PeopleScreen = () => <Page title={screens.people} />
