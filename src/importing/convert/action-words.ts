/** Verbs with which English instructions begin. */
const english = `accept access activate add adjust allow apply ask assign attach attempt back boot browse build call cancel change
charge check choose clean clear click clone close collect commit compare complete confirm configure connect contact continue
convert copy create cut deactivate define delete deploy deselect determine disable disconnect double-click download drag
drop edit eject empty enable ensure enter erase exclude execute exit expand export extract filter find fill flush follow force
gather generate get give go grant hold identify import include increase indicate insert inspect install keep launch leave let
locate log look make mark merge modify monitor mount move name navigate note obtain open paste pause perform pick place plug
post press prepare prevent provide publish pull push put raise read reboot rebuild receive reconnect record redeploy reduce refresh
register reindex reinstall release reload remove rename repeat replace report request rerun reset resolve restart restore resume return
review revert right-click rinse run save scan schedule scroll search see select send set share ship shut sign skip ssh start stop
submit switch sync take tap tell test toggle touch transfer try turn type uncheck undo uninstall unplug unselect unzip update
upgrade upload use validate verify view visit wait wipe write print pack pair bring buy dial dry fold fit heat lift lower loosen pour
rub screw slide tighten twist unscrew wash warm cool peel pay sort spray squeeze stand tie tilt unfold unlock lock unpack
withdraw order reach rotate swap swipe charge count describe draw feed hang hide join measure mute unmute pin point prove reply
ring say speak store strip top track trim unhook unroll unwrap water zoom`;

/** Adverbs and openings before the verb. */
const before =
  /^(?:(?:first|then|next|now|finally|optionally|if (?:necessary|needed|you like)|in [^,]{1,60}|on [^,]{1,60}|from [^,]{1,60}|under [^,]{1,60}|to [^,]{1,80}|once [^,]{1,80}|when [^,]{1,80}|after [^,]{1,80}|d’abord|d'abord|ensuite|puis|enfin|dans [^,]{1,60}|sur [^,]{1,60}|sous [^,]{1,60}|depuis [^,]{1,60}|pour [^,]{1,80}|si [^,]{1,80}|une fois [^,]{1,80}|après [^,]{1,80}),?\s+)+/i;

const verbs: ReadonlySet<string> = new Set(english.split(/\s+/));

/** French nouns that end like verbs of instruction. */
const frenchNouns: ReadonlySet<string> = new Set([
  'nez',
  'assez',
  'chez',
  'hier',
  'dernier',
  'premier',
  'fichier',
  'papier',
  'clavier',
  'dossier',
  'courrier',
  'boîtier',
  'panier',
  'cahier',
  'notre',
  'votre',
  'autre',
  'entre',
  'être',
  'le',
  'la',
  'les',
  'une',
  'offre',
  'contre',
  'outre',
  'titre',
  'nombre',
  'membre',
  'paramètre',
  'filtre',
]);

/**
 * Whether a sentence tells somebody to do something: it begins with an imperative, in English or French, or with a
 * French infinitive.
 *
 * @example isAction('Go to Settings.') // true
 * @example isAction('Cliquez sur Enregistrer.') // true
 */
export function isAction(sentence: string): boolean {
  const text = sentence.trim().replace(before, '');
  const word = /^[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? '';
  if (verbs.has(word)) return true;
  const [head = ''] = word.split(/-(?:vous|le|la|les|y|en)$/);
  if (frenchNouns.has(head)) return false;
  return (
    /.{2}ez$/.test(head) ||
    /^(?:faites|dites|refaites|mettez)$/.test(head) ||
    /.{2}(?:er|ir)$/.test(head) ||
    /.{3}(?:dre|tre|ire)$/.test(head)
  );
}
