import type { NetworkState } from '../../core/contract/settings.ts'
import { plural } from './plural.ts'

/** Words of what waits for the network, and of the switch that says whether there is one. */
export const onlineWords = {
  title: 'À faire en ligne',
  subtitle: (steps: number, duration: string) => `${plural(steps, 'étape', 'étapes')}, environ ${duration}`,
  none: 'Rien n’attend une connexion à internet. Les étapes en ligne des dossiers ouverts viendront ici.',
  backToToday: 'Revenir à Aujourd’hui',
  absent: 'Le réseau est noté absent. Cette liste se prépare maintenant, et se fait quand il revient.',
  networkIsBack: 'Le réseau est revenu',
  anonymous: 'Personne anonyme',
  about: (duration: string) => `environ ${duration}`,
  openPage: (organisation: string) => `Ouvrir la page : ${organisation}`,
  howDone: (step: string) => `Comment c’est fait : ${step}`,
  stepDone: 'Étape notée comme faite.',
  cut: (shown: number, total: string) => `Les ${shown} premiers dossiers sur ${total}.`,
  listOf: (title: string) => `Étapes en ligne : ${title}`,
  openList: 'Ouvrir la liste, avec les durées',
  network: 'Réseau :',
  changeNetwork: 'Changer',
} as const

/** Whether this desk reaches the internet, as the mediator says it. */
export const networkStates = {
  present: 'présent',
  absent: 'absent',
} as const satisfies Record<NetworkState, string>
