import type { CoopBridge, ScreenCapture } from '../../core/contract/settings.ts'

export const settingsWords = {
  structure: 'Structure et médiateur',
  structureName: 'Nom de la structure',
  mediatorName: 'Votre nom',
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'Il décide de l’heure des rendez-vous et du jour des échéances.',
  structureAddress: 'Adresse de la structure',
  structurePhone: 'Téléphone de la structure',
  dataProtectionContact: 'Contact pour les données personnelles',
  dataProtectionContactHint: 'À qui la personne écrit pour voir, corriger ou effacer ses données.',
  onLetters:
    'Ces lignes paraissent sur les mandats, la notice et les lettres. Vides, elles se lisent « non renseigné ».',
  visits: 'Accueils',
  visitMinutes: 'Durée prévue d’un accueil',
  visitMinutesHint: 'L’accueil dit, cinq minutes avant, qu’il est temps de conclure.',
  dates: 'Dates et jours fériés',
  holidayZone: 'Jours fériés qui comptent ici',
  holidayZoneHint: 'Ils décalent les dernières dates pour agir.',
  holidaysIncomplete:
    'Établi connaît ici les jours fériés communs, pas tous ceux du territoire. Vérifiez une date qui tombe près d’une fête locale.',
  saved: 'Enregistré.',
  reminders: 'Rappels',
  reminderNotice: 'Notification de l’ordinateur',
  reminderNoticeHint:
    'Quand la fenêtre d’Établi n’est pas devant vous. Jamais de nom. Dans un navigateur, il n’y en a pas.',
  security: 'Sécurité',
  autoLock: 'Verrouillage automatique',
  autoLockHint:
    'Après ce temps sans clavier ni souris, un avertissement s’affiche 30 secondes, puis Établi se verrouille.',
  screenCapture: 'Capture de l’écran',
  screenCaptureHint:
    'Vaut pour ce poste : copies d’écran, écran partagé en visioconférence, prise de main à distance. Un projecteur branché continue de montrer la fenêtre.',
  screenCaptureImpossible:
    'Ici, Établi ne peut pas empêcher une capture de l’écran : ni un navigateur, ni Linux ne le permettent. Il le peut dans son application, sous Windows et macOS.',
  minute: 'minute',
  minutes: 'minutes',
  lockNow: 'Verrouiller',
  recoveryKey: 'Clé de secours',
  display: 'Affichage',
  colourScheme: 'Couleurs',
  coop: 'Coop de la médiation numérique',
  coopBridge: 'Bouton « Ouvrir dans la Coop »',
  coopBridgeHint:
    'Non officiel : il s’appuie sur une adresse interne de la Coop, qui peut changer sans prévenir. Il ouvre un compte rendu déjà rempli, sans nom ni note ; vous le relisez et l’enregistrez là-bas.',
  about: 'À propos',
  version: (version: string) => `Établi, version ${version}`,
  independent: 'Outil indépendant de l’administration : il ne remplace ni les organismes ni leurs sites.',
  local: 'Les données restent sur cet ordinateur, chiffrées. Rien n’est envoyé par internet.',
  licence: 'Logiciel libre, licence AGPL-3.0 ou ultérieure.',
  components: 'Composants libres',
  componentList: [
    'Atkinson Hyperlegible Next, Noto Sans, Noto Sans Arabic, polices de caractères : SIL OFL 1.1',
    'Tabler Icons : MIT',
    'React, Mantine, TanStack, Zod : MIT',
    'SQLite3 Multiple Ciphers, better-sqlite3 : MIT',
  ],
} as const

export const coopBridges = {
  off: 'Masqué',
  on: 'Affiché à côté de chaque activité notée',
} as const satisfies Record<CoopBridge, string>

export const screenCaptures = {
  allowed: 'Laisser les autres programmes voir la fenêtre',
  blocked: 'La leur cacher : elle paraît noire ou absente',
} as const satisfies Record<ScreenCapture, string>

/** The desks of France, by the name of their zone (IANA). */
export const timeZones: Readonly<Record<string, string>> = {
  'Europe/Paris': 'Hexagone et Corse',
  'America/Guadeloupe': 'Guadeloupe, Saint-Martin, Saint-Barthélemy',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'Guyane',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'La Réunion',
  'Indian/Mayotte': 'Mayotte',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Wallis': 'Wallis-et-Futuna',
  'Pacific/Tahiti': 'Polynésie française : Tahiti',
  'Pacific/Marquesas': 'Polynésie française : Marquises',
  'Pacific/Gambier': 'Polynésie française : Gambier',
}
