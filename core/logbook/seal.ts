/**
 * The own key of the mediator whose passphrase opened the store. Nobody else's passphrase gives it, nor the recovery key, nor the key of the
 * store: what it seals is read by her alone.
 */
export interface OwnSeal {
  /** The key as it is kept beside what it seals: under the passphrase of its owner. */
  readonly wrappedKey: string
  /** Seals a text under the name of what it is: under another name it does not open. */
  seal(text: string, name: string): Uint8Array
  /** `null` when it was not sealed with this key under this name, or was changed since. */
  open(sealed: Uint8Array, name: string): string | null
}
