/** Contacts of one customer about one topic, in time. Ties are settled by the id, so the order of rows never matters. */
export const chain = 'PARTITION BY customer, topic ORDER BY opened, contact';
