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
ALTER TABLE `settings` ADD `screen_capture` text DEFAULT 'allowed' NOT NULL;--> statement-breakpoint
ALTER TABLE `visits` ADD `leaving_checks` text DEFAULT '[]' NOT NULL;