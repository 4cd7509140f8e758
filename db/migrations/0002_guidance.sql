CREATE TABLE `decisions` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`outcome` text NOT NULL,
	`notified_on` text NOT NULL,
	`evidence` text NOT NULL,
	`reference` text NOT NULL,
	`mentions_remedies` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decisions_by_casefile` ON `decisions` (`casefile_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `document_requests` (
	`request_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`received_on` text NOT NULL,
	`answer_before` text,
	`sent_on` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_requests_by_casefile` ON `document_requests` (`casefile_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`day` text NOT NULL,
	`channel` text NOT NULL,
	`proof_number` text NOT NULL,
	`person_signed` integer NOT NULL,
	`person_paid` integer NOT NULL,
	`appeal_rank` integer,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `submissions_by_casefile` ON `submissions` (`casefile_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`consent_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`structure` text NOT NULL,
	`channels` text NOT NULL,
	`how` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	`mediator_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `consents_by_person` ON `consents` (`person_id`,`given_at`);--> statement-breakpoint
CREATE TABLE `information_notices` (
	`notice_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`how` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `information_notices_by_person` ON `information_notices` (`person_id`,`given_at`);--> statement-breakpoint
CREATE TABLE `escalations` (
	`casefile_id` text PRIMARY KEY NOT NULL,
	`urgency` text NOT NULL,
	`urgency_words` text NOT NULL,
	`asked` text NOT NULL,
	`prepared_at` integer,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exchanges` (
	`exchange_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`channel` text NOT NULL,
	`with_whom` text NOT NULL,
	`said` text NOT NULL,
	`next_step` text NOT NULL,
	`next_by` text,
	`mediator_id` text NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `exchanges_by_casefile` ON `exchanges` (`casefile_id`,`day`,`at`);--> statement-breakpoint
CREATE TABLE `capacities` (
	`person_id` text PRIMARY KEY NOT NULL,
	`capacity` text NOT NULL,
	`declared_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mandate_events` (
	`event_id` text PRIMARY KEY NOT NULL,
	`mandate_id` text NOT NULL,
	`at` integer NOT NULL,
	`mediator_id` text NOT NULL,
	`event` text NOT NULL,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`mandate_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `mandate_events_by_mandate` ON `mandate_events` (`mandate_id`,`at`);--> statement-breakpoint
CREATE TABLE `mandates` (
	`mandate_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`themes` text NOT NULL,
	`days` integer NOT NULL,
	`channels` text NOT NULL,
	`other_structure` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`informed_at` integer,
	`agreed_at` integer,
	`agreed_by` text,
	`paper_due_on` text,
	`paper_received_at` integer,
	`ends_at` integer,
	`stopped_at` integer,
	`stopped_by` text,
	`stopped_said` text,
	`renews` text,
	`template_version` text NOT NULL,
	`text` text NOT NULL,
	`fingerprint` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mandates_by_person` ON `mandates` (`person_id`,`prepared_at`);--> statement-breakpoint
CREATE INDEX `mandates_awaiting_paper` ON `mandates` (`paper_due_on`) WHERE paper_received_at is null and stopped_at is null;--> statement-breakpoint
CREATE TABLE `triages` (
	`triage_number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text,
	`visit_id` text,
	`answers` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`visit_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "triages_have_one_holder" CHECK(("triages"."person_id" is null) <> ("triages"."visit_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `triages_person_id_unique` ON `triages` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `triages_visit_id_unique` ON `triages` (`visit_id`);--> statement-breakpoint
ALTER TABLE `deadlines` ADD `role` text DEFAULT 'set_by_hand' NOT NULL;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `last_day` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `start` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `computation` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `sheet_appeal` integer;--> statement-breakpoint
ALTER TABLE `settings` ADD `holiday_zone` text DEFAULT 'metropole' NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `network` text DEFAULT 'present' NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `visit_minutes` integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `structure_address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `structure_phone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `data_protection_contact` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `visits` ADD `posture` text;