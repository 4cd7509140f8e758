/** A file as it was made, ready to leave the workshop. */
export type ReadyFile = {
  readonly name: string
  readonly mime: 'application/pdf' | 'image/jpeg'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

/** Keeps a file in the person's dossier, encrypted; the caller tells of its success or refusal. */
export type KeepInDossier = (file: ReadyFile) => void
