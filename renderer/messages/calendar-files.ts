import type { EventChange, EventRemark, LeftOutReason } from '../../core/contract/calendar-files.ts'
import { plural } from './plural.ts'

/** Words of the export and the import of calendars. */
export const calendarFileWords = {
  menu: 'Calendriers',
  exportPeriod: 'Exporter (.ics)',
  exportOne: 'Exporter (.ics)',
  import: 'Importer un calendrier',
  exportTitle: 'Exporter vers un autre calendrier',
  period: 'Période',
  shown: 'La période affichée',
  nextMonths: 'Les 3 prochains mois',
  nextYear: 'Les 12 prochains mois',
  neutral: 'Titres neutres : « Rendez-vous administratif », sans nom, ni organisme, ni lieu.',
  full: 'Titres complets : nom de la personne, organisme et lieu',
  fullWarning:
    'Ces noms seront lisibles par toute personne qui voit ce calendrier, et par le service en ligne qui l’héberge. À réserver à un calendrier que personne d’autre ne lit.',
  save: 'Enregistrer le fichier',
  saved: (count: number) => `${plural(count, 'rendez-vous exporté', 'rendez-vous exportés')}.`,
  nothing: 'Aucun rendez-vous sur cette période.',
  comesTwice: (count: number) =>
    `${plural(count, 'rendez-vous est', 'rendez-vous sont')} à une heure qui vient deux fois cette nuit-là. Les autres calendriers prennent la première.`,
  fileName: (day: string) => `rendez-vous-${day}.ics`,

  screen: 'Importer un calendrier',
  hint: 'Fichier .ics exporté par Outlook, Google Agenda ou Thunderbird. Rien n’est ajouté avant votre accord.',
  choose: 'Choisir un fichier .ics',
  chooseOther: 'Choisir un autre fichier',
  drop: 'ou déposez-le ici',
  back: 'Retour à l’agenda',
  importAppointments: (count: number) => `Importer ${plural(count, 'rendez-vous', 'rendez-vous')}`,
  importAll: (appointments: number, closures: number) =>
    `Importer ${plural(appointments, 'rendez-vous', 'rendez-vous')} et ${plural(closures, 'fermeture', 'fermetures')}`,
  importClosures: (count: number) => `Importer ${plural(count, 'fermeture', 'fermetures')}`,
  nothingToImport: 'Ce calendrier n’apporte rien de nouveau à l’agenda.',
  events: 'Rendez-vous',
  closures: 'Jours entiers, ajoutés comme fermetures',
  take: 'Prendre',
  takeOne: (title: string, when: string) => `Prendre : ${title}, ${when}`,
  what: 'Ce qui change',
  when: 'Quand',
  title: 'Objet',
  noTitle: 'Sans titre',
  fromDayToDay: (from: string, until: string) => `du ${from} au ${until}`,
  wasAt: (when: string) => `était ${when}`,
  unchanged: (count: number) => `${plural(count, 'rendez-vous déjà à jour', 'rendez-vous déjà à jour')} dans l’agenda.`,
  leftOut: 'Laissé de côté',
  leftOutLine: (count: number, why: string) => `${count} : ${why}`,
  examples: (titles: string) => `(${titles})`,
  done: (added: number, changed: number, cancelled: number, closed: number) =>
    [
      added > 0 ? plural(added, 'rendez-vous ajouté', 'rendez-vous ajoutés') : '',
      changed > 0 ? plural(changed, 'modifié', 'modifiés') : '',
      cancelled > 0 ? plural(cancelled, 'annulé', 'annulés') : '',
      closed > 0 ? plural(closed, 'fermeture ajoutée', 'fermetures ajoutées') : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  doneNothing: 'Rien à changer : l’agenda était déjà à jour.',
  unread: 'Ce fichier n’a pas pu être lu. Rien n’a été modifié. Choisissez-le de nouveau.',
} as const

export const eventChanges = {
  new: 'Nouveau',
  changed: 'Modifié',
  cancelled: 'Annulé',
  unchanged: 'Déjà à jour',
} as const satisfies Record<EventChange, string>

export const eventRemarks = {
  text_cut: 'Texte raccourci à 120 caractères.',
  text_withheld: 'Un texte ressemblait à un mot de passe ou à un numéro de sécurité sociale : il n’est pas repris.',
  time_comes_twice: 'L’heure change cette nuit-là : cette heure vient deux fois. La première est retenue.',
} as const satisfies Record<EventRemark, string>

/** Why something of a file is not offered, after its number. */
export const leftOutReasons = {
  not_an_event: 'tâches, notes ou disponibilités, qui ne sont pas des rendez-vous',
  unreadable: 'date ou contenu illisible',
  uid_missing: 'sans identifiant : ils reviendraient en double à chaque import',
  start_missing: 'sans date de début',
  zone_unknown: 'fuseau horaire inconnu : l’heure serait devinée',
  rule_not_read: 'répétition qu’Établi ne sait pas lire',
  file_cut: 'le fichier s’arrête avant la fin : exportez-le de nouveau pour avoir la suite',
  past: 'déjà passés',
  days_free: 'jours entiers sans absence (anniversaires, jours fériés)',
  cancelled_unknown: 'annulés, et absents de l’agenda',
  older_version: 'version plus ancienne que celle de l’agenda',
  settled: 'rendez-vous déjà réglés dans l’agenda',
  too_many: 'au-delà de 500 : importez d’abord ceux-ci, puis recommencez',
} as const satisfies Record<LeftOutReason, string>
