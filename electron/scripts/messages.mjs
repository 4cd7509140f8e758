// No-break spaces are written as escapes: in an editor they look like the others.
const nbsp = '\u00A0'

const flagLines = [
  `  --browser      ouvrir dans le navigateur, sans Electron`,
  `  --port N       port du navigateur, de 0 à 65535 (0${nbsp}: au choix de l’ordinateur)`,
  `  --no-open      afficher l’adresse sans ouvrir le navigateur`,
  `  --data DOSSIER dossier de données`,
  `  --demo         données fictives, effacées à la fermeture`,
  `  --electron     essayer de nouveau d’obtenir Electron`,
  `  --help         afficher cette liste`,
].join('\n')

const flagNames = '--browser, --port N, --no-open, --data DOSSIER, --demo, --electron, --help'
const inBrowser = `Établi s’ouvre dans le navigateur`

/** What the commands say in French. */
export const messages = {
  flags: {
    help: `Options d’Établi${nbsp}:\n${flagLines}`,
    unknown: (/** @type {string} */ flag) =>
      `Option inconnue «${nbsp}${flag}${nbsp}»${nbsp}; options possibles${nbsp}: ${flagNames}.`,
    dataNeedsFolder: `L’option --data attend un dossier${nbsp}: --data DOSSIER.`,
    portWrong: `L’option --port attend un nombre entre 0 et 65535.`,
    contradictory: `Les options --browser, --port et --no-open concernent le navigateur${nbsp}: elles ne vont pas avec --electron.`,
  },

  setup: {
    nodeTooOld: (/** @type {string} */ version) =>
      `Établi demande Node 20 ou plus récent, et cet ordinateur utilise Node ${version}${nbsp}: installez-le depuis https://nodejs.org, puis recommencez.`,
    dependencies: 'Installation des bibliothèques',
    node: (/** @type {string} */ version) => `Installation de Node ${version} pour Établi`,
    build: 'Construction de l’application',
    electron: 'Téléchargement d’Electron',
    done: (/** @type {string} */ label, /** @type {string} */ duration) => `${label}${nbsp}: terminé (${duration}).`,
    going: (/** @type {string} */ label, /** @type {string} */ detail) => `${label}… ${detail}`,
    starting: (/** @type {string} */ label) => `${label}…`,
    seconds: (/** @type {number} */ count) => `${count}${nbsp}s`,
    megabytes: (/** @type {number} */ count) => `${count}${nbsp}Mo`,
    waiting: `Une autre commande prépare déjà Établi${nbsp}: attente de sa fin…`,
    waitedTooLong: (/** @type {string} */ file) =>
      `Une autre commande prépare Établi depuis trop longtemps${nbsp}: arrêtez-la, ou supprimez le fichier ${file}, puis recommencez.`,
    noNodePackage: (/** @type {string} */ machine) =>
      `Aucun Node 24 n’est publié pour cet ordinateur (${machine})${nbsp}: installez Node 24 depuis https://nodejs.org, puis recommencez.`,
    nodeDoesNotRun: (/** @type {string} */ version) =>
      `Node ${version} a été téléchargé mais ne fonctionne pas sur cet ordinateur${nbsp}: installez Node 24 depuis https://nodejs.org, puis recommencez.`,
    cannotWrite: (/** @type {string} */ folder) =>
      `Établi ne peut pas écrire dans ${folder}${nbsp}: vérifiez que ce dossier vous appartient et que le disque n’est pas plein.`,
    buildFailed: `La construction de l’application a échoué${nbsp}; le détail est affiché ci-dessus.`,
  },

  npm: {
    missing: `npm est introuvable${nbsp}: installez Node avec npm depuis https://nodejs.org, puis recommencez.`,
    offline: `Le registre npm ne répond pas${nbsp}: vérifiez la connexion à internet, puis recommencez.`,
    disk_full: `Le disque est plein${nbsp}: libérez au moins 2${nbsp}Go, puis recommencez.`,
    denied: `Écriture refusée${nbsp}: vérifiez que le dossier d’Établi vous appartient et qu’aucun autre programme ne l’utilise.`,
    damaged: `Un téléchargement est arrivé abîmé ou différent de celui attendu${nbsp}: recommencez${nbsp}; si cela se reproduit, videz le cache avec «${nbsp}npm cache clean --force${nbsp}».`,
    lock_mismatch: `package.json et package-lock.json ne correspondent pas${nbsp}: lancez «${nbsp}npm install${nbsp}», puis recommencez.`,
    not_found: `Le registre npm ne propose pas une version demandée${nbsp}: vérifiez le registre configuré, puis recommencez.`,
    certificate: `Le certificat du registre npm est refusé${nbsp}: vérifiez le réglage «${nbsp}cafile${nbsp}» de npm ou le proxy de la structure.`,
    other: (/** @type {string} */ log) => `npm a échoué${nbsp}; le détail est dans ${log}.`,
  },

  shell: {
    root: `Electron refuse d’être lancé par l’administrateur (root)${nbsp}: ${inBrowser}.`,
    no_display: `Aucun écran n’est disponible pour Electron${nbsp}: ${inBrowser}.`,
    recently_failed: `Electron n’a pas pu être obtenu récemment${nbsp}: ${inBrowser} (nouvel essai sous 24${nbsp}heures, ou avec --electron).`,
    download_failed: `Electron n’a pas pu être téléchargé${nbsp}: ${inBrowser}.`,
    download_stalled: `Electron n’a pas pu être téléchargé (aucune réponse depuis 20${nbsp}secondes)${nbsp}: ${inBrowser}.`,
    sandbox: `Ce système interdit à Electron d’isoler ses fenêtres${nbsp}: ${inBrowser}.`,
    cannot_display: `Electron n’a pas pu ouvrir de fenêtre sur cet écran${nbsp}: ${inBrowser}.`,
    missing_library: `Il manque à ce système une bibliothèque dont Electron a besoin${nbsp}: ${inBrowser}.`,
  },

  dev: {
    withoutElectron: `Electron n’est pas installé${nbsp}: Établi s’ouvre dans le navigateur et se reconstruit à chaque changement.`,
    rebuilt: 'Application reconstruite.',
  },

  chromium: {
    found: (/** @type {string} */ path) => `Navigateur des parcours${nbsp}: ${path}`,
    downloading: 'Téléchargement de Chromium par Playwright',
    installing: 'Installation du paquet Debian chromium',
    impossible: (/** @type {string} */ why) =>
      `Les parcours demandent Chromium, Chrome ou Edge, et aucun n’a pu être obtenu${nbsp}: ${why}.`,
    notFound: 'aucun n’est installé',
    playwrightFailed: 'le téléchargement de Playwright a échoué',
    playwrightDoesNotRun: 'celui de Playwright ne démarre pas sur ce système',
    aptFailed: 'l’installation du paquet Debian chromium a échoué',
  },

  stages: {
    types: 'Types',
    lint: 'Règles de code',
    build: 'Construction',
    unit: 'Tests',
    journeys: 'Parcours',
    faults: 'Pannes',
    heading: ['Étape', 'Réussis', 'Échoués', 'Non exécutés', 'Durée'],
    skipped: (/** @type {string} */ name, /** @type {string} */ reason) =>
      `Non exécuté${nbsp}: ${name}${reason === '' ? '' : ` — ${reason}`}`,
    flaky: (/** @type {string} */ name) => `Réussi seulement au second essai${nbsp}: ${name}`,
    notBuilt: `La construction a échoué${nbsp}: les tests d’Electron et les parcours n’ont pas été lancés.`,
  },

  bug: `Erreur inattendue dans la commande${nbsp}; merci de la signaler avec le texte ci-dessous.`,
}
