import './bridge/zod-setup.ts'
import './app/fonts.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Providers } from './app/providers.tsx'
import { keepCacheFresh } from './bridge/events.ts'
import { createQueryClient } from './bridge/query-client.ts'
import { keepClipboardClean } from './ui/copied.ts'

const client = createQueryClient()
keepCacheFresh(client)
keepClipboardClean()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Providers client={client}>
      <App />
    </Providers>
  </StrictMode>,
)
