CREATE TABLE `activity_reports` (
	`report_id` text PRIMARY KEY NOT NULL,
	`visit_id` text,
	`mediator_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`beneficiary_key` text,
	`day` text NOT NULL,
	`minutes` integer NOT NULL,
	`channel` text NOT NULL,
	`place_id` text,
	`booked` integer NOT NULL,
	`posture` text,
	`autonomy` text,
	`referral` text,
	`settled` integer NOT NULL,
	`commune` text,
	`gender` text,
	`age_band` text,
	`social_status` text,
	`satisfaction` integer,
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
CREATE UNIQUE INDEX `activity_reports_visit_id_unique` ON `activity_reports` (`visit_id`);--> statement-breakpoint
CREATE INDEX `activity_reports_by_day` ON `activity_reports` (`day`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `activity_reports_by_person` ON `activity_reports` (`beneficiary_key`,`day`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `activity_reports_latest` ON `activity_reports` (`updated_at`);--> statement-breakpoint
CREATE TABLE `activity_requests` (
	`report_id` text NOT NULL,
	`rank` integer NOT NULL,
	`procedure_id` text,
	`organisation_id` text,
	`theme` text,
	`level` text NOT NULL,
	PRIMARY KEY(`report_id`, `rank`),
	FOREIGN KEY (`report_id`) REFERENCES `activity_reports`(`report_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `beneficiary_keys` (
	`person_id` text PRIMARY KEY NOT NULL,
	`beneficiary_key` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `beneficiary_keys_beneficiary_key_unique` ON `beneficiary_keys` (`beneficiary_key`);--> statement-breakpoint
CREATE TABLE `group_participants` (
	`group_session_id` text NOT NULL,
	`rank` integer NOT NULL,
	`person_id` text,
	`before` text,
	`after` text,
	PRIMARY KEY(`group_session_id`, `rank`),
	FOREIGN KEY (`group_session_id`) REFERENCES `group_sessions`(`group_session_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `group_participants_by_person` ON `group_participants` (`person_id`);--> statement-breakpoint
CREATE TABLE `group_sessions` (
	`group_session_id` text PRIMARY KEY NOT NULL,
	`mediator_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`day` text NOT NULL,
	`minutes` integer NOT NULL,
	`place_id` text,
	`commune` text,
	`level` text,
	`facilitation_type` text,
	`event_type` text,
	`digital_themes` text NOT NULL,
	`themes` text NOT NULL,
	`planning` text NOT NULL,
	`materials` text NOT NULL,
	`assessment` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`place_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `group_sessions_by_day` ON `group_sessions` (`day`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `group_sessions_by_kind` ON `group_sessions` (`kind`,`day`);--> statement-breakpoint
CREATE TABLE `report_models` (
	`model_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`facets` text NOT NULL,
	`split` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `activity_decisions` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`procedure_id` text NOT NULL,
	`outcome` text NOT NULL,
	`sent_on` text,
	`notified_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activity_decisions_by_day` ON `activity_decisions` (`notified_on`);--> statement-breakpoint
CREATE TABLE `activity_totals` (
	`period` text NOT NULL,
	`facet` text NOT NULL,
	`key` text NOT NULL,
	`visits` integer NOT NULL,
	`requests` integer NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`period`, `facet`, `key`)
);
