CREATE TABLE `appointment_casefiles` (
	`appointment_id` text NOT NULL,
	`casefile_id` text NOT NULL,
	PRIMARY KEY(`appointment_id`, `casefile_id`),
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`appointment_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appointment_casefiles_by_casefile` ON `appointment_casefiles` (`casefile_id`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`appointment_id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`with_kind` text NOT NULL,
	`organisation_id` text,
	`starts_at` integer NOT NULL,
	`time_zone` text NOT NULL,
	`duration_minutes` integer NOT NULL,
	`place` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appointments_by_start` ON `appointments` (`starts_at`);--> statement-breakpoint
CREATE INDEX `appointments_by_person` ON `appointments` (`person_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `casefile_requirements` (
	`requirement_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`rank` integer NOT NULL,
	`document_type_id` text NOT NULL,
	`concerned` integer,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `casefile_requirements_by_rank` ON `casefile_requirements` (`casefile_id`,`rank`);--> statement-breakpoint
CREATE TABLE `casefile_steps` (
	`step_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`rank` integer NOT NULL,
	`sheet_step_id` text NOT NULL,
	`needs` text NOT NULL,
	`done_at` integer,
	`done_how` text,
	`obstacle` text,
	`obstacle_words` text NOT NULL,
	`waits_network` integer NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `casefile_steps_by_rank` ON `casefile_steps` (`casefile_id`,`rank`);--> statement-breakpoint
CREATE INDEX `casefile_steps_waiting_network` ON `casefile_steps` (`casefile_id`) WHERE waits_network = 1;--> statement-breakpoint
CREATE TABLE `casefiles` (
	`casefile_id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`procedure_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` text NOT NULL,
	`is_open` integer NOT NULL,
	`next_actor` text,
	`next_by` text,
	`draft_note` text NOT NULL,
	`opened_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`procedure_id`,`fingerprint`) REFERENCES `sheets`(`procedure_id`,`fingerprint`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `casefiles_by_person` ON `casefiles` (`person_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `casefiles_open_by_next` ON `casefiles` (`next_actor`,`next_by`,`updated_at`) WHERE is_open = 1;--> statement-breakpoint
CREATE INDEX `casefiles_open_by_update` ON `casefiles` (`updated_at`) WHERE is_open = 1;--> statement-breakpoint
CREATE INDEX `casefiles_open_by_procedure` ON `casefiles` (`procedure_id`,`updated_at`) WHERE is_open = 1;--> statement-breakpoint
CREATE TABLE `timeline_entries` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`at` integer NOT NULL,
	`mediator_id` text NOT NULL,
	`event` text NOT NULL,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `timeline_entries_by_casefile` ON `timeline_entries` (`casefile_id`,`at`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`deadline_id` text PRIMARY KEY NOT NULL,
	`casefile_id` text NOT NULL,
	`label` text NOT NULL,
	`day` text NOT NULL,
	`sheet_deadline` integer,
	`created_at` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deadlines_by_casefile` ON `deadlines` (`casefile_id`,`day`);--> statement-breakpoint
CREATE INDEX `deadlines_not_done` ON `deadlines` (`day`) WHERE done_at is null;--> statement-breakpoint
CREATE TABLE `held_documents` (
	`held_document_id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`casefile_id` text,
	`document_type_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	`issued_on` text,
	`expires_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "held_documents_have_one_holder" CHECK(("held_documents"."person_id" is null) <> ("held_documents"."casefile_id" is null))
);
--> statement-breakpoint
CREATE INDEX `held_documents_by_person` ON `held_documents` (`person_id`,`document_type_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `held_documents_by_casefile` ON `held_documents` (`casefile_id`,`document_type_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `distinct_people` (
	`first_person_id` text NOT NULL,
	`second_person_id` text NOT NULL,
	PRIMARY KEY(`first_person_id`, `second_person_id`),
	FOREIGN KEY (`first_person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `people` (
	`person_number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text NOT NULL,
	`family_name` text NOT NULL,
	`given_name` text NOT NULL,
	`birth_day` text,
	`phone` text NOT NULL,
	`phone_key` text NOT NULL,
	`email` text NOT NULL,
	`name_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_contact_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_person_id_unique` ON `people` (`person_id`);--> statement-breakpoint
CREATE INDEX `people_by_birth_day` ON `people` (`birth_day`);--> statement-breakpoint
CREATE INDEX `people_by_phone_key` ON `people` (`phone_key`);--> statement-breakpoint
CREATE INDEX `people_by_last_contact` ON `people` (`last_contact_at`);--> statement-breakpoint
CREATE TABLE `knowledge_packs` (
	`version` text PRIMARY KEY NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sheets` (
	`procedure_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`content` text NOT NULL,
	`loaded_at` integer NOT NULL,
	PRIMARY KEY(`procedure_id`, `fingerprint`)
);
--> statement-breakpoint
CREATE TABLE `mediators` (
	`mediator_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`settings_id` integer PRIMARY KEY NOT NULL,
	`structure_name` text NOT NULL,
	`mediator_id` text NOT NULL,
	`auto_lock_minutes` integer NOT NULL,
	`colour_scheme` text NOT NULL,
	`time_zone` text NOT NULL,
	`recovery_key_confirmed` integer NOT NULL,
	FOREIGN KEY (`mediator_id`) REFERENCES `mediators`(`mediator_id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "settings_is_one_row" CHECK("settings"."settings_id" = 1)
);
--> statement-breakpoint
CREATE TABLE `visit_casefiles` (
	`visit_id` text NOT NULL,
	`casefile_id` text NOT NULL,
	`attached_at` integer NOT NULL,
	PRIMARY KEY(`visit_id`, `casefile_id`),
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`visit_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`casefile_id`) REFERENCES `casefiles`(`casefile_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `visit_casefiles_by_casefile` ON `visit_casefiles` (`casefile_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`visit_id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`person_id` text,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`note` text NOT NULL,
	`draft` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `visits_unfinished` ON `visits` (`started_at`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `visits_by_person` ON `visits` (`person_id`,`started_at`);