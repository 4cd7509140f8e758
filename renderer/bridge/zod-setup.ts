import { z } from 'zod'

// Imported before anything that builds a schema: zod otherwise tries `new Function`, which the page's policy reports as a violation.
z.config({ jitless: true })
