import { useMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core'
import { useEffect } from 'react'
import { useOperation } from '../bridge/queries.ts'

/** The chosen display lives in the settings, never in the browser's storage. */
export const colourSchemeManager: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

/** Follows the setting while the store is open. */
export function useColourSchemeSetting(): void {
  const chosen = useOperation('settings.read', {}).data?.colourScheme
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (chosen !== undefined) setColorScheme(chosen)
  }, [chosen, setColorScheme])
}
