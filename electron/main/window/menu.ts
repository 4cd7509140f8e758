import type { MenuItemConstructorOptions } from 'electron'
import { messages } from '../../messages.ts'

const separator = { type: 'separator' } as const satisfies MenuItemConstructorOptions

// The usual keys need a shift on a French keyboard, and the numeric pad is not the row of digits.
const zoomKey = (role: 'zoomIn' | 'zoomOut' | 'resetZoom', key: string, label: string): MenuItemConstructorOptions => ({
  role,
  label,
  accelerator: `CommandOrControl+${key}`,
  visible: false,
  acceleratorWorksWhenHidden: true,
})

/** The menu, in French, as small as keyboard and screen readers need it. Developer tools are not in it. */
export function menuTemplate(platform: NodeJS.Platform): readonly MenuItemConstructorOptions[] {
  const words = messages.menu
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit, accelerator: 'CommandOrControl+Q' }
  const application: MenuItemConstructorOptions = {
    label: messages.appName,
    submenu: platform === 'darwin' ? [{ role: 'hide', label: words.hide }, separator, quit] : [quit],
  }
  return [
    application,
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.zoomReset },
        zoomKey('zoomIn', '=', words.zoomIn),
        zoomKey('zoomIn', 'numadd', words.zoomIn),
        zoomKey('zoomOut', 'numsub', words.zoomOut),
        zoomKey('resetZoom', 'num0', words.zoomReset),
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
  ]
}
