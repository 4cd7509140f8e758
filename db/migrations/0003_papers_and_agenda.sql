CREATE TABLE `closures` (
	`closure_id` text PRIMARY KEY NOT NULL,
	`place_id` text,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`label` text NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`place_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `closures_by_end` ON `closures` (`until_day`);--> statement-breakpoint
CREATE TABLE `permanences` (
	`permanence_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`place_id` text,
	`from_day` text NOT NULL,
	`time` text NOT NULL,
	`duration_minutes` integer NOT NULL,
	`rule` text NOT NULL,
	`except_days` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`place_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `places` (
	`place_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`hours` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `copies` (
	`copy_id` text PRIMARY KEY NOT NULL,
	`held_document_id` text NOT NULL,
	`label` text NOT NULL,
	`purpose` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`pages` integer NOT NULL,
	`sha256` blob NOT NULL,
	`keep_until` text,
	`created_at` integer NOT NULL,
	`completed_at` integer,
	FOREIGN KEY (`held_document_id`) REFERENCES `held_documents`(`held_document_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `copies_by_document` ON `copies` (`held_document_id`,`completed_at`);--> statement-breakpoint
CREATE INDEX `copies_by_end` ON `copies` (`keep_until`) WHERE keep_until is not null;--> statement-breakpoint
CREATE INDEX `copies_until_closing` ON `copies` (`held_document_id`) WHERE keep_until is null;--> statement-breakpoint
CREATE INDEX `copies_unfinished` ON `copies` (`created_at`) WHERE completed_at is null;--> statement-breakpoint
CREATE TABLE `copy_chunks` (
	`copy_id` text NOT NULL,
	`rank` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`copy_id`, `rank`),
	FOREIGN KEY (`copy_id`) REFERENCES `copies`(`copy_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reminder_marks` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`occurrence` text NOT NULL,
	`seen_at` integer,
	`put_off_until` integer,
	`done_at` integer,
	PRIMARY KEY(`subject_id`, `kind`, `occurrence`)
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`reminder_id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`casefile_id` text,
	`text` text NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`repeat` text NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reminders_unsettled` ON `reminders` (`day`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `reminders_by_person` ON `reminders` (`person_id`);--> statement-breakpoint
CREATE INDEX `reminders_by_casefile` ON `reminders` (`casefile_id`);--> statement-breakpoint
ALTER TABLE `appointments` ADD `title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `mode` text DEFAULT 'on_site' NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `place_id` text REFERENCES places(place_id);--> statement-breakpoint
ALTER TABLE `appointments` ADD `arrived_at` integer;--> statement-breakpoint
ALTER TABLE `appointments` ADD `remind_before` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `uid` text;--> statement-breakpoint
ALTER TABLE `appointments` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `appointments_unsettled` ON `appointments` (`starts_at`) WHERE status = 'planned';--> statement-breakpoint
CREATE INDEX `appointments_by_uid` ON `appointments` (`uid`) WHERE uid is not null;--> statement-breakpoint
ALTER TABLE `held_documents` ADD `valid_until` text;--> statement-breakpoint
UPDATE `held_documents` SET `valid_until` = `expires_on` WHERE `expires_on` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `held_documents` ADD `original_holder` text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE `held_documents` ADD `original_who` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `held_documents_by_end` ON `held_documents` (`valid_until`) WHERE valid_until is not null;--> statement-breakpoint
ALTER TABLE `settings` ADD `reminder_notice` text DEFAULT 'hidden' NOT NULL;--> statement-breakpoint
CREATE INDEX `mandates_by_end` ON `mandates` (`ends_at`) WHERE stopped_at is null;