import '@mantine/core/styles.css'
import { AppShell, Button, MantineProvider, Title } from '@mantine/core'
import { createRoot } from 'react-dom/client'

// What any page of this library costs before it says anything.
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <MantineProvider>
    <AppShell header={{ height: 56 }}>
      <AppShell.Header />
      <AppShell.Main>
        <Title order={1}>Page vide</Title>
        <Button>Rien</Button>
      </AppShell.Main>
    </AppShell>
  </MantineProvider>,
)
