import { encode } from 'uqr'

// Four modules of quiet zone, as ISO/IEC 18004 asks.
const QUIET_ZONE = 4

type Props = { readonly address: string; readonly label: string }

/** A QR code of a public address, drawn here; 30 mm on paper, 20 of them for the code at least. Never holds personal data. */
export function QrCode({ address, label }: Props) {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="30mm"
      height="30mm"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={dark} fill="black" />
    </svg>
  )
}
