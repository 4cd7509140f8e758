import { screens } from '../../messages/fr.ts'
import { Page } from '../../ui/page.tsx'

export const CatalogueScreen = () => <Page title={screens.catalogue} />
