ALTER TABLE `mediators` ADD `role` text DEFAULT 'head' NOT NULL;--> statement-breakpoint
ALTER TABLE `mediators` ADD `is_invited` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mediators` ADD `left_at` integer;