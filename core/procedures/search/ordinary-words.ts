import { words } from './normalise.ts'

/**
 * Everyday words that no sheet may use: known to be French, so that they are not taken for a slip in a word that a
 * sheet does use (`dame` is not `ame`, `cahier` is not `casier`). A word that is here and in a sheet is a word of the
 * sheet.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  words(`
abord absolument accepter accompagner acheter actuel adorer affaire affaires afrique age agent agreable aimer air ajouter allee allemand aller aliment ambiance
ame ami amie amis amour ampoule ancien ancienne ange anglais angleterre animal animaux anniversaire annonce annuler aout appareil appel appeler appelle appele apporter
apprendre aprem arabe arbre armoire arranger arriere arrivee art article ascenseur asie asseoir assiette attention attraper aube autant auteur automne
autour autrefois autrement avance avenir avenue avertir aveugle avis avion avouer avril baguette bain baisser balcon balle ballon banane bande barbe barre bas
bateau batiment batir batterie battre beau belle besoin bete beurre bibliotheque bidon biens biere bijou billet biscuit blanc blanche ble bleu bleue boire bois boite
boisson bol bon bonbon bonne bonheur bord bouche boucher boue bouger boulanger boulangerie boulot boum bout bouteille boutique bouton bras bref bruit
brule bruler bureau bus but cacher cadeau cadre cafe cahier calcul calme camarade camera campagne canal canape capable capitale car carnet carre carreau carton
casque cause causer ceinture celebre celibataire centaine cercle cerise certain certaine certainement certains cerveau chaine chaise chaleur chambre champ
chance chanson chanter chapeau chapitre charge charger chariot charmant chasse chat chaud chaude chaussette chaussure chauve chemin chemise cheval cheveu cheveux
chien chiffre chinois chocolat ciel cigarette cinq cinquante cinema citron clair claire classe clavier cle clef client cloche clou coeur coiffeur coin col colere
colle collegue coller combat commencer commence commun compagnie completement compliment compter comptoir confiance confort connaissance conscience considerer
construire content contente continuer contraire copier corde corps cote cou couche coucher coude coudre couler couleur couloir cour courage
courir court courte courses cousin cousine couteau couter coute couverture couvrir crayon crier croire croix cuillere cuir cuire cuisine cuisiner curieux dame dames danger dangereux danse
danser date davantage debout debrouiller decembre dechet dedans defaut degats dehors dejeuner demande demi dent dentelle depenser depense dernier derniere
descendre descend desordre dessert dessin dessous dessus deux deuxieme difference different dimanche diner dinde diriger discours discuter disque dix dizaine doigt
dollar dommage donc dormir dors dos douce doucement douleur doute douter doux douze drap droite drole dur dure eau ecart echec echelle ecole ecouter ecoute ecran ecraser ecrire ecriture
effet effort egal egalement eglise egoiste electrique elegant eloigner embrasser emmener emporter empecher encore endroit endormir enerver enfer enfin enlever ennuyer
ennuyeux enorme enseigner ensemble ensuite entendre entend entier entiere entourer entree enveloppe environ erreur escalier espece esperer espoir esprit est estomac etage etat
ete etoile etonner etrange etroit europe evenement evident eviter exact exagerer examen excellent excuse excuser exemple exercice exister experience expert fabriquer face fache
facher facon faim faible fatigue fatigant fauteuil faux favori femme fenetre fer ferme fete feu feuille fevrier fidele fier fievre figure fil filet film fin finalement
fleur fleuve foi foie fond fontaine force foret fort forte fortune fou foule four fourchette foyer frais fraise frapper frere frigo frite froid froide fromage front fruit fuir fumee fumer
gagner gai galere gant garcon garage gare gars gateau gauche geant gener generalement genou genre gentil gentille geste glace gomme gorge gout gouter goutte grace grand grande grandir gras gratter gris
grise gros grosse groupe guerre guide gymnastique habiller habit habitude haut haute hauteur herbe heure heures heureux heureuse hier hiver histoire homme honnete honte horaire
horloge hors huile huit huitieme humain humeur humide idee identique ile image imaginer immense immeuble important imprimante imprimer inconnu incroyable indice injuste inquiet instant instrument
interdit interessant interet inutile italien jaloux jamais jambe janvier japonais jardin jaune jean jeter jeu jeudi jeune jeunes joie joli jolie joue jouer jouet journal journee joyeux juillet juin jupe jus
juste justement kilo kilometre lac laid laine laisser laisse lait lampe lancer langue lapin large larme lavabo laver lecon lecture leger legume lendemain lent lever levre liberte libre
lieu ligne linge lire lit litre local loi loin long longtemps longue lourd lumiere lundi lune lunettes luxe machine magasin magazine magique magnifique mai maigre main maintenir
maitre maitresse mal malheur malheureux manche manger mange manque manteau marchand marchandise marche mardi marron mars marteau match matelas materiel matiere matin
matinee mauvais mauvaise mechant meilleur meilleure melange melanger membre memoire menace mener menteur mentir mer merveilleux mesure mesurer metre metro meuble midi mieux milieu mille
million mince minuit minute miroir moderne moitie moment monnaie montagne monter montre montrer moquer morceau mordre mouche mouchoir mouiller moulin mouton mouvement muet mur mur musee
musique mystere nager nappe nature naturel naturellement nerveux neige neuf neveu nez nid niece noel noeud noir noire noix nom nombre nombreux nord normal normale normalement note noter
nourriture novembre nuage nuit nul numero objet obliger obscur observer occasion occupe ocean octobre odeur oeil oeuf officiel oiseau ombre oncle onze opinion orage orange
ordinateur ordinaire ordre oreille oreiller organiser os oublier ouest outil ouvrir page pain paire paix pale panier panneau pantalon papa papillon paquet paradis paraitre parc pardon pareil
parfait parfois parler parmi parole particulier partout partie partir pas passage passager passer passion pate patate patience patient patte pauvre payer peau peche peigne peindre peine peinture pelouse
pendre penible permettre perruque petit petite peuple peur phare pharmacie photo phrase pied pierre pieton pile pilote pipe piscine placard plafond plage plaindre plaire plaisanter plaisir plan planche plante plat
plastique plein pleine pleurer pleuvoir plier plombier pluie plume plusieurs poche poele poesie poids poil poire poisson poitrine poivre poli pomme pompier pont porc port porte portail poser position poste pot
poubelle poule poulet poupee pousser poussiere precis preferer premier premiere prenom presque presse pret prete prince princesse principal printemps prison prix prochain prochaine
produit professeur profond profiter programme progres promenade promener promettre propos propre protester prouver prune public puissant pull punir quai qualite quantite quarante quart quartier quatorze
quatre quatrieme quinze quotidien raconter radis rage raisin raison ramasser ramener ranger rang rapport rare raser rat rayon realite recette recommencer reculer reflechir regard
regle regretter reine remarquer remercier remettre remonter remplacer rencontre rencontrer rentrer renverser reparer repas repasser repeter reponse reportage repos reposer representer requin respecter respirer ressembler
restaurant retard retour retourner reunion reunir reussir reve reveil reveiller revenir rever rhume riche rideau ridicule rire riviere riz robe robinet roche roi roman rond
rose roue rouge route rue ruban sable sac sage saison salade sale saluer samedi sang sante satisfait sauce saucisse saut sauter sauvage sauver savoir savon
science seau sec seche second seconde secret seize sel selon semblable sembler sens sentir sept septembre serieux serrer serrure serveur service serviette seul seule severe
siege siecle sien signe silence simple singe situation six sixieme societe soeur soif soin soir soiree soixante soldat soleil sombre somme sommeil son sonner sorte sortie sortir sors
soudain souffle souffrir souhait soulier soupe sourd sourire souris souvenir souvent speciale special stylo succes sucre sud suite suivant suivre supermarche supposer supprimer surprise
surveiller table tableau tache taille taire tant tante taper tapis tard tasse tel television temps tenir tenter tente terminer terrain terre terrible tete theatre the tiens tiers tigre tirer
tiroir tissu toile toilettes toit tomate tomber ton tonne tort tot total toucher tour tourner tousser tout traduire train traite tranquille transformer travers traverser treize trente
tres triste trois troisieme trop trottoir trou troubler trouver tuer tuyau type usine utile vacances vache vague vain vaincre vaisselle valeur valise vallee vaste veau velo vendredi vent ventre verite verre
vers vert verte veste vetement vetements viande victoire vide vider vie vieux village ville vin vingt violent violet visage visiter vitesse vitre vivant vivre voir voisin voix volontiers volonte voyage vrai vraie
vue wagon yeux zero zone
`),
)
