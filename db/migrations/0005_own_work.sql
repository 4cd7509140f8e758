CREATE TABLE `logbook_entries` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`mediator_id` text NOT NULL,
	`written_at` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `logbook_entries_by_mediator` ON `logbook_entries` (`mediator_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `logbook_keys` (
	`mediator_id` text PRIMARY KEY NOT NULL,
	`wrapped_key` text NOT NULL,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `watch_notes` (
	`watch_note_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`day` text NOT NULL,
	`source_title` text NOT NULL,
	`source_address` text NOT NULL,
	`tags` text NOT NULL,
	`procedure_ids` text NOT NULL,
	`organisation_ids` text NOT NULL,
	`partners` text NOT NULL,
	`review_on` text,
	`written_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `watch_notes_by_day` ON `watch_notes` (`day`,`written_at`);--> statement-breakpoint
CREATE INDEX `watch_notes_by_review` ON `watch_notes` (`review_on`);--> statement-breakpoint
ALTER TABLE `group_sessions` ADD `partnership_nature` text;--> statement-breakpoint
ALTER TABLE `group_sessions` ADD `initiative` text;--> statement-breakpoint
ALTER TABLE `group_sessions` ADD `territory` text;--> statement-breakpoint
ALTER TABLE `group_sessions` ADD `partner_kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `settings` ADD `coop_bridge` text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE `activity_decisions` ADD `never_claimed` integer DEFAULT false NOT NULL;