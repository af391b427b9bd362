import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

interface Sentence {
  readonly message: string;
  readonly hint: string | null;
}

const say = (message: string, hint: string | null = null): Sentence => ({ message, hint });

const quote = 'Put the value in quotes, or write `>-` and the text on the next line, indented.';
const indent = 'Indent with spaces, the entries of one mapping or list equally far.';

/** What the YAML library finds, in our own words: its own messages may print what the author wrote. */
const sentences: Record<Code, Sentence> = {
  ALIAS_PROPS: say('An alias (`*name`) cannot have an anchor or a tag.', quote),
  BAD_ALIAS: say('The name of an anchor or alias cannot be read.', quote),
  BAD_COLLECTION_TYPE: say('This tag does not fit the value.', 'Leave the tag out.'),
  BAD_DIRECTIVE: say('A line that begins with `%` is not read here.', 'Delete the line, or quote the value.'),
  BAD_DQ_ESCAPE: say(
    'This is no escape that YAML knows.',
    'Between double quotes write `\\\\` for a backslash, or use single quotes.',
  ),
  BAD_INDENT: say('The indentation, or a missing `]` or `}`, breaks the structure here.', indent),
  BAD_PROP_ORDER: say('Anchors and tags stand before the value.', quote),
  BAD_SCALAR_START: say('A value cannot begin with this character (`@`, a backtick or `%`).', quote),
  BLOCK_AS_IMPLICIT_KEY: say('There is a second `: ` in this value, or its indentation is off.', quote),
  BLOCK_IN_FLOW: say('Within `[ ]` and `{ }` entries are separated by commas, not by lines.'),
  DUPLICATE_KEY: say('The key is given twice.', 'Delete one of the two.'),
  IMPOSSIBLE: say('This cannot be read as YAML.', quote),
  KEY_OVER_1024_CHARS: say('The key is too long.', 'A key has at most 1024 characters.'),
  MISSING_CHAR: say(
    'Something is missing here: a `:` after a key, a closing quote, or a space after `:`.',
    'Write `key: value`, and close what you open.',
  ),
  MULTILINE_IMPLICIT_KEY: say('A key stands on one line.', quote),
  MULTIPLE_ANCHORS: say('A value has at most one anchor.', quote),
  MULTIPLE_DOCS: say('The file holds several documents; only one is read.', 'Make a file of each document.'),
  MULTIPLE_TAGS: say('A value has at most one tag.', quote),
  NON_STRING_KEY: say('A key must be text.', 'Put the key in quotes.'),
  RESOURCE_EXHAUSTION: say('The document is nested too deeply.'),
  TAB_AS_INDENT: say('A tab stands where indentation is expected.', indent),
  TAG_RESOLVE_FAILED: say(
    'A value that begins with `!` is read as a tag, and tags are not used here.',
    quote,
  ),
  UNEXPECTED_TOKEN: say(
    'Something follows that does not belong here, perhaps after a closing quote.',
    'Put the whole value in quotes of the other kind, or write `>-` and the text on the next line, indented.',
  ),
};

/** The sentence for an error of the library. */
export function syntaxSentence(code: string): Sentence {
  return Object.hasOwn(sentences, code) ? sentences[code as Code] : sentences.IMPOSSIBLE;
}
