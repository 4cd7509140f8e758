import { createTheme, type CSSVariablesResolver } from '@mantine/core'
import { colours, ink, paper, primaryShade } from './colours.ts'
import { frame } from '../messages/fr.ts'
import classes from './theme.module.css'

const font = "'Atkinson Hyperlegible Next', system-ui, sans-serif"
const small = { defaultProps: { size: 'sm' } }

/** Everything the screens look like. Screens use its names (`teal`, `amber`, `red`, `gray`), never a literal colour. */
export const theme = createTheme({
  colors: colours,
  primaryColor: 'teal',
  primaryShade,
  white: paper,
  black: ink,
  fontFamily: font,
  headings: {
    fontFamily: font,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h5: { fontSize: '0.875rem', lineHeight: '1.4' },
      h6: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.5' },
  // Below `lg` the navigation keeps its icons and puts their words under them.
  breakpoints: { xs: '30em', sm: '40em', md: '56em', lg: '68.75em', xl: '88em' },
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.375rem', lg: '0.5rem', xl: '1rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusClassName: classes['focus'] ?? '',
  activeClassName: '',
  components: {
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
    Alert: { defaultProps: { variant: 'light' } },
    Badge: { defaultProps: { variant: 'light', size: 'lg', fz: 'xs', tt: 'none', fw: 600, radius: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: small,
    CloseButton: { defaultProps: { 'aria-label': frame.close } },
    Input: { defaultProps: { size: 'sm' }, classNames: { wrapper: classes['fieldWrapper'], input: classes['field'] } },
    InputWrapper: {
      defaultProps: { size: 'sm' },
      classNames: { description: classes['hint'], error: classes['hint'] },
    },
    // As it comes, an open menu puts an unnamed focus stop in the page's body, outside of every landmark.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'md',
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': frame.close },
      },
      classNames: { title: classes['dialogTitle'] },
    },
    // A dialog's heading is not the page's banner.
    ModalHeader: { defaultProps: { component: 'div' } },
    Drawer: {
      defaultProps: {
        position: 'right',
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': frame.close },
      },
      classNames: { title: classes['dialogTitle'] },
    },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Notification: { defaultProps: { withBorder: true, closeButtonProps: { 'aria-label': frame.close } } },
    NumberInput: small,
    PasswordInput: small,
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Radio: small,
    Select: { defaultProps: { size: 'sm', allowDeselect: false, comboboxProps: { transitionProps: { duration: 0 } } } },
    Table: { defaultProps: { verticalSpacing: 'xs', highlightOnHover: true } },
    Text: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    TextInput: { defaultProps: { size: 'sm', autoComplete: 'off' } },
  },
})

/** The library's own choices that do not reach the contrasts asked for, and `--etabli-date`: the words of a date that presses. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-4)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
    '--etabli-date': 'var(--mantine-color-amber-7)',
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-3)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-default-border': 'var(--mantine-color-dark-3)',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-2)',
    '--mantine-color-anchor': 'var(--mantine-color-teal-3)',
    '--etabli-date': 'var(--mantine-color-amber-4)',
  },
})
