// No-break spaces are written as escapes: in an editor they look like the others.
const nbsp = '\u00A0'

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`

/** What the shells say in French outside of the screens: native dialogs, menu, command line. No name, no path, nothing that was typed. */
export const messages = {
  appName: 'Établi',
  close: 'Fermer',
  quit: 'Quitter',

  menu: {
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille normale',
    fullScreen: 'Plein écran',
    hide: 'Masquer Établi',
    quit: 'Quitter Établi',
  },

  calendarFile: {
    neutralTitle: 'Rendez-vous administratif',
    reminder: 'Rappel de rendez-vous',
  },

  externalLink: {
    open: 'Ouvrir',
    cancel: 'Annuler',
    question: (host: string) => `Ouvrir ${host} dans le navigateur${nbsp}?`,
    detail: (address: string) =>
      `Établi reste hors ligne${nbsp}: la page s’ouvre dans le navigateur de l’ordinateur, avec sa connexion.\n\n${address}`,
    unknown: (host: string) => `Établi n’ouvre pas ${host}`,
    unknownDetail: 'Cette adresse n’est pas une page officielle du catalogue.',
  },

  download: { title: 'Enregistrer le fichier' },

  host: {
    restarted: 'Établi a dû rouvrir le dossier de données',
    restartedDetail:
      'Ce qui était enregistré est conservé. Le dossier de données s’est verrouillé par sécurité. Déverrouillez-le pour continuer.',
    gone: 'Établi ne peut pas continuer',
    goneDetail:
      'Le dossier de données s’est fermé deux fois de suite. Ce qui était enregistré est conservé. Fermez Établi, puis ouvrez-le de nouveau.',
    inUse: 'Ce dossier de données est déjà ouvert',
    inUseDetail:
      'Établi fonctionne déjà sur ces données, dans une autre fenêtre ou dans le navigateur. Utilisez la fenêtre déjà ouverte, ou fermez-la, puis ouvrez Établi de nouveau.',
  },

  /** What the system's notifications say: read by whoever passes by. */
  reminders: {
    waiting: (count: number) => (count === 1 ? 'Un rappel vous attend.' : `${count} rappels vous attendent.`),
    kinds: {
      appointment: (count: number) => `${count} rendez-vous`,
      deadline: counted('échéance', 'échéances'),
      paper: counted('pièce qui expire', 'pièces qui expirent'),
      silence: counted('dossier sans nouvelles', 'dossiers sans nouvelles'),
      mandate: counted('mandat à revoir', 'mandats à revoir'),
      online: () => 'des étapes à faire en ligne',
      watch: counted('note de veille à relire', 'notes de veille à relire'),
      free: counted('rappel', 'rappels'),
    },
  },

  screen: {
    gone: 'L’affichage s’est interrompu',
    goneDetail: 'Ce qui était enregistré est conservé. Vous pouvez rouvrir l’écran.',
    reopen: 'Rouvrir l’écran',
    unsaved: `Quitter l’atelier${nbsp}?`,
    unsavedDetail: `Les pages de l’atelier ne sont pas gardées${nbsp}: elles seront perdues.`,
    stay: 'Rester',
    leave: 'Quitter sans garder',
  },

  start: {
    impossible: 'Établi ne peut pas s’ouvrir',
    impossibleDetail: `Aucune donnée n’a été modifiée. Redémarrez l’ordinateur, puis ouvrez Établi de nouveau. Si cela se reproduit, réinstallez Établi${nbsp}: vos données restent en place.`,
    folder: 'Établi ne peut pas écrire dans le dossier de données',
    folderDetail: `Aucune donnée n’a été modifiée. Vérifiez que le disque ou la clé est branché et que ce dossier vous appartient.`,
    dataNeedsFolder: `L’option --data attend un dossier${nbsp}: --data DOSSIER`,
  },

  browser: {
    opened: (address: string) => `Établi est ouvert sur ${address}`,
    alreadyOpen: (address: string) => `Établi est déjà ouvert${nbsp}: ${address}`,
    alreadyOpenElsewhere: `Ce dossier de données est déjà ouvert dans une autre fenêtre d’Établi. Fermez-la, puis recommencez.`,
    browserNotOpened: `Le navigateur ne s’est pas ouvert tout seul. Copiez l’adresse ci-dessus dans le navigateur.`,
    portTaken: (port: number) =>
      `Le port ${port} est déjà pris. Choisissez-en un autre avec --port, ou laissez Établi choisir.`,
    portWrong: `L’option --port attend un nombre entre 0 et 65535.`,
    restarted: `Établi a dû rouvrir le dossier de données. Ce qui était enregistré est conservé. Déverrouillez-le pour continuer.`,
    gone: `Établi ne peut pas continuer${nbsp}: le dossier de données s’est fermé deux fois de suite. Ce qui était enregistré est conservé. Relancez Établi.`,
  },
} as const
