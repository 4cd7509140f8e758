import type { ErrorCode } from '../../core/contract/index.ts'

/** One sentence per refusal: what happened, what was kept, what to do. */
export const errorSentences = {
  // Any operation
  invalid_input: 'Une valeur n’est pas acceptée. Rien n’a été modifié. Corrigez la valeur, puis recommencez.',
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
  casefile_closed: 'Ce dossier est clos. Rouvrez-le pour le modifier.',
  step_already_done: 'Cette étape est déjà faite. Décochez-la d’abord pour signaler un blocage.',
  obstacle_needs_words: 'Décrivez ce qui bloque, en quelques mots.',

  // Papers
  document_type_unknown: 'Ce type de pièce n’est plus dans le catalogue. Rien n’a été modifié.',
  issued_in_future: 'La date d’établissement est dans l’avenir. Corrigez la date.',
  expires_before_issue: 'La pièce expire avant d’être établie. Vérifiez les deux dates.',
  held_document_unknown: 'Cette pièce n’est plus enregistrée. Le dossier est affiché à jour.',
  requirement_unknown: 'Cette pièce n’est plus demandée dans ce dossier. Le dossier est affiché à jour.',

  // Agenda and deadlines
  period_too_long: 'La période est trop longue. Choisissez un an au plus.',
  organisation_unknown: 'Cet organisme n’est plus dans le catalogue. Choisissez-en un autre.',
  time_does_not_exist: 'Cette heure n’existe pas ce jour-là : l’heure change. Choisissez une autre heure.',
  appointment_in_past: 'Ce rendez-vous est dans le passé. Choisissez un jour et une heure à venir.',
  appointment_unknown: 'Ce rendez-vous n’existe plus. L’agenda est affiché à jour.',
  sheet_deadline_unknown: 'Cette échéance n’est pas dans la fiche du dossier. Rien n’a été modifié.',
  deadline_unknown: 'Cette échéance n’existe plus. Le dossier est affiché à jour.',

  // Handout
  casefiles_of_different_people: 'Ces dossiers sont ceux de plusieurs personnes. Faites une feuille par personne.',
} as const satisfies Record<ErrorCode, string>

/** The sentence of a code; a code from nowhere reads as an unexpected failure. */
export const errorSentence = (code: string): string =>
  Object.hasOwn(errorSentences, code) ? errorSentences[code as ErrorCode] : errorSentences.unexpected
