/**
 * What an attacker tries first. Only what the word list of {@link assessPassphrase} does not already hold needs to be here: names,
 * keyboard tricks, glued words, sentences that everybody knows. Lower case, no accent, no space.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/**
 * Passwords seen at the top of every published leak, French and international, and the few of a leaked list of 49,233 (npm
 * `@zxcvbn-ts/language-common` 4.1.3) that the other rules would let through.
 */
export const COMMON_PASSWORDS = list(`
  password passw0rd passwd pass1234 password123 motdepasse monmotdepasse mdp mdp123 motdepasse123 code codesecret
  secret secrete azerty azertyuiop azerty123 azertyui azer1234 qwerty qwertyuiop qwerty123 qwertz qsdfgh qsdfghjklm
  wxcvbn zxcvbn zxcvbnm asdfgh asdfghjkl asdf1234 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc qazwsx
  qazwsxedc zaq12wsx 1a2b3c 1a2b3c4d a1b2c3 a1b2c3d4 a1z2e3r4 a1z2e3r4t5 1a2z3e4r abc123 abcd1234 aaa111 aqwzsx
  aqwzsxedc 123qwe 123abc 123aze aze123 azeaze azazaz 123456 1234567 12345678 123456789 1234567890 0123456789
  987654321 0987654321 123123 123321 121212 112233 111222 102030 147258 147258369 159753 741852 789456 789456123
  456123 654321 131313 696969 101010 010203 246810 111111 222222 000000 666666 777777 888888 999999 changeme
  changezmoi letmein welcome bienvenue bonjour123 admin administrateur administrator admin123 root toor user
  utilisateur invite guest test test123 testtest essai demo default master supervisor system systeme login connexion
  session ordinateur portable windows microsoft google gmail hotmail orange wanadoo laposte facebook instagram youtube
  twitter snapchat whatsapp linkedin amazon apple iphone android samsung nokia internet wifi livebox freebox bouygues
  computer iloveyou jetaime jetaime123 jtaime jtm teamo loveyou iloveu moncoeur monamour mamour monange mabelle
  monbebe bebe doudou loulou loulou123 chouchou choupette choupinette titi titine toto toto123 tata tonton mamie papi
  papy papa maman papamaman mamanpapa mafamille famille nounours minou minette princesse prince caramel vanille
  chocolat nutella cocacola coucou bisous bisounours poupette pupuce cherie cheri sunshine princess monkey dragon
  shadow baseball football superman batman spiderman pokemon pikachu naruto starwars startrek matrix minecraft
  fortnite zelda mario sonic harrypotter potter hogwarts gandalf frodo jordan jordan23 michael jennifer jessica ashley
  amanda daniel andrew joshua thomas robert george charlie hunter ranger buster tigger ginger pepper cookie summer
  winter spring autumn flower angel lovely freedom whatever trustno1 nothing killer hello hello123 ninja mustang
  harley yamaha honda suzuki ferrari porsche renault peugeot citroen mercedes marseille marseille13 om13 allezlom
  psg75 parissg parissaintgermain olympique olympiquedemarseille lyonnais stetienne asse42 bordeaux toulouse nantes
  rennes lille lens strasbourg montpellier nice grenoble france france98 francais francaise bretagne breizh corse
  corsica paris paris75 lyon69 bastille republique marianne liberte algerie maroc tunisie portugal italie espagne
  nicolas julien alexandre sebastien guillaume stephane christophe frederic laurent philippe pascal olivier vincent
  patrick michel bernard jeremy kevin anthony romain maxime antoine benjamin mathieu matthieu florian quentin clement
  alexis lucas hugo nathan enzo leo louis arthur gabriel raphael camille marine manon pauline marion laura sarah chloe
  emma lea lola clara ines jade alice juliette charlotte mathilde justine melanie celine caroline sandrine nathalie
  isabelle sylvie valerie veronique christine catherine martine monique francoise jacqueline chantal brigitte corinne
  sophie stephanie virginie aurelie emilie elodie audrey julie amelie claire anne marie mariejeanne jean jeanne pierre
  jacques zidane mbappe platini johnny hallyday goldman renaud brassens mylene soprano rihanna beyonce eminem
  metallica nirvana pinkfloyd beatles janvier fevrier avril juillet aout septembre octobre novembre decembre lundi
  mardi mercredi jeudi vendredi samedi dimanche printemps automne dauphin panthere tigrou lapinou chaton felix medor
  rex rocky lucky filou caline praline noisette cannelle pepette mistigri grisou lhbjkjubz2957704 aksjdlasdakj89879
  bhrh0h2oof6xbqjeh association mairie mediation mediateur mediatrice accueil numerique
`)

/** Sentences that everybody knows: seven words of a song are not seven words drawn at random. */
export const KNOWN_SENTENCES: readonly string[] = [
  ...list(`
  liberteegalitefraternite allonsenfantsdelapatrie lejourdegloireestarrive iletaitunefois ilsvecurentheureux
  maitrecorbeausurunarbreperche tenaitensonbecunfromage lacigaleayantchantetoutlete riennesertdecourir
  ilfautpartirapoint auclairdelalunemonamipierrot auclairdelalune pretemoitaplumepourecrireunmot frerejacques
  dormezvous sonnezlesmatines alouettegentillealouette alouettejeteplumerai surlepontdavignon onydanseonydanse
  petitpapanoel quandtudescendrasduciel ilpleutilpleutbergere joyeuxanniversaire promenonsnousdanslesbois
  pendantqueleloupnyestpas unsouriverte quicouraitdanslherbe jepensedoncjesuis etreounepasetre telleestlaquestion
  tobeornottobe longtempsjemesuiscouchedebonneheure aujourdhuimamanestmorte demaindeslaube
  souslepontmirabeaucoulelaseine lessanglotslongsdesviolonsdelautomne correcthorsebatterystaple quelaforcesoitavectoi
  lapluieetlebeautemps pierrequiroulenamassepasmousse lhabitnefaitpaslemoine mieuxvauttardquejamais
  petitapetitloiseaufaitsonnid toutvientapointaquisaitattendre unpourtoustouspourun notreperequiesauxcieux
  jevoussaluemarie jetaimeplusquetout touslescheminsmenentarome lavieestbelle lavieenrose nonjeneregretterien
  nemequittepas
`),
]

/** Words of one to three letters that hold a French sentence together: they cost an attacker little. */
export const SMALL_WORDS = list(`
  a ai as au aux bon car ce ces ci d dans de des dit du elle en es est et eu eux fut ici il ils j je l la le les lui m
  ma mal me mes moi mon n ne ni non nos nul o on ont or ou par pas peu qu que qui s sa sans se ses si six soi son sur
  t ta te tel tes toi ton tu un une va vas vos vu y
`)

/** Neighbours on the keyboards found at a desk: French, then international; rows, then columns. */
export const KEYBOARD_RUNS: readonly string[] = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  '1aqw2zsx3edc4rfv5tgb6yhn',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  '1a2z3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'a1z2e3r4t5y6u7i8o9p0',
  'q1w2e3r4t5y6u7i8o9p0',
  '147258369',
  '159753',
]

/** The application's own name and the words of the place it is used in: the first thing tried on this machine. */
export const APPLICATION_WORDS: readonly string[] = [
  'etabli',
  'france services',
  'conseiller numerique',
  'mediation',
  'mediateur',
]
