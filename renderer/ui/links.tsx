import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

type AnchorLinkProps = AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>
type ButtonLinkProps = ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>

/** A link to a screen: `<TextLink to="/personnes/$personId" params={{ personId }}>`. */
export const TextLink = createLink((props: AnchorLinkProps) => <Anchor {...props} />)

/** The same, looking like a button: for going somewhere, never for changing something. */
export const ButtonLink = createLink((props: ButtonLinkProps) => <Button component="a" {...props} />)
