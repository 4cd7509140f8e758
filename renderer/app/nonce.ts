import { setNonce } from 'get-nonce'

/** This load's nonce, which the shell wrote in the page: the only inline styles that its policy accepts carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// The scroll lock of modals writes its own style element, through this library.
setNonce(nonce)
