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
ALTER TABLE `settings` ADD `coop_bridge` text DEFAULT 'off' NOT NULL;