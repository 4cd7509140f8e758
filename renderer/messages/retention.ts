import type { ErasureProof, RetentionCategory, RetentionStanding } from '../../core/contract/retention.ts'
import { plural } from './plural.ts'

export const categories = {
  dossier: 'Dossiers des personnes, après le dernier contact',
  anonymous: 'Accueils et dossiers anonymes',
  journal: 'Journal des accès',
} as const satisfies Record<RetentionCategory, string>

export const standings = {
  announced: 'Bientôt au terme',
  due: 'Terme aujourd’hui',
  over: 'Terme passé : fiche fermée',
} as const satisfies Record<RetentionStanding, string>

const proofCategories = {
  dossier: (count: number) => plural(count, 'personne effacée', 'personnes effacées'),
  anonymous: (count: number) => plural(count, 'élément anonyme effacé', 'éléments anonymes effacés'),
  mandate: (count: number) => plural(count, 'mandat archivé effacé', 'mandats archivés effacés'),
} as const satisfies Record<ErasureProof['category'], (count: number) => string>

const proofRules = {
  retention: 'fin de conservation',
  request: 'demande de la personne',
  restored_backup: 'après une restauration',
} as const satisfies Record<ErasureProof['rule'], string>

export const retentionWords = {
  title: 'Conservation',
  intro: 'Ce qui n’est plus utile est effacé. Un contact avec la personne repousse le terme ; une relecture, non.',
  open: 'Voir la conservation',
  rules: 'Durées',
  months: (count: number) => plural(count, 'mois', 'mois'),
  ruleHint: (ceiling: number) => `${ceiling} mois au plus.`,
  copies: 'Copies de pièces : 30 jours après la fin du dossier.',
  mandates: 'Mandats : six ans après leur fin, aux archives une fois la personne effacée.',
  source: 'Repères : CNIL, délibération 2023-095 (dossiers sociaux) et journalisation.',
  queue: 'À effacer',
  nobody: 'Personne n’arrive au terme de sa conservation.',
  due: (day: string) => `terme le ${day}`,
  lastContact: (day: string) => `dernier contact le ${day}`,
  byItself: (day: string) => `effacé sans vous après le ${day}`,
  postponed: (reason: string) => `prolongé : ${reason}`,
  postpone: 'Prolonger',
  postponeWhich: (name: string) => `Prolonger la conservation de ${name}`,
  postponeHint: 'Un an au plus, pour un motif écrit : recours en cours, contrôle…',
  until: 'Jusqu’au',
  reason: 'Motif',
  postponeDo: 'Prolonger',
  returned: 'Revenue',
  returnedWhich: (name: string) => `${name} est revenue`,
  execute: 'Effacer les dossiers échus',
  executeTitle: (count: number) => `Effacer ${plural(count, 'personne', 'personnes')} ?`,
  executeHint: 'On ne peut pas revenir en arrière. Leurs mandats signés vont aux archives.',
  executeDo: 'Effacer pour toujours',
  executed: (count: number) => `${plural(count, 'personne effacée', 'personnes effacées')}.`,
  noticeTitle: 'Des données arrivent au terme de leur conservation',
  notice: (count: number) =>
    `${plural(count, 'personne est', 'personnes sont')} à prolonger ou à effacer. Sans décision, l’effacement se fait un mois après le terme.`,
  later: 'Plus tard',
  restricted: 'Données limitées',
  restrictedSince: (day: string, reason: string) => `depuis le ${day} : ${reason}`,
  archives: 'Archives',
  archived: (count: number) =>
    count === 0
      ? 'Aucun mandat archivé.'
      : `${plural(count, 'mandat archivé', 'mandats archivés')}, sous une autre clé.`,
  openArchive: 'Ouvrir les archives',
  openHint: 'Chaque ouverture est notée : qui, quand, pourquoi.',
  openDo: 'Ouvrir',
  openings: 'Ouvertures',
  opening: (day: string, who: string, why: string) => `${day}, ${who} : ${why}`,
  kept: (agreed: string, ended: string, until: string) =>
    `Accord du ${agreed}, fin le ${ended}, gardé jusqu’au ${until}`,
  born: (day: string) => `, né(e) le ${day}`,
  proofs: 'Preuves d’effacement',
  noProof: 'Rien n’a encore été effacé.',
  proof: (day: string, { category, count, rule }: ErasureProof) =>
    `${day} : ${proofCategories[category](count)} (${proofRules[rule]})`,
} as const
