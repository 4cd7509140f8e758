import type { Chance } from './random.ts'

const split = (words: string): readonly string[] => words.split(' ')

/** Family names that everybody has met, the commonest first; `_` stands for a space. */
const common = split(
  `Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand Morel
Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Müller Lefebvre Faure André Mercier Blanc Guérin Boyer Garnier
Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval
Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud
Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier
Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger
Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty
Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le_Gall Collet Léger
Bouvier Julien Prévost Millet Perrot Daniel Le_Roux Cousin Germain Breton Besson Langlois Rémy Le_Goff Pelletier Lévêque Perrier
Leblanc Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin Poulain
Tessier Chevallier Collin Chauvin Da_Silva Bouchet Gay Lemaître Bénard Maréchal Humbert Reynaud Antoine Hoarau Perret Barthélemy
Cordier Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte`.replaceAll('\n', ' '),
)

/** Family names come from elsewhere, as they are written at a desk. */
const elsewhere = split(
  `Diallo Traoré N’Diaye Nguyen Benali Da_Costa Ferreira Yilmaz Sow Diop Coulibaly Haddad Cissé Keita Bâ Camara Fofana Konaté Touré
Sylla Barry Bah Sissoko Diarra Mendy Gomis Fall Gueye Sarr M’Bappé N’Guessan Kouassi Konan Koffi Amrani Belkacem Bouazza Cherif
Hamdi Khelifi Mansouri Saidi Zerrouki Ben_Amar Ben_Salah El_Amrani El_Idrissi Aït_Ahmed Ould_Ali Özdemir Şahin Çelik Kaya Demir
Arslan Tran Lê Phạm Huỳnh Chen Wang Zhang Li Rakotomalala Andrianasolo Popescu Ionescu Kovács Nowak Kowalski Dvořák Petrović
Silva Santos Oliveira Pereira Rodrigues Gonçalves Lopes Teixeira Mohamed Ahmed Ali Hassan Ibrahim Osman Abdi Rahimi Hosseini
Karimi Shevchenko Kovalenko Melnyk Bondarenko Ivanova`.replaceAll('\n', ' '),
)

const beginnings = split(
  'Bel Mar Gui Ron Cha Per Dor Fou Vau Lan Bau Cou Gar Hé Jou Ker Lou Mon Nau Pel Qui Ra Sau Tho Ur Ver Bri Cla Dro Fré Gra Pra Tri Val Bois Font Pont Ville Mal Dé',
)
const middles = split('_ li ra to vi che di ma né ri ge lo bé na tou lle sse qué mi gno')
const endings = split(
  'ard eau et in ier oux ac ez igny on and aud el ot ain ouin ère ois ault iez omme ert esse ine eux',
)

const givenNames = split(
  `Marie Jean Pierre Michel André Philippe Alain Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Monique Jacqueline
Daniel Nicolas Christophe Patrick Laurent Sébastien Julien David Stéphanie Sandrine Céline Valérie Véronique Sophie Thomas Kevin
Alexandre Maxime Camille Léa Manon Chloé Emma Inès Jade Louise Alice Lina Gabriel Léo Raphaël Louis Lucas Adam Hugo Jules Arthur
Mohamed Fatima Fatoumata Amina Aïcha Mamadou Ousmane Ibrahima Moussa Aminata Mariam Kadiatou Rachid Karim Nadia Samira Khadija
Yasmina Mehmet Ayşe Fatma Mustafa Zeynep Minh Thị Linh Wei Xin João Maria José Ana Paulo Oksana Olena Dmytro Anna Olga Irina Élise
Élodie Aurélie Émilie Mélanie Jérôme Frédéric Grégory Cédric Loïc Gaël Maël Noël Noëlle Zoé Chloë Anaïs Maëlle Lætitia Cœur
Bernard Gérard René Roger Robert Claude Jacques Georges Marcel Yvette Denise Simone Paulette Ginette Solange Odette Huguette Thérèse
Geneviève Yvonne Lucienne Germaine Suzanne Jeannine Colette Andrée Raymonde Arlette Josette Mireille Danielle Joëlle Brigitte Annie
Chantal Évelyne Ghislaine Guylaine Corinne Patricia Pascale Florence Agnès Hélène Cécile Delphine Virginie Karine Audrey Vanessa
Jessica Mélissa Laura Pauline Marine Justine Océane Clara Sarah Eva Ambre Rose Mila Anouk Tom Théo Enzo Nathan Ethan Noah Liam Sacha
Malo Ewen Yanis Rayan Ilyes Amir Bilal Sofiane Walid Hicham Abdelkader Abdoulaye Souleymane Boubacar Seydou`.replaceAll(
    '\n',
    ' ',
  ),
)

const spaced = (name: string): string => name.replaceAll('_', ' ')

/** A quarter of the people share the commonest names, an eighth come from elsewhere, the others have a name of their corner. */
export function familyName(chance: Chance): string {
  const kind = chance.draw()
  if (kind < 0.25) return spaced(chance.skewed(common, 1.5))
  if (kind < 0.38) return spaced(chance.skewed(elsewhere, 1.4))
  const local = () =>
    `${chance.oneOf(beginnings)}${chance.skewed(middles, 1.3).replace('_', '')}${spaced(chance.skewed(endings, 1.3))}`
  if (kind < 0.43) return `${local()}-${spaced(chance.oneOf(common))}`
  if (kind < 0.46) return `${chance.oneOf(['Le', 'De', 'Du', 'La'])} ${local()}`
  return local()
}

/** One in eight is double, with or without its hyphen; one in fifty is not known. */
export function givenName(chance: Chance): string {
  if (chance.happens(0.02)) return ''
  const first = chance.skewed(givenNames, 1.3)
  if (!chance.happens(0.12)) return first
  return `${chance.oneOf(['Jean', 'Marie', 'Anne', first])}${chance.happens(0.8) ? '-' : ' '}${chance.oneOf(givenNames)}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Written one way or another, as it was typed; three in ten have none. */
export function phone(chance: Chance): string {
  if (chance.happens(0.3)) return ''
  const start = chance.oneOf(['06', '06', '06', '07', '07', '01', '02', '03', '04', '05', '09'])
  const pairs = [start, ...Array.from({ length: 4 }, () => twoDigits(chance.below(100)))]
  const way = chance.draw()
  if (way < 0.1) return `+33 ${pairs.join(' ').slice(1)}`
  return pairs.join(way < 0.6 ? ' ' : way < 0.75 ? '.' : '')
}

/** From 1930 to 2007; one in ten is not known. */
export const birthDay = (chance: Chance): string | null =>
  chance.happens(0.1)
    ? null
    : `${1930 + chance.below(78)}-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`
