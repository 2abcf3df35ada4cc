/** How large a simulated log is, and how much of what makes contacts repeat it hides. */
export interface Scenario {
  readonly issues: number;
  readonly customers: number;
  readonly articles: number;
  /** Standard deviation of how strongly articles are drawn to (or away from) difficult contacts, which no log shows. */
  readonly selection: number;
  /** Whether some articles make contacts repeat more, or less. */
  readonly effects: boolean;
  /** Whether bad articles have innocent companions, and some innocent articles customers who call forty times. */
  readonly traps: boolean;
}

const usual: Scenario = {
  issues: 110_000,
  customers: 45_000,
  articles: 400,
  selection: 0.25,
  effects: true,
  traps: false,
};

/**
 * What is simulated: from nothing hidden to much, nothing to be found, a tenth of the data, five times as much, and traps
 * for simple methods.
 */
export const scenarios = {
  clean: { ...usual, selection: 0 },
  moderate: usual,
  heavy: { ...usual, selection: 0.5 },
  null: { ...usual, effects: false },
  small: { ...usual, issues: 15_000, customers: 6_000, articles: 200 },
  large: { ...usual, issues: 600_000, customers: 245_000 },
  traps: { ...usual, traps: true },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
