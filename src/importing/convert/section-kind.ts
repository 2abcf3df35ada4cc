export type SectionKind = 'symptoms' | 'cause' | 'needs' | 'products' | 'resolution';

/** What sections are called, in English and French. */
const names: Readonly<Record<SectionKind, readonly string[]>> = {
  symptoms: [
    'symptom',
    'symptoms',
    'issue',
    'issues',
    'problem',
    'problems',
    'symptôme',
    'symptômes',
    'problème',
    'problèmes',
    'incident',
  ],
  cause: ['cause', 'causes', 'root cause', 'cause racine', 'causes racines', 'origine', 'origine du problème'],
  needs: [
    'prerequisite',
    'prerequisites',
    'requirement',
    'requirements',
    'before you begin',
    'before you start',
    'what you need',
    'prérequis',
    'conditions préalables',
    'avant de commencer',
    'ce qu’il vous faut',
    'matériel nécessaire',
  ],
  products: [
    'environment',
    'applies to',
    'affected products',
    'affected versions',
    'affected products and versions',
    'products',
    'environnement',
    'concerne',
    'produits concernés',
    'produits et versions concernés',
    'produits et versions affectés',
    'versions concernées',
    "s'applique à",
    's’applique à',
  ],
  resolution: [
    'resolution',
    'resolutions',
    'solution',
    'solutions',
    'fix',
    'workaround',
    'steps',
    'procedure',
    'résolution',
    'correctif',
    'correction',
    'contournement',
    'solution de contournement',
    'étapes',
    'procédure',
    'marche à suivre',
  ],
};

/**
 * What a section is, by its heading; `undefined` where the heading does not say.
 *
 * @example sectionKind('Symptômes :') // 'symptoms'
 */
export function sectionKind(heading: string): SectionKind | undefined {
  const wanted = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trim();
  return (Object.keys(names) as SectionKind[]).find((kind) => names[kind].includes(wanted));
}
