// Style sheets that are imported for their effect, and class names of CSS modules.

declare module '*.css'
declare module '@fontsource-variable/inter'
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>
  export = names
}
