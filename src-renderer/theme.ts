// How Pestle looks: dense, calm, legible. Every text colour meets 4.5:1 on its ground in light and dark.

import {
  ActionIcon,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  Notification,
  rem,
  Select,
  Table,
} from '@mantine/core'

const pine: MantineColorsTuple = [
  '#ecf6f4',
  '#d5eae7',
  '#aad4cf',
  '#7cbdb6',
  '#54a69e',
  '#34908a',
  '#1d7973',
  '#12625d',
  '#0d4f4b',
  '#083a37',
]
const ink: MantineColorsTuple = [
  '#f6f8f8',
  '#edf1f0',
  '#e0e6e5',
  '#cdd6d4',
  '#b2bdbb',
  '#8a9795',
  '#65726f',
  '#4c5957',
  '#323d3b',
  '#18211f',
]
const night: MantineColorsTuple = [
  '#dbe3e1',
  '#bcc7c4',
  '#9aa7a4',
  '#71807c',
  '#4b5956',
  '#37433f',
  '#2a3431',
  '#1c2422',
  '#151c1a',
  '#0e1312',
]

// Mantine draws these without a name.
const closeButtonProps = { 'aria-label': 'Close' }
const clearButtonProps = { 'aria-label': 'Clear' }

const dialogTitle = { title: { fontWeight: 600, fontSize: rem(15) } }
const field = { '--input-height': rem(32), '--input-fz': rem(13.5) }

/** The theme at a font scale in percent. */
export function themeAt(scalePercent: number): MantineThemeOverride {
  return createTheme({
    scale: scalePercent / 100,
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(19) },
    lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
    spacing: { xs: rem(6), sm: rem(10), md: rem(14), lg: rem(20), xl: rem(28) },
    headings: {
      fontWeight: '600',
      sizes: {
        h1: { fontSize: rem(19), lineHeight: '1.3' },
        h2: { fontSize: rem(15), lineHeight: '1.35' },
        h3: { fontSize: rem(13.5), lineHeight: '1.4' },
      },
    },
    defaultRadius: 'sm',
    radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
    colors: { pine, gray: ink, dark: night },
    primaryColor: 'pine',
    primaryShade: { light: 7, dark: 6 },
    respectReducedMotion: true,
    autoContrast: true,
    luminanceThreshold: 0.3,
    black: '#18211f',
    cursorType: 'pointer',
    focusRing: 'auto',
    components: {
      Input: Input.extend({ vars: () => ({ wrapper: field }) }),
      InputWrapper: Input.Wrapper.extend({
        styles: { label: { fontWeight: 500, fontSize: rem(12.5), marginBottom: rem(3) } },
      }),
      Button: Button.extend({
        defaultProps: { size: 'xs' },
        vars: () => ({ root: { '--button-height': rem(32), '--button-fz': rem(13.5) } }),
      }),
      ActionIcon: ActionIcon.extend({ defaultProps: { size: 28, variant: 'subtle' } }),
      Drawer: Drawer.extend({ defaultProps: { closeButtonProps }, styles: dialogTitle }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
      Select: Select.extend({ defaultProps: { clearButtonProps } }),
      Table: Table.extend({
        defaultProps: {
          verticalSpacing: rem(5),
          horizontalSpacing: rem(10),
          fz: 'sm',
          borderColor: 'var(--pestle-line)',
        },
      }),
      Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 600 } }),
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps,
          centered: true,
          overlayProps: { backgroundOpacity: 0.35 },
          transitionProps: { duration: 80 },
        },
        styles: dialogTitle,
      }),
    },
  })
}

/** Colours that Mantine's defaults draw too faint for AA, and the grounds of the frame. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#55625f',
    '--mantine-color-placeholder': '#66736f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#cdd6d4',
    '--mantine-color-anchor': '#0d4f4b',
    '--pestle-ground': '#f4f7f6',
    '--pestle-line': '#e0e6e5',
    '--pestle-danger': '#a3211a',
    '--pestle-danger-ground': '#fdeceb',
    '--pestle-warn': '#7a4b00',
    '--pestle-warn-ground': '#fdf3dc',
    '--pestle-good': '#12625d',
    '--pestle-good-ground': '#e5f3f1',
    '--pestle-selected': '#dff0ed',
    '--pestle-training': '#3d2600',
    '--pestle-training-ground': '#ffd466',
    '--pestle-chart-1': '#12625d',
    '--pestle-chart-2': '#8a4b00',
    '--mantine-color-yellow-light': '#fdf3dc',
    '--mantine-color-yellow-light-color': '#7a4b00',
    '--mantine-color-red-light': '#fdeceb',
    '--mantine-color-red-light-color': '#a3211a',
  },
  dark: {
    '--mantine-color-body': '#151c1a',
    '--mantine-color-text': '#dbe3e1',
    '--mantine-color-dimmed': '#a3b0ad',
    '--mantine-color-placeholder': '#8f9d99',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-default-border': '#37433f',
    '--mantine-color-anchor': '#7cbdb6',
    '--pestle-ground': '#0f1413',
    '--pestle-line': '#2a3431',
    '--pestle-danger': '#ffada6',
    '--pestle-danger-ground': '#3d1a18',
    '--pestle-warn': '#f5cf7f',
    '--pestle-warn-ground': '#382a0d',
    '--pestle-good': '#8fd0c8',
    '--pestle-good-ground': '#12302d',
    '--pestle-selected': '#17423e',
    '--pestle-training': '#ffe3a1',
    '--pestle-training-ground': '#5a3f00',
    '--pestle-chart-1': '#8fd0c8',
    '--pestle-chart-2': '#f5cf7f',
    '--mantine-color-yellow-light': '#382a0d',
    '--mantine-color-yellow-light-color': '#f5cf7f',
    '--mantine-color-red-light': '#3d1a18',
    '--mantine-color-red-light-color': '#ffada6',
  },
})
