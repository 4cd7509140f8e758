import type { CoopLack } from '../features/exports/coop.ts'
import type { Format } from '../features/exports/workbook.ts'
import type { ReportSplit } from '../../core/contract/exports.ts'
import { plural } from './plural.ts'

/** Words of the exports. */
export const exportWords = {
  openInCoop: 'Ouvrir dans la Coop',
  openInCoopWhich: (asked: string) => `Ouvrir dans la Coop : ${asked}`,
  coopNoNetwork: 'Coop : réseau absent',
  button: 'Exporter',
  title: 'Exporter l’activité',
  what: 'Quel fichier ?',
  kinds: {
    franceServices: 'France Services',
    report: 'Rapport pour un employeur ou un financeur',
    coop: 'Coop de la médiation numérique',
    open: 'Données ouvertes',
  },
  kindHints: {
    franceServices: 'Les totaux par opérateur, domaine, niveau, lieu et durée.',
    report: 'Les colonnes de votre choix, gardées pour la prochaine fois.',
    coop: 'Une ligne par accueil, dans les colonnes de la Coop. Sans nom ni note.',
    open: 'Les totaux mois par mois, en CSV, à publier. Les petits nombres sont masqués.',
  },
  format: 'Format',
  save: 'Enregistrer le fichier',
  saved: (count: number) => `${plural(count, 'fichier enregistré', 'fichiers enregistrés')}.`,
  notYet: 'Aucune activité sur cette période : rien à exporter.',
  tooLarge: 'Ce tableau dépasse ce qu’un tableur peut ouvrir. Rien n’a été écrit. Choisissez une période plus courte.',
  failed: 'Le fichier n’a pas pu être écrit. Rien n’a changé dans Établi. Recommencez, ou choisissez un autre format.',

  model: 'Modèle',
  newModel: 'Nouveau modèle',
  modelTitle: 'Nom du modèle',
  modelTitleExample: 'Ex. Conseil départemental',
  facets: 'Ce que le rapport compte',
  split: 'Une feuille',
  keepModel: 'Garder ce modèle',
  keptModel: 'Modèle gardé.',
  removeModel: 'Retirer ce modèle',
  removedModel: 'Modèle retiré.',
  noFacet: 'Choisissez au moins une chose à compter.',
  noTitle: 'Donnez un nom au modèle.',
  mask: 'Masquer les petits nombres (1 à 4)',

  lacks: (count: number) =>
    `${plural(count, 'ligne serait refusée', 'lignes seraient refusées')} par la Coop. Complétez-les dans « Ce qui a été noté » :`,
  lack: {
    place: (count: number) => `${plural(count, 'accueil', 'accueils')} sans lieu d’activité`,
    commune: (count: number) => `${plural(count, 'accueil', 'accueils')} à domicile ou ailleurs, sans commune`,
    theme: (count: number) => `${plural(count, 'accueil', 'accueils')} sans domaine`,
  } satisfies Record<CoopLack, (count: number) => string>,

  openTitle: 'Activité',
  fileName: (what: string, { from, to }: { readonly from: string; readonly to: string }) => `${what} ${from} ${to}`,
  whole: 'Total',
  summary: 'Résumé',
  column: {
    period: 'Période',
    cut: 'Répartition',
    name: 'Intitulé',
    visits: 'Accueils',
    requests: 'Demandes',
    minutes: 'Minutes',
    people: 'Personnes connues',
  },
  rule: 'Règle de comptage',
  quarter: (quarter: number, year: string) => `T${quarter} ${year}`,
} as const

export const formats = {
  xlsx: 'Excel (XLSX)',
  ods: 'LibreOffice (ODS)',
  csv_excel: 'CSV pour Excel',
  csv_open: 'CSV données ouvertes',
} as const satisfies Record<Format, string>

export const splits = {
  none: 'pour toute la période',
  month: 'par mois',
  quarter: 'par trimestre',
} as const satisfies Record<ReportSplit, string>
