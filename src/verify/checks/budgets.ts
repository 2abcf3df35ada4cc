import { overBudget, readPageWeights } from '../../build/read-page-weights.ts';
import { isArticle } from '../read-pages.ts';
import type { Check } from './check.ts';

export const budgets: Check = {
  id: 'budgets',
  what: 'articles within the budgets of HTML with CSS, and of script',
  run: async ({ pages, folder, site }) => {
    const files = pages.filter(isArticle).map(({ file }) => file);
    const weights = await readPageWeights(files, folder, site.base);
    const heaviest = Math.max(...weights.map(({ htmlBytes, cssBytes }) => htmlBytes + cssBytes));
    const script = Math.max(...weights.map(({ scriptBytes }) => scriptBytes));
    return {
      tried: weights.length,
      lost: weights.flatMap((weight) => overBudget(weight, site.settings.budget)),
      measured: `the heaviest ${heaviest} bytes, ${script} of script`,
    };
  },
};
