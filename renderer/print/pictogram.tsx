import {
  IconBriefcase,
  IconBuildingBank,
  IconCar,
  IconCoinEuro,
  IconFileText,
  IconHeartbeat,
  IconHome,
  IconId,
  IconKey,
  IconPhone,
  IconPhoto,
  IconBook2,
  IconSchool,
  IconSignature,
  IconUsers,
} from '@tabler/icons-react'
import { isPictogram, type PictogramName } from './handout-phrases.ts'

const icons = {
  paper: IconFileText,
  euro: IconCoinEuro,
  health: IconHeartbeat,
  house: IconHome,
  work: IconBriefcase,
  family: IconUsers,
  car: IconCar,
  key: IconKey,
  signature: IconSignature,
  'id-card': IconId,
  bank: IconBuildingBank,
  school: IconSchool,
  photo: IconPhoto,
  passport: IconBook2,
  phone: IconPhone,
} as const satisfies Record<PictogramName, unknown>

/** The pictogram of a kind of paper, always beside its word: it says nothing alone. */
export function Pictogram({ name }: { readonly name: string }) {
  const Icon = icons[isPictogram(name) ? name : 'paper']
  return <Icon size="1.25em" stroke={1.75} aria-hidden />
}
