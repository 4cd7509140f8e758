import { words } from './normalise.ts'

/** Grammar: words that say nothing of the subject, and what elision leaves of them. */
const grammar = `
a ai aie aient ait as aura aurai aurais aurait avais avait avaient avant avec avez avoir avons au aux auquel auxquels aussi alors afin ainsi apres
autre autres aujourd hui b beaucoup bien bientot c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment combien contre
d da dans de debut deja depuis derriere des dessus devant dois doit doivent devez devons devais devrais devrait donc dont du durant e elle elles en encore
entre es est et etais etait etaient etant ete etes etre eu eux f h i ici il ils j jamais je jusqu jusque k l la laquelle le les lequel lesquels leur leurs
lorsque lui m ma mais malgre me meme memes mes mien mienne mieux moi moins mon n ne ni non nos notre nous o on ont ou oui p par parce pas pendant
peu peut peux peuvent plus plutot pour pourquoi pourrais pourrait pourra pouvez pouvoir pouvais presque pres puis puisque q qu quand quant que quel quelle
quelles quels quelque quelques quelqu qui quoi r rien s sa saurais savais savez savoir sais sait se selon sera serai serais serait ses si sien soi soit
sommes son sont sous suis sur surtout t ta tant te tel telle tes ti toi ton toujours tous tout toute toutes tres tu u un une uns v va vais vas vers veut
veux veulent voici voila vont vos votre vouloir voulais voulait voudrais voudrait vous w x y z fait faire fais faites faisait fera ferai faut fallait
faudra faudrait apparemment seulement vraiment toutefois cependant lors hors via etc
`

/** Chatter: how people open, close and carry a request. */
const chatter = `
bonjour bonsoir salut coucou madame mademoiselle monsieur messieurs mesdames merci svp stp plait aidez aider besoin cherche chercher souhaite
souhaiterais souhaiterai aimerais aimerait aimerai desire envie arrive arrives arriver arrivez pense penser crois croire dit disent explique
expliquer expliquez indiquer trouver trouve trouvez connaitre connais essaye essayer essaie essayez truc machin chose choses quelquechose question
questions renseignement renseignements renseigner info infos information informations probleme problemes souci soucis urgent urgence vite rapidement
rapide possible impossible normal comprends comprend comprendre marche marcher fonctionne solution solutions moyen facon maniere facile
simple simplement difficile exactement concernant propos sujet cas besoins maintenant demain hier semaine annee annees jour
jours temps fois toujours plusieurs ok alors voir regarder parler sinon voulu pu su etape etapes gens monde
personne voyez voulez peuve eh ben bah hein euh
demarche demarches procedure procedures ligne internet site web utiliser quelqun aucun aucune beaucoup uniquement personnes toutes lequel
`

/** The same, as they are typed on a phone. */
const phone = `
bjr bsr slt cc jai jsuis jsui chui suiz jveu jveux jvoudrais jvoudré jpeu jpeux jarrive narrive kom koman komen cmt pk pq pkoi pkw ki ke kel kelle koi
kan qd qq pr ds dns ac av avk tt tjs tjrs bcp bp pb pbm dsl mdr fer fere fair fé ve veu jé jè g c cé sé sui lé dé mé sa se cest jdois jdoi dwa faudré
svplai siouplait mrc mci jvé vé né nai nest yatil estce esce cetait ya yen
`

/**
 * Words that carry no subject: never searched, but known, so that a slip in one of them is not taken for a slip in
 * another word.
 */
export const stopWords: ReadonlySet<string> = new Set(words(grammar + chatter + phone))
