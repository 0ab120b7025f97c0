// Replaces Electron's default menu: no reload, no zoom, no developer tools in a packaged app.

import { Menu, type MenuItemConstructorOptions } from 'electron'

/** macOS needs an Edit menu for copy and paste to work; elsewhere a packaged app has no menu at all. */
export function replaceMenu(platform: NodeJS.Platform, isPackaged: boolean): void {
  const developer: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ label: 'Developer', submenu: [{ role: 'toggleDevTools' }] }]
  const template: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }, ...developer]
      : developer
  Menu.setApplicationMenu(template.length === 0 ? null : Menu.buildFromTemplate(template))
}
