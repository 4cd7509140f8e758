CREATE TABLE `journal_state` (
	`journal_state_id` integer PRIMARY KEY NOT NULL,
	`chain_key` text NOT NULL,
	`head_sequence` integer NOT NULL,
	`head_seal` text NOT NULL,
	`alert` text,
	CONSTRAINT "journal_state_is_one_row" CHECK("journal_state"."journal_state_id" = 1)
);
--> statement-breakpoint
CREATE TABLE `kept_identifiers` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_identifiers_by_casefile` ON `kept_identifiers` (`casefile_id`,`kind`);--> statement-breakpoint
CREATE TABLE `nir_grounds` (
	`nir_ground_id` integer PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`body_category` text NOT NULL,
	`allowed_at` integer NOT NULL,
	`allowed_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`allowed_by`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`ended_by`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `erased_people` (
	`person_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasure_proofs` (
	`proof_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`category` text NOT NULL,
	`rule` text NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `retention_rules` (
	`category` text PRIMARY KEY NOT NULL,
	`months` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasure_announcements` (
	`person_id` text PRIMARY KEY NOT NULL,
	`announced_on` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `person_changes` (
	`change_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`mediator_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `person_changes_by_person` ON `person_changes` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `postponements` (
	`person_id` text PRIMARY KEY NOT NULL,
	`until_day` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`mediator_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `restrictions` (
	`person_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`reason` text NOT NULL,
	`mediator_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
ALTER TABLE `settings` ADD `screen_capture` text DEFAULT 'allowed' NOT NULL;--> statement-breakpoint
ALTER TABLE `visits` ADD `leaving_checks` text DEFAULT '[]' NOT NULL;