-- What finds someone as a name is typed (core/people/search-words.ts prepares the words):
--   words   each word of the names, the phone in both usual forms, the birth date
--   inside  the endings of those words, so that any part of them is the beginning of something
--   near    the words less one letter, so that one typing error still meets them
-- It keeps no text of its own: only which words belong to which person_number.
CREATE VIRTUAL TABLE people_search USING fts5(
  words,
  inside,
  near,
  content = '',
  contentless_delete = 1,
  detail = column,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '1 2 3 4 5'
);
