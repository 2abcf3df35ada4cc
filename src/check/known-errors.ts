/** A problem that is found while content is read, for the documentation: what found it explains it at its place. */
export interface KnownError {
  /** Permanent, and never given again. */
  readonly id: string;
  /** What it says, in words: a problem of this id has one of these names. */
  readonly names: readonly string[];
  /** What is wrong, and why it matters. */
  readonly reason: string;
  /** Whether the settings may make it less than an error. */
  readonly adjustable?: true;
  /** Nothing is lost by it: it is a warning. */
  readonly warning?: true;
}

const error = (id: string, names: string, reason: string): KnownError => ({ id, names: names.split(' '), reason });
const adjustable = (id: string, names: string, reason: string): KnownError => ({
  ...error(id, names, reason),
  adjustable: true,
});

const warning = (id: string, names: string, reason: string): KnownError => ({
  ...error(id, names, reason),
  warning: true,
});

/** Every error of content and settings, in the order of their ids. */
export const knownErrors: readonly KnownError[] = [
  error('KB001', 'not-utf8', 'The file is not UTF-8 text, so accents would come out wrong.'),
  error('KB002', 'file-empty', 'There is nothing in the file.'),
  error('KB003', 'syntax', 'A component is not closed, or a bracket begins something that is no component.'),
  error('KB004', 'front-matter-missing', 'Without front matter an article has no code and no title.'),
  error('KB005', 'front-matter-syntax', 'The front matter is not YAML.'),
  error('KB006', 'field-unknown', 'A field that nobody reads is a typing mistake.'),
  error('KB007', 'field-missing', 'A field that readers or the site depend on is not there.'),
  error('KB008', 'field-invalid', 'What stands in a field is not what the field holds.'),
  error('KB009', 'code-check-digit', 'Who types the code would be told that it does not exist.'),
  error('KB010', 'code-duplicate', 'Two articles have one code, and who types it could reach only one of them.'),
  error('KB011', 'translation-code-differs', 'An article has one code in all its languages.'),
  adjustable('KB012', 'needs-missing', 'Nobody is told what they need before they begin.'),
  error('KB013', 'topic-unknown', 'The folder is no topic of topics.yaml, so no list would show the article.'),
  error(
    'KB014',
    'article-misplaced',
    'The file stands where no article is looked for, or its name cannot be an address.',
  ),
  error('KB015', 'language-unknown', 'The folder is no language of the settings.'),
  error('KB020', 'code-in-article', 'An article is text: nothing in it may run.'),
  error('KB021', 'component-unknown', 'There is no such component.'),
  error('KB022', 'attribute', 'An attribute is missing, unknown, given twice or not what it must be.'),
  error('KB023', 'component-misplaced', 'A component stands where it would mean nothing.'),
  error('KB024', 'component-content', 'A component holds what it cannot, or leads two ways at once.'),
  error('KB025', 'element-in-article', 'HTML would go round everything that components promise.'),
  error('KB026', 'id-repeated', 'A link to an id that stands twice would be left to chance.'),
  adjustable('KB027', 'heading-too-high', 'The only heading of the first level is the title.'),
  error('KB030', 'link-dead', 'The link leads to nothing.'),
  error('KB031', 'link-unsafe', 'The address could run code, or go where nobody expects.'),
  error('KB032', 'image-missing', 'The picture is not there, cannot be read, or has no size.'),
  adjustable('KB033', 'image-without-alternative', 'Who cannot see the picture is told nothing.'),
  error('KB034', 'target-unknown', 'No article has that code, or the article has no such step.'),
  error('KB035', 'snippet-missing', 'The snippet is not there in this language, or holds itself.'),
  error('KB036', 'image-active', 'The picture could run code or load from elsewhere.'),
  error('KB037', 'redirect-conflict', 'Two things claim one address.'),
  adjustable('KB038', 'fragment-dead', 'The link names a place that the page does not have.'),
  error('KB039', 'link-to-agents-only', 'Customers would be led to what they may not see.'),
  error('KB040', 'content-empty', 'There is no article to publish.'),
  error('KB041', 'page-name-taken', 'A page has the address of a topic, or of the site itself.'),
  error('KB042', 'body-empty', 'Readers would find a title and no text.'),
  error('KB043', 'nested-too-deep', 'Nobody could follow so many levels, and no parser should.'),
  error('KB044', 'link-to-draft', 'What the link leads to will not be published.'),
  error('KB045', 'replacement-replaced', 'An article that is replaced leads to one that stays.'),
  error('KB046', 'merge-conflict', 'Both sides of a merge that was not finished would be published.'),
  error(
    'KB090',
    'page-too-heavy',
    'On a slow connection the page would be read later than the budget of the settings allows.',
  ),
  error('SET001', 'file-missing', 'A file that the site needs is not there.'),
  error('SET002', 'yaml-syntax', 'The file is not YAML.'),
  error('SET003', 'field-unknown', 'A field that nobody reads is a typing mistake.'),
  error('SET004', 'field-missing', 'A field that the site depends on is not there.'),
  error('SET005', 'field-invalid', 'What stands in a field is not what the field holds.'),
  error('SET006', 'language-unknown', 'The interface has no texts in that language.'),
  error('SET007', 'topic-untitled', 'A topic has no title in one of the languages.'),
  error('SET008', 'text-missing', 'A text of the interface is missing in a language.'),
  error('SET009', 'topic-duplicate', 'A topic stands in the list twice.'),
  error('SET010', 'accent-unreadable', 'The colour has too little contrast to be read on.'),
  error('SET011', 'logo-missing', 'The logo is not there, or is no plain picture.'),
  error('SET012', 'severity-fixed', 'What cannot be published cannot be made a warning.'),
  error('SET013', 'rule-unknown', 'A severity is given to a rule that there is not.'),
  error('SET014', 'font-unusable', 'A font is not there, is not WOFF2, or is too large for every visitor.'),
  error('SET020', 'words-entry', 'An entry of words.yaml cannot be read.'),
  error('SET021', 'words-language', 'words.yaml has words of a language that the settings do not know.'),
  warning(
    'SET022',
    'words-unused',
    'An entry of words.yaml is about nothing that an article says, so it finds nothing.',
  ),
  warning(
    'SET023',
    'words-collide',
    'Two entries of words.yaml share a phrase, so typing it finds what either is about.',
  ),
  error(
    'SET030',
    'endpoint-not-connected',
    'An endpoint is neither on this site nor on an origin that the settings name.',
  ),
];
