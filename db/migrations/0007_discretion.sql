ALTER TABLE `settings` ADD `screen_capture` text DEFAULT 'allowed' NOT NULL;--> statement-breakpoint
ALTER TABLE `visits` ADD `leaving_checks` text DEFAULT '[]' NOT NULL;