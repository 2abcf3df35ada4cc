const english = `
a about after again all also am an and any are aren as ask asked at back be because been before being but by call called
came can cannot come contact could couldn customer day days dear did didn do does doesn doing don done down each else even
every few for from get getting give go going good got had hadn has hasn have haven having he hello help her here hi him his
hour hours how if in into is isn issue it its just kind know last let like ll make many may me might mine minutes more most
much my need needs new no not now of off ok okay on once one only or other our out over own per please possible problem
problems question re regards really said same say says see she should shouldn since so some something soon still such
support sure take tell than thank thanks that the their them then there these they thing think this those though through
time to today told tomorrow too tried try trying two under until up us use used using ve very want wanted was wasn way we
week well were weren what when where which while who why will with without won would wouldn yes yesterday yet you your
yours
`;

const french = `
a afin ai aide ainsi alors an ans après as au aucun aucune aujourd auquel aura aussi autre autres aux avaient avais avait
avant avec avez avoir avons ayant beaucoup besoin bien bon bonjour bonsoir ça car ce ceci cela celle celui ces cet cette
ceux chaque chez client comme comment contact cordialement d dans de demain demande depuis des deux dire dit dois doit donc
dont du dès déjà elle elles en encore ensuite entre es est et eu eux fais fait fallait faire faut fois font grand hier hui
ici il ils j je jour jours jusqu l la là le les leur leurs lors lorsqu lui m ma madame mais me merci mes messieurs mieux
minutes moi moins mois mon monsieur même n ne ni non nos notre nous nouveau on ont ou où par parce pas pendant personne
peu peut peux plus plusieurs pour pourquoi pourriez pouvez presque presqu problème problèmes puis puisqu qu quand que quel
quelle quelles quelqu quels question qui quoi quoiqu quoique rien s sa sais sais salutations sans se semaine semaines sera
ses si sinon soit sommes son sont sous souhaite suis sur t ta tant te tel tes toi ton toujours tous tout toute toutes trop
très tu un une va vais vers veux voici voilà vois vos votre vous vraiment vu y à été étaient était êtes être
`;

/** What is left of tags and addresses, and letters that stand alone. */
const leftovers = `b c e f g h i k o p q r u v w x z br div nbsp amp quot lt gt td tr li ul http https www com org net`;

/**
 * Words that say nothing of what a contact is about: grammar, greetings, and the talk of contacts. In both languages at
 * once, since a log holds several. Elided French articles are split off (`l'imprimante`), so they stand here too.
 */
export const stopWords: readonly string[] = [
  ...new Set([english, french, leftovers].flatMap((list) => list.split(/\s+/).filter(Boolean))),
].sort();
