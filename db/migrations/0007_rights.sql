CREATE TABLE `journal_state` (
	`journal_state_id` integer PRIMARY KEY NOT NULL,
	`chain_key` text NOT NULL,
	`head_sequence` integer NOT NULL,
	`head_seal` text NOT NULL,
	`alert` text,
	CONSTRAINT "journal_state_is_one_row" CHECK("journal_state"."journal_state_id" = 1)
);
