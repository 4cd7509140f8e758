import type { DuplicateCandidate } from '../../core/contract/people.ts'
import { plural } from './plural.ts'

/** Words of the people's screens and of the person form. */
export const peopleWords = {
  findPerson: 'Nom, téléphone ou date de naissance',
  findPersonHint: 'Flèches pour choisir, Entrée pour ouvrir.',
  latest: 'Dernières personnes reçues',
  cut: (shown: number) => `Les ${shown} premières réponses. Précisez le nom ou la date de naissance.`,
  nobodyFound: 'Personne ne répond à cette recherche. Vérifiez le nom, ou créez une fiche.',
  nobodyYet: 'Aucune fiche pour le moment. Créez la première, ou commencez un accueil.',
  create: 'Créer une fiche',
  born: (day: string) => `né(e) le ${day}`,
  noBirthDay: 'date de naissance non renseignée',
  openCasefiles: (count: number) => plural(count, 'dossier ouvert', 'dossiers ouverts'),
  lastMet: (day: string) => `Dernier contact : ${day}`,

  formTitle: 'Nouvelle fiche',
  onlyNameNeeded: 'Seul le nom de famille est nécessaire.',
  familyName: 'Nom de famille',
  givenName: 'Prénom',
  birthDay: 'Date de naissance',
  phone: 'Téléphone',
  email: 'Adresse électronique',
  save: 'Enregistrer cette personne',
  cancel: 'Annuler',
  duplicatesTitle: 'Est-ce une de ces personnes ?',
  samePerson: 'C’est cette personne',
  samePersonWho: (who: string) => `C’est cette personne : ${who}`,
  otherPerson: 'Ce n’est pas la même personne',
  otherPersonWho: (who: string) => `Ce n’est pas la même personne : ${who}`,
  judgedOther: (count: number) =>
    plural(count, 'personne semblable notée comme différente.', 'personnes semblables notées comme différentes.'),

  tabCasefiles: 'Dossiers',
  tabPapers: 'Pièces',
  tabAgreements: 'Mandats et accords',
  tabAutonomy: 'Autonomie',
  searchAgain: 'Rechercher une personne',
  identity: 'Identité',
  change: 'Modifier',
  changeDone: 'Terminé',
  saved: 'Enregistré.',
  notGiven: 'Non renseigné',
  welcome: 'Accueillir cette personne',
  resume: 'Reprendre son accueil',
  casefiles: 'Dossiers',
  casefilesNone: 'Aucun dossier. Accueillez cette personne pour en ouvrir un.',
  closedCasefiles: 'Dossiers clos',
  casefilesClosed: (count: number) => plural(count, 'dossier clos', 'dossiers clos'),
  appointments: 'Rendez-vous',
  appointmentsNone: 'Aucun rendez-vous prévu.',
  pastAppointments: 'Rendez-vous passés',
  appointmentsPast: (count: number) => plural(count, 'rendez-vous passé', 'rendez-vous passés'),
  plan: 'Planifier un rendez-vous',
} as const

/** Why someone already known may be the same person. */
export const likenesses = {
  same_name_and_birth_day: 'Même nom et même date de naissance',
  similar_name_and_birth_day: 'Nom presque pareil et même date de naissance',
  same_phone: 'Même téléphone',
} as const satisfies Record<DuplicateCandidate['because'][number], string>
