/** One megabyte as the services count it on their upload forms: 1,000,000 bytes, the strictest of the two readings. */
export const MEGABYTE = 1_000_000

/** The sizes that may be asked of a file, in megabytes. */
export const SIZE_LIMITS = [1, 2, 5, 10] as const
export type SizeLimit = (typeof SIZE_LIMITS)[number]

export const MOST_PAGES = 60
export const MOST_SOURCE_BYTES = 40 * 1024 * 1024
/** Read from the header, before anything is decoded: a bitmap takes four bytes a pixel. */
export const MOST_PIXELS = 64_000_000
/** No service asks for more, and some decoders refuse it. */
export const MOST_SIDE = 16_000

/** Of the pages shown in the grid, longest side in pixels. */
export const THUMBNAIL_SIDE = 480
