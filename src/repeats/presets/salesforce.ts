import type { Preset } from './preset.ts';

/** Case by the names of the API, from general knowledge; CaseArticle as its reference has it. */
export const salesforce: Preset = {
  name: 'salesforce',
  title: 'Salesforce',
  takes: 'Case, and CaseArticle as `--links`, as Data Loader exports them.',
  dates: 'ISO 8601 with an offset; others need `--date-order` and `--time-zone`',
  contacts: {
    contact_id: { guessed: ['Id'] },
    customer_id: { guessed: ['ContactId', 'AccountId'] },
    opened_at: { guessed: ['CreatedDate'] },
    closed_at: { guessed: ['ClosedDate'] },
    channel: { guessed: ['Origin'] },
    topic: { guessed: ['Reason', 'Type'] },
    product: { guessed: ['ProductId'] },
    parent_id: { guessed: ['ParentId'] },
    agent_id: { guessed: ['OwnerId'] },
  },
  links: {
    contact_id: { seen: ['CaseId'] },
    article: { guessed: ['KnowledgeArticle.ArticleNumber', 'ArticleNumber'], seen: ['KnowledgeArticleId'] },
    at: { guessed: ['CreatedDate'] },
  },
  advice: ['An article that is linked twice in a case has one row there, so it counts once.'],
};
