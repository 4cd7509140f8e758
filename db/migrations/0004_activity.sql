CREATE TABLE `visit_reports` (
	`report_id` text PRIMARY KEY NOT NULL,
	`visit_id` text,
	`mediator_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`day` text NOT NULL,
	`minutes` integer NOT NULL,
	`channel` text NOT NULL,
	`place_id` text,
	`booked` integer NOT NULL,
	`posture` text,
	`autonomy` text,
	`referral` text,
	`settled` integer NOT NULL,
	`equipment` text NOT NULL,
	`digital_themes` text NOT NULL,
	`obstacles` text NOT NULL,
	`corrected` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`visit_id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`place_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_reports_visit_id_unique` ON `visit_reports` (`visit_id`);--> statement-breakpoint
CREATE INDEX `visit_reports_by_day` ON `visit_reports` (`day`);--> statement-breakpoint
CREATE INDEX `visit_reports_latest` ON `visit_reports` (`updated_at`);--> statement-breakpoint
CREATE TABLE `visit_requests` (
	`report_id` text NOT NULL,
	`rank` integer NOT NULL,
	`procedure_id` text,
	`organisation_id` text,
	`theme` text,
	PRIMARY KEY(`report_id`, `rank`),
	FOREIGN KEY (`report_id`) REFERENCES `visit_reports`(`report_id`) ON UPDATE no action ON DELETE cascade
);
