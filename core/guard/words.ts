/** Words that announce a password, spelt as people in a hurry spell them. */
export const PASSWORD =
  /(?<![\p{L}\p{N}])(?:m\.?d\.?p\.?|mpd|mdps|(?:m[ot]+|mor|mos?t|mts?)s?[ _-]*(?:de?|ed|des)?[ _-]*(?:pass?e?s?|apsse|psse|pasee)|pass?words?|passwd|pass?wd|pwd|psw|phrase de passe|passphrase)(?![\p{L}\p{N}])/gu

/** Too common to announce a password unless what follows has the look of one. */
export const MAYBE_PASSWORD = /(?<![\p{L}\p{N}'-])(?:pass|passe)(?![\p{L}\p{N}'-])/gu

/** Words that announce a code. */
export const CODE = /(?<![\p{L}\p{N}])(?:codes?|cod|otp|pin|puk|digicode|codepin)(?![\p{L}\p{N}])/gu

/** Words that announce an account and, after a stroke, its password. */
export const ACCOUNT =
  /(?<![\p{L}\p{N}])(?:identifiants?|identif|idents?|id|login|logins|connexion|compte|acces)(?![\p{L}\p{N}])/gu

/** Codes that are nobody’s secret. */
export const PUBLIC_CODE =
  /^[ :-]*(?:postal|postaux|postale|cp|ape|naf|insee|rome|siret|iban|bic|swift|barres?|qr|cim|ean|rne|uai|nuts|iso|pays|commune|civil|penal|electoral|monetaire|general|rural|couleur|source|banque|guichet|agence|organisme|gestion|erreur|d'erreur|d erreur|formation|cpf|officiel|rncp|rs|vestimentaire|promo|clients?|abonne|adherent|dossiers?|produit|article|affaire|(?:de |du |d'|d |des )(?:la |le |les |l'|l )?(?:route|secu\w*|sante|social\w*|action|travail|commerce|commune|urbanisme|entree|education|consommation|construction|procedure|famille|impots?|general|mutualite|sejour|relations|deontologie|conduite|organisme|agence|caisse|formation|erreur|activite|assurances?|environnement)(?! d'acces))(?![\p{L}\p{N}])/u

/** What makes of a code a secret, and lets it hold letters. */
export const SECRET_CODE =
  /^(?:secrets?|pin|puk|acces|d'acces|provisoires?|temporaires?|confidentiels?|activation|d'activation|validation|verification|securite|sms|deverrouillage|connexion|personnels?|unique|carte|bancaire)$/u

/** What gives the value: « est », « : », « = ». */
export const GIVES = /^(?:est|c'est|cest|c'etait|etait|sera|soit|devient|donc|mis|remis|donne)$/u

/** A number that follows one of these names something else than a code. */
export const NAMES_A_NUMBER =
  /^(?:dossiers?|n°|no|num|numero|n|ref|references?|tel|telephone|tph|portable|mobile|appel|appele|appeler|rappel\w*|au|le|du|en|depuis|avant|apres|jusqu'au|des|fin|debut|annee|avis|facture|devis|cerfa|formulaire|article|art|loi|decret|allocataire|adherent|contrat|bus|ligne|siret|siren|rdv|vers|montant|somme|total|dette|de|courrier|attestation|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|iphone|windows|android|samsung|galaxy)$/u

/** A number before one of these counts something. */
export const COUNTED =
  /^(?:€|eur|euros?|e|min|minutes?|mn|h|heures?|jours?|j|mois|ans?|annees?|fois|chiffres?|caracteres?|car|lettres?|signes?|personnes?|pages?|points?|%|km|go|mo|kg|m2|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u

/** What one says of a password without giving it, when it stands alone after « : » or « est ». */
export const SAYS_NOTHING =
  /^(?:oublie\w*|perdu\w*|inconnu\w*|ok|ko|bons?|bonne|correcte?|incorrecte?|faux|fausse|valides?|invalides?|valable|bloque\w*|expire\w*|refuse\w*|change\w*|change|refaits?|refaire|fait|faite|note\w*|connu\w*|longs?|courts?|simple|faible|forte?|complique\w*|complexe|difficile|facile|obligatoire|necessaire|indispensable|requis|demande\w*|personnel\w*|secret|confidentiel\w*|different|nouveau|identique|meme|pareil|ancien|vieux|trouve\w*|retrouve\w*|enregistre\w*|modifie\w*|reinitialise\w*|cree\w*|recu\w*|envoye\w*|errone\w*|mauvais\w*|vide|illisible|absent|manquant|oui|non|rien|aucun\w*|jamais|voir|elle|il|lui|eux|moi|monsieur|madame|carnet|ici|la|toujours|encore|fini|termine|regle|resolu|impossible|suspendu|desactive\w*|actif|inactif|pret|bien|egare\w*|vole\w*|compromis|visible|masque|cache|protege|sur)$/u
