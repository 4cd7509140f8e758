import { nirKey } from '../shared/identifiers/nir.ts'

// Shape of the number: arrêté du 22 mars 1977 and instruction générale Insee (sex, year, month, département, commune, order).
// Months 20 and above are those of births whose month is not known.
const NIR =
  /(?<![\p{L}\p{N}])([123478])[ .-]?(\d{2})[ .-]?(0[1-9]|1[0-2]|[2-9]\d)[ .-]?(\d{2}|2[ab])[ .-]?(\d{3})[ .-]?(\d{3})(?:[ .-]*(?:cle|\/)?[ .:-]*(\d{2}))?(?![\p{L}\p{N}])/gu

const isDepartment = (code: string): boolean => code === '2a' || code === '2b' || (code !== '00' && code !== '96')

type Place = { readonly start: number; readonly end: number }

/** Where the folded text holds a social security number: fifteen characters with their right key, or a plausible thirteen. */
export function nirPlaces(folded: string): readonly Place[] {
  const places: Place[] = []
  for (const match of folded.matchAll(NIR)) {
    const [whole, sex = '', year = '', month = '', department = '', commune = '', order = '', key] = match
    const thirteen = `${sex}${year}${month}${department}${commune}${order}`
    // Without its key, thirteen digits are often something else: only a real month is then believed.
    const believed =
      key === undefined
        ? Number(month) <= 12 && (sex === '1' || sex === '2') && commune !== '000' && order !== '000'
        : key === nirKey(thirteen)
    if (believed && isDepartment(department)) places.push({ start: match.index, end: match.index + whole.length })
  }
  return places
}
