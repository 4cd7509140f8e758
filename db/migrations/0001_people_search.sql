-- What finds someone as a name is typed (core/people/search-words.ts prepares the words, folded, parted by spaces):
--   words   each word of the names, each name glued, the phone, the birth day in its usual writings
--   inside  the endings of the names and of the phone, so that any part of them is the beginning of something
--   near    the names' words less one letter, so that one typing error still meets them
-- It keeps no text of its own: only which words belong to which person_number.
-- The words come folded: the tokenizer must only part them, and keep the letters of every script.
CREATE VIRTUAL TABLE people_search USING fts5(
  words,
  inside,
  near,
  content = '',
  contentless_delete = 1,
  detail = column,
  tokenize = 'ascii',
  prefix = '1 2 3 4 5 6 7 8'
);
