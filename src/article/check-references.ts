import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import { addresses, reservedNames } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { ArticleSummary, StepOutline } from './article.ts';
import { parseArticleCode } from './article-code.ts';
import { articleAt, articleByCode, articleByOldAddress, type Library, pathKey } from './library.ts';
import { readLink } from './links.ts';
import { placeOfReference, type Reference } from './references.ts';

type Finding = Pick<Problem, 'id' | 'name' | 'what' | 'remedy'>;

/** What an article names that is not there, or that its readers may not see. */
export function checkReferences(article: ArticleSummary, library: Library, site: Site): Problem[] {
  const problems: Problem[] = [];
  const report = (finding: Finding | undefined, place: () => object) => {
    if (finding) problems.push({ file: article.file, ...place(), severity: 'error', ...finding });
  };
  const { related, replacedBy } = article.frontMatter;
  for (const reference of article.references) {
    report(checkReference(reference, article, library, site), () => placeOfReference(reference));
  }
  for (const [index, code] of related.entries()) {
    report(checkCode(code, article, library, site, false), () => article.placeOfField(['related', index]));
  }
  if (replacedBy) {
    report(checkCode(replacedBy, article, library, site, false), () => article.placeOfField(['replacedBy']));
  }
  return problems;
}

function checkReference(
  reference: Reference,
  article: ArticleSummary,
  library: Library,
  site: Site,
): Finding | undefined {
  const { kind, target, agentsOnly } = reference;
  if (kind === 'image') return undefined;
  if (kind === 'code') return checkCode(target, article, library, site, agentsOnly);
  if (kind === 'step') return checkStep(target, article, agentsOnly);
  return checkLink(target, article, library, site, agentsOnly);
}

function checkLink(
  url: string,
  article: ArticleSummary,
  library: Library,
  site: Site,
  agentsOnly: boolean,
): Finding | undefined {
  const link = readLink(url, article);
  if (link.kind === 'external') return undefined;
  if (link.kind === 'fragment') return checkFragment(link.fragment, article, url);
  if (link.kind === 'code') {
    const target = targetOf(link.code, article, library, site);
    const dead = checkCode(link.code, article, library, site, agentsOnly);
    return dead ?? (target && checkFragment(link.fragment, target, url));
  }
  if (link.kind === 'unclear')
    return deadLink(
      url,
      'Name a file of an article, such as ../wifi/restart-router.mdx, or an address of this site that begins with /.',
    );
  if (link.kind === 'address') {
    return isAddress(link.address, library, site)
      ? undefined
      : deadLink(url, 'Correct it: no page of this site has that address.');
  }
  const target =
    articleAt(library, link, site.settings) ??
    articleByOldAddress(library, addresses.article(link.language, link.topic, link.slug));
  if (!target && library.unread.has(pathKey(link))) return undefined;
  if (!target) return deadLink(url, nearestArticle(link.slug, library));
  return checkAudience(target, article, agentsOnly) ?? checkFragment(link.fragment, target, url);
}

function nearestArticle(slug: string, library: Library): string {
  const nearest = nearestName(slug, new Set(library.articles.map((article) => article.slug)));
  const named = library.articles.find((article) => article.slug === nearest);
  return named ? `Did you mean ../${named.topic}/${named.slug}.mdx?` : 'Correct the path, or remove the link.';
}

function deadLink(url: string, remedy: string): Finding {
  return { id: 'KB030', name: 'link-dead', what: `The link ${url} leads to nothing.`, remedy };
}

function checkFragment(fragment: string, target: ArticleSummary, url: string): Finding | undefined {
  if (fragment === '' || target.anchors.has(fragment)) return undefined;
  const nearest = nearestName(fragment, target.anchors);
  return {
    id: 'KB038',
    name: 'fragment-dead',
    what: `The link ${url} names the place "${fragment}", which ${target.file} does not have.`,
    remedy: nearest ? `Did you mean #${nearest}?` : 'Correct what stands after #, or remove it.',
  };
}

function checkCode(
  typed: string,
  article: ArticleSummary,
  library: Library,
  site: Site,
  agentsOnly: boolean,
): Finding | undefined {
  const target = targetOf(typed, article, library, site);
  if (target) return checkAudience(target, article, agentsOnly);
  if (library.unread.has(parseArticleCode(typed) ?? '')) return undefined;
  return {
    id: 'KB034',
    name: 'target-unknown',
    what: `No article has the code ${typed}.`,
    remedy: 'Correct the code, or write the article that should have it.',
  };
}

/** The article to which a code leads readers of another. */
function targetOf(typed: string, article: ArticleSummary, library: Library, site: Site): ArticleSummary | undefined {
  const code = parseArticleCode(typed);
  return code && articleByCode(library, code, article.language, site.settings);
}

function checkAudience(target: ArticleSummary, article: ArticleSummary, agentsOnly: boolean): Finding | undefined {
  if (target.frontMatter.draft && !article.frontMatter.draft) {
    return {
      id: 'KB044',
      name: 'link-to-draft',
      what: `This leads to ${target.file}, which is a draft and will not be published.`,
      remedy: 'Remove  draft: true  there, or take the link away.',
    };
  }
  const hidden = target.frontMatter.audience === 'agents';
  if (!hidden || agentsOnly || article.frontMatter.audience === 'agents') return undefined;
  return {
    id: 'KB039',
    name: 'link-to-agents-only',
    what: `This leads customers to ${target.file}, which only agents may see.`,
    remedy: 'Put the link into an <AgentNote>, or take it away.',
  };
}

function checkStep(id: string, article: ArticleSummary, agentsOnly: boolean): Finding | undefined {
  const isSeen = (step: StepOutline) => agentsOnly || !step.agentsOnly;
  if (article.steps.some((step) => step.id === id && isSeen(step))) return undefined;
  const known = article.steps.filter(isSeen).map((step) => step.id);
  const nearest = nearestName(id, known);
  return {
    id: 'KB034',
    name: 'target-unknown',
    what: `This article has no step "${id}".`,
    remedy: nearest ? `Did you mean "${nearest}"?` : `The steps are: ${known.join(', ') || 'none'}.`,
  };
}

function isAddress(address: string, library: Library, site: Site): boolean {
  const [, language = '', name] = address.slice(0, -1).split('/');
  if (address === '/') return true;
  if (!site.languages.some(({ tag }) => tag === language)) return false;
  if (name === undefined || reservedNames.includes(name)) return isKnownProduct(address, language, library);
  return site.topics.some(({ id }) => id === name) || library.pages.get(language)?.has(name) === true;
}

function isKnownProduct(address: string, language: string, library: Library): boolean {
  if (!address.startsWith(`${addresses.products(language)}`) || address === addresses.products(language)) return true;
  return library.articles.some((article) =>
    article.frontMatter.appliesTo.some((product) => addresses.product(language, product) === address),
  );
}
