import type { Preset } from './preset.ts';

/** Incident and knowledgearticleincident; that the entities exist was seen, the names of columns were not. */
export const dynamics: Preset = {
  name: 'dynamics',
  title: 'Dynamics 365',
  takes: 'Incidents (cases), and knowledgearticleincident as `--links`.',
  dates: 'ISO 8601, UTC',
  contacts: {
    contact_id: { guessed: ['incidentid'] },
    customer_id: { guessed: ['_customerid_value', 'customerid'] },
    opened_at: { guessed: ['createdon'] },
    closed_at: { guessed: ['resolvedon'] },
    channel: { guessed: ['caseorigincode'] },
    topic: { guessed: ['_subjectid_value', 'subjectid', 'casetypecode'] },
    product: { guessed: ['_productid_value', 'productid'] },
    parent_id: { guessed: ['_parentcaseid_value', 'parentcaseid'] },
    agent_id: { guessed: ['_ownerid_value', 'ownerid'] },
    merged: { guessed: ['merged'] },
  },
  links: {
    contact_id: { guessed: ['_incidentid_value', 'incidentid'] },
    article: { guessed: ['_knowledgearticleid_value', 'knowledgearticleid'] },
    at: { guessed: ['createdon'] },
  },
  advice: [],
};
