/** The options of benches on simulated logs. */
export const seedOptions = {
  seeds: { type: 'string', value: 'NUMBER', description: 'How many logs of each scenario to simulate.' },
  'first-seed': { type: 'string', value: 'NUMBER', description: 'The first of their seeds (default: 1).' },
} as const;
