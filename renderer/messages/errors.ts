import type { ErrorCode } from '../../core/contract/index.ts'

/** One sentence per refusal: what happened, what was kept, what to do. */
export const errorSentences = {
  // Any operation
  invalid_input: 'Une valeur n’est pas acceptée. Rien n’a été modifié. Corrigez la valeur, puis recommencez.',
  secret_suspected:
    'Un texte ressemble à un mot de passe ou à un code. Rien n’a été enregistré. Retirez ce passage, ou confirmez que ce n’est pas un code.',
  not_allowed: 'Votre rôle ne le permet pas. Rien n’a été modifié. Demandez au responsable de la structure.',
  person_restricted:
    'Les données de cette personne sont limitées, à sa demande : elles ne sont ni lues ni modifiées. Un responsable peut lever la limitation.',
  retention_over:
    'Les données de cette personne sont arrivées au terme de leur conservation : sa fiche est fermée. Si la personne est revenue, notez son retour ici ou dans Réglages, Conservation.',
  backup_unknown:
    'Il n’y a pas de sauvegarde d’Établi dans ce dossier. Rien n’a été modifié. Choisissez le dossier « etabli-sauvegardes », ou celui d’une sauvegarde.',
  backup_damaged:
    'Cette sauvegarde est abîmée : elle ne peut pas être restaurée. Rien n’a été modifié. Choisissez-en une autre.',
  backup_running: 'Une sauvegarde est déjà en cours. Attendez qu’elle se termine.',
  backup_cancelled: 'La sauvegarde a été abandonnée. Les précédentes sont toujours là.',
  folder_unknown: 'Ce dossier n’existe pas. Rien n’a été modifié. Vérifiez que la clé ou le disque est branché.',
  folder_not_writable: 'Établi ne peut pas écrire dans ce dossier. Rien n’a été modifié. Choisissez-en un autre.',
  folder_of_store:
    'Ce dossier est celui des données : une panne emporterait les deux. Choisissez un autre disque ou une clé.',
  out_of_bounds:
    'Cette durée n’est pas permise. Rien n’a été modifié. Choisissez une durée dans les limites indiquées.',
  not_due: 'L’une de ces personnes doit être gardée plus longtemps. Rien n’a été modifié. Relisez la liste.',
  archive_unavailable:
    'Les archives ne s’ouvrent pas. Rien n’a été modifié. Vérifiez la place sur le disque, puis recommencez.',
  passphrase_to_choose: 'Choisissez d’abord votre propre phrase de passe.',
  mediator_unknown: 'Cette personne ne travaille plus ici. Rien n’a été modifié.',
  last_head: 'Il faut au moins un responsable. Donnez d’abord ce rôle à quelqu’un d’autre.',
  own_departure: 'Vous ne pouvez pas vous retirer vous-même. Un autre responsable peut le faire.',
  own_passphrase: 'C’est votre propre phrase : changez-la avec « Changer ma phrase de passe ».',
  passphrase_taken: 'Cette phrase ne peut pas servir ici. Choisissez-en une autre.',
  too_many_mediators: 'Il n’y a plus de place pour une autre personne. Retirez d’abord quelqu’un.',
  locked: 'Établi est verrouillé. Ce qui était enregistré est conservé. Ouvrez-le avec votre phrase de passe.',
  disk_full:
    'Le disque est plein. Ce qui était déjà enregistré est conservé, la dernière action ne l’est pas. Libérez de la place, puis recommencez.',
  store_readonly:
    'Le dossier de données n’accepte plus l’écriture. Ce qui était enregistré est conservé. Vérifiez que le disque ou la clé n’est pas protégé, puis recommencez.',
  store_damaged:
    'Le fichier de données est abîmé. Établi n’y a rien modifié. Restaurez votre dernière sauvegarde, ou demandez de l’aide avant d’y toucher.',
  unexpected:
    'L’action n’a pas pu se terminer. Rien n’a été modifié. Recommencez ; si cela se reproduit, fermez Établi et ouvrez-le de nouveau.',
  host_gone: 'Établi ne répond plus. Ce qui était enregistré est conservé. Rechargez la page, ou relancez Établi.',

  // Opening the store
  store_missing:
    'Le fichier de données a disparu de son dossier. Établi n’a rien modifié. Rebranchez le disque ou la clé qui le contient, ou restaurez votre sauvegarde.',
  store_plaintext:
    'Le fichier de données n’est pas chiffré : Établi refuse de l’ouvrir. Rien n’a été modifié. Remettez en place le bon fichier, ou restaurez votre sauvegarde.',
  store_from_future:
    'Ces données viennent d’une version plus récente d’Établi. Rien n’a été modifié. Installez la version la plus récente, puis ouvrez de nouveau.',
  migration_drift:
    'La structure des données ne correspond pas à cette version d’Établi. Rien n’a été modifié. Réinstallez Établi, ou demandez de l’aide.',
  migration_failed:
    'La mise à jour des données a échoué. Vos données sont restées comme avant. Libérez de la place sur le disque, puis ouvrez de nouveau.',
  header_damaged:
    'Le fichier des clés est abîmé. Les données n’ont pas été modifiées. Restaurez votre dernière sauvegarde, ou demandez de l’aide avant d’y toucher.',
  header_from_future:
    'Le fichier des clés vient d’une version plus récente d’Établi. Rien n’a été modifié. Installez la version la plus récente, puis ouvrez de nouveau.',
  header_missing:
    'Le fichier des clés a disparu du dossier de données. Les données n’ont pas été modifiées. Remettez ce fichier en place, ou restaurez votre sauvegarde.',
  header_tampered:
    'Le fichier des clés a été modifié en dehors d’Établi. Rien n’a été ouvert. Restaurez votre dernière sauvegarde, et prévenez la personne qui s’occupe du poste.',
  folder_synced:
    'Le dossier de données d’Établi est synchronisé avec d’autres machines (OneDrive, Dropbox, Nextcloud…) : des saisies y seraient perdues. Rien n’a été ouvert ni modifié. Mettez ce dossier sur le disque de cet ordinateur, puis relancez Établi.',
  folder_on_network:
    'Le dossier de données d’Établi est sur le réseau : une coupure y perdrait des saisies. Rien n’a été ouvert ni modifié. Mettez ce dossier sur le disque de cet ordinateur, puis relancez Établi.',
  store_in_use:
    'Ces données sont déjà ouvertes dans une autre fenêtre d’Établi. Rien n’a été modifié. Utilisez l’autre fenêtre, ou fermez-la, puis recommencez.',
  already_set_up:
    'Un espace de travail existe déjà sur ce poste. Rien n’a été modifié. Rechargez la page pour l’ouvrir.',

  // Keys
  weak_passphrase:
    'Cette phrase de passe est trop facile à deviner. Ajoutez des mots, ou prenez les sept mots proposés.',
  wrong_passphrase:
    'Ce n’est pas la phrase de passe. Vérifiez les majuscules et la disposition du clavier, puis recommencez.',
  wrong_recovery_key: 'Cette clé de secours n’ouvre pas ces données. Vérifiez que c’est bien la dernière clé imprimée.',
  malformed_recovery_key:
    'La clé de secours est incomplète ou mal recopiée. Comparez chaque groupe avec la feuille imprimée.',
  recovery_groups_differ:
    'Ces groupes ne correspondent pas à la clé affichée. Relisez votre feuille, puis recopiez-les.',
  no_recovery_key_shown:
    'Cette clé n’est plus affichée. Demandez une nouvelle clé de secours : la précédente cessera de fonctionner.',
  time_zone_unknown: 'Ce fuseau horaire n’existe pas. Rien n’a été modifié. Choisissez-en un dans la liste.',

  // People and visits
  person_unknown: 'Cette personne n’est plus enregistrée. Rien n’a été modifié. Recherchez-la de nouveau.',
  probable_duplicate: 'Une personne très semblable est déjà enregistrée. Vérifiez si c’est la même avant de continuer.',
  birth_day_in_future: 'La date de naissance est dans l’avenir. Corrigez la date.',
  visit_unknown: 'Cet accueil n’existe plus. Revenez à « Aujourd’hui ».',
  visit_not_finished: 'Cet accueil n’est pas terminé.',
  visit_finished: 'Cet accueil est terminé. Rouvrez-le pour le compléter.',
  visit_of_someone_else:
    'Cet accueil est celui d’une autre personne. Rien n’a été ouvert. Commencez un accueil pour celle-ci.',
  visit_has_casefiles:
    'Des dossiers sont déjà ouverts dans cet accueil : la personne ne peut plus changer. Commencez un autre accueil.',
  visit_not_empty: 'Cet accueil contient déjà quelque chose : il est conservé. Terminez-le plutôt.',

  // Casefiles
  procedure_unknown: 'Cette démarche n’est plus dans le catalogue. Rien n’a été modifié. Recherchez-en une autre.',
  casefile_unknown: 'Ce dossier n’existe plus. Revenez à la liste des dossiers.',
  status_not_allowed: 'Le dossier ne peut pas passer à cet état. Il n’a pas été modifié. Choisissez un état proposé.',
  reason_required: 'Indiquez la raison, en quelques mots.',
  note_empty: 'La note est vide. Écrivez quelques mots, ou fermez-la.',
  step_unknown: 'Cette étape n’existe plus. Le dossier est affiché à jour.',
  casefile_of_nobody: 'Ce dossier n’a pas de nom. Dites d’abord de qui il s’agit.',
  identifier_unknown: 'Ce numéro n’est plus gardé. Rien n’a été modifié.',
  number_malformed: 'Ce numéro ne peut pas exister. Rien n’a été gardé. Relisez le document.',
  nir_not_allowed: 'Le numéro de sécurité sociale ne se garde pas ici. Rien n’a été gardé.',
  nir_already_allowed: 'Le numéro de sécurité sociale peut déjà se garder. Rien n’a été modifié.',
  casefile_closed: 'Ce dossier est clos. Rouvrez-le pour le modifier.',
  step_already_done: 'Cette étape est déjà faite. Décochez-la d’abord pour signaler un blocage.',
  obstacle_needs_words: 'Décrivez ce qui bloque, en quelques mots.',

  // Status, submission, decision
  status_needs_details:
    'Ce changement demande une date et une preuve. Rien n’a été modifié. Utilisez « Déclarer le dépôt », « Noter la décision » ou « Pièces demandées ».',
  outcome_required: 'Indiquez ce que le dossier a donné. Il n’a pas encore été clos.',
  person_must_sign:
    'La personne doit signer elle-même : aucun mandat ne la remplace ici. Le dossier n’est pas déposé. Faites-la signer, puis cochez « Signé par la personne ».',
  person_must_pay:
    'Cette démarche peut demander un paiement. Le dossier n’est pas déposé. La personne paie elle-même ; confirmez-le, ou confirmez qu’il n’y a rien à payer.',
  day_in_future: 'Cette date est dans l’avenir. Rien n’a été enregistré. Corrigez la date.',
  day_before_birth:
    'Cette date est avant la naissance de la personne. Rien n’a été enregistré. Vérifiez les deux dates.',
  answer_before_request:
    'La date limite est avant la demande de pièces. Rien n’a été enregistré. Vérifiez les deux dates.',
  silence_is_no_agreement:
    'Pour cette démarche, aucun texte ne dit que le silence vaut accord. Rien n’a été enregistré. Notez un refus, ou attendez la réponse écrite.',
  decision_before_submission:
    'La décision est datée d’avant le dépôt. Rien n’a été enregistré. Vérifiez les deux dates.',
  condition_unknown: 'Cette question n’est pas dans la fiche du dossier. Rien n’a été modifié.',

  // Dates of the sheet's rules
  rule_unknown: 'Cette règle n’est pas dans la fiche du dossier. Rien n’a été modifié. Saisissez une date à la main.',
  start_missing:
    'Il manque la date de départ : Établi ne la devine jamais. Rien n’a été enregistré. Cherchez-la sur le courrier ou dans l’espace personnel.',
  start_before_birth:
    'La date de départ est avant la naissance de la personne. Rien n’a été enregistré. Vérifiez les deux dates.',
  not_computable:
    'Cette règle ne se calcule pas : elle a plusieurs cas. Rien n’a été enregistré. Saisissez la date écrite sur le document.',

  // Appeals and exchanges
  appeal_unknown: 'Ce recours n’est pas dans la fiche du dossier. Rien n’a été modifié.',
  appeal_without_source:
    'La fiche ne donne pas de source pour ce recours : Établi ne le prépare pas. Demandez à un point-justice.',
  prior_appeal_first:
    'Un recours préalable est obligatoire avant celui-ci. Rien n’a été enregistré. Commencez par le recours préalable.',
  exchange_empty: 'Écrivez ce qui a été dit, ou la suite prévue. L’échange n’est pas encore enregistré.',
  next_day_without_step: 'Dites ce qui est prévu ce jour-là. L’échange n’est pas encore enregistré.',

  // Mandates, postures, consents
  mandate_required:
    'Faire à la place demande un mandat en cours pour cette démarche. Rien n’a été modifié. Préparez un mandat, ou accompagnez la personne.',
  training_takes_no_casefile:
    '« Je forme » n’utilise pas de vrai dossier. Rien n’a été modifié. Passez en « J’accompagne », ou utilisez l’espace de démonstration.',
  mandate_unknown: 'Ce mandat n’existe plus. La page est affichée à jour.',
  mandate_not_stopped: 'Ce mandat est toujours en cours : il n’a pas de récépissé.',
  mandate_step_not_allowed:
    'Ce mandat n’en est pas à cette étape. Il n’a pas été modifié. La page est affichée à jour.',
  mandate_for_minor:
    'Cette personne est mineure : son représentant légal agit et signe. Le mandat n’a pas été préparé. Accompagnez-la avec son représentant.',
  mandate_for_protected_person:
    'Une mesure de protection est indiquée : ce mandat n’est pas possible. Rien n’a été préparé. Voyez qui doit signer avec la personne.',
  capacity_unknown:
    'Il faut d’abord savoir si la personne peut signer elle-même. Le mandat n’a pas été préparé. Posez la question, puis recommencez.',
  mandates_overlap:
    'Un mandat en cours couvre déjà l’un de ces domaines. Rien n’a été préparé. Renouvelez-le, ou retirez ce domaine.',
  other_structure_holds_mandate:
    'Une autre structure est déjà autorisée pour ces démarches. Le mandat n’a pas été préparé. Voyez avec la personne laquelle elle choisit.',
  structure_required: 'Écrivez le nom de la structure avec qui partager. L’accord n’est pas encore enregistré.',
  channel_required: 'Choisissez au moins un moyen de contact. L’accord n’est pas encore enregistré.',
  consent_unknown: 'Cet accord n’existe plus. La page est affichée à jour.',
  consent_withdrawn: 'Cet accord est déjà retiré.',

  // Papers
  document_type_unknown: 'Ce type de pièce n’est plus dans le catalogue. Rien n’a été modifié.',
  issued_in_future: 'La date d’établissement est dans l’avenir. Corrigez la date.',
  expires_before_issue: 'La pièce expire avant d’être établie. Vérifiez les deux dates.',
  held_document_unknown: 'Cette pièce n’est plus enregistrée. Le dossier est affiché à jour.',
  copies_kept:
    'Des copies de cette pièce sont gardées. Rien n’a été modifié. Retirez d’abord ces copies, puis la pièce.',

  // Copies of papers
  copy_unknown: 'Cette copie n’existe plus. La page est affichée à jour.',
  copy_forbidden:
    'Établi ne garde jamais de copie de ce type de pièce. Rien n’a été enregistré. Rendez la pièce à la personne ; notez seulement que vous l’avez vue.',
  copy_too_large: 'Ce fichier dépasse 20 Mo. Rien n’a été enregistré. Allégez-le dans l’atelier, puis recommencez.',
  copy_end_not_allowed:
    'Une copie se garde un an au plus, à partir d’aujourd’hui. Rien n’a été enregistré. Choisissez un autre jour.',
  copy_already_complete: 'Cette copie est déjà enregistrée. La page est affichée à jour.',
  copy_chunk_out_of_order: 'La copie n’est pas arrivée entière. Rien n’a été enregistré. Recommencez.',
  copy_chunk_unknown: 'La fin de cette copie manque. Rien n’a été modifié. Retirez-la, puis ajoutez-la de nouveau.',
  copy_damaged: 'La copie n’est pas arrivée entière. Rien n’a été enregistré. Recommencez.',
  copy_wrong_format:
    'Ce fichier n’est ni un PDF, ni une photo JPEG, PNG ou WebP, malgré son nom. Rien n’a été enregistré. Choisissez-en un autre.',
  requirement_unknown: 'Cette pièce n’est plus demandée dans ce dossier. Le dossier est affiché à jour.',

  // Agenda and deadlines
  period_reversed: 'La fin de la période est avant son début. Rien n’a changé. Corrigez une des deux dates.',
  watch_note_unknown: 'Cette note de veille n’existe plus. Rien n’a changé. Rechargez la liste.',
  review_in_past: 'La prochaine relecture est un jour à venir. Rien n’a changé. Choisissez un autre jour.',
  logbook_closed:
    'Votre journal est fermé : il s’ouvre avec la phrase de passe que vous aviez avant. Rien n’a été enregistré. Ouvrez-le, puis recommencez.',
  logbook_entry_unknown: 'Cette page du journal n’existe plus. Rien n’a changé. Rechargez le journal.',
  logbook_open: 'Votre journal est ouvert : il n’y a rien à recommencer. Rien n’a changé.',
  group_session_unknown: 'Cet atelier ou cette action n’existe plus. Rien n’a changé. Rechargez la liste.',
  participant_twice: 'Une personne est deux fois parmi les participants. Rien n’a été enregistré. Retirez-la une fois.',
  report_model_unknown: 'Ce modèle de rapport n’existe plus. Rien n’a changé. Choisissez-en un autre.',
  report_unknown: 'Ce compte rendu n’existe plus, ou appartient à un accueil. Rien n’a changé. Rechargez la liste.',
  period_too_long: 'La période est trop longue. Choisissez une période plus courte.',
  organisation_unknown: 'Cet organisme n’est plus dans le catalogue. Choisissez-en un autre.',
  time_does_not_exist: 'Cette heure n’existe pas ce jour-là : l’heure change. Choisissez une autre heure.',
  appointment_in_past: 'Ce rendez-vous est dans le passé. Choisissez un jour et une heure à venir.',
  appointment_unknown: 'Ce rendez-vous n’existe plus. L’agenda est affiché à jour.',
  appointment_settled:
    'Ce rendez-vous est déjà réglé. Il n’a pas été modifié. Remettez-le d’abord à « prévu », ou prenez-en un autre.',
  appointment_to_come:
    'Ce rendez-vous est à venir. Rien n’a été enregistré. Dites le jour même comment il s’est passé.',
  not_today: 'Ce rendez-vous n’est pas aujourd’hui. L’arrivée n’a pas été notée.',
  reminder_unknown: 'Ce rappel n’existe plus. La page est affichée à jour.',
  reminder_in_past: 'Cette heure est déjà passée. Rien n’a été enregistré. Choisissez une heure à venir.',
  place_unknown: 'Ce lieu n’est plus proposé. Rien n’a été enregistré. Choisissez-en un autre.',
  hours_reversed: 'Une heure de fin est avant son début. Rien n’a été enregistré. Vérifiez les heures.',
  hours_overlap: 'Deux horaires du même jour se recouvrent. Rien n’a été enregistré. Vérifiez les heures.',
  closure_reversed: 'La fermeture finit avant de commencer. Rien n’a été enregistré. Vérifiez les deux dates.',
  closure_unknown: 'Cette fermeture n’existe plus. La page est affichée à jour.',
  permanence_unknown: 'Cette permanence n’existe plus. La page est affichée à jour.',
  rule_not_understood:
    'Cette règle ne donne aucun jour. Rien n’a été enregistré. Choisissez un rythme proposé, ou corrigez la règle.',
  sheet_deadline_unknown: 'Cette échéance n’est pas dans la fiche du dossier. Rien n’a été modifié.',
  deadline_unknown: 'Cette échéance n’existe plus. Le dossier est affiché à jour.',

  // Calendars of other applications
  calendar_not_recognised:
    'Ce fichier n’est pas un calendrier (.ics). Rien n’a été modifié. Choisissez le fichier exporté par Outlook, Google Agenda ou Thunderbird.',
  calendar_version_old:
    'Ce calendrier est dans un ancien format (vCalendar 1.0). Rien n’a été modifié. Exportez-le de nouveau au format iCalendar (.ics).',
  calendar_too_large: 'Ce calendrier dépasse 900 ko. Rien n’a été modifié. Exportez une période plus courte.',
  calendar_too_many_events:
    'Ce calendrier contient plus de 5 000 événements. Rien n’a été modifié. Exportez une période plus courte.',

  // Handout
  casefiles_of_different_people: 'Ces dossiers sont ceux de plusieurs personnes. Faites une feuille par personne.',
} as const satisfies Record<ErrorCode, string>

/** The sentence of a code; a code from nowhere reads as an unexpected failure. */
export const errorSentence = (code: string): string =>
  Object.hasOwn(errorSentences, code) ? errorSentences[code as ErrorCode] : errorSentences.unexpected
