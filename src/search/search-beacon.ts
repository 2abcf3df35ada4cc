/** A search that did not find what was sought, as a page tells it to the endpoint of the settings: docs/search-beacons.md. */
export interface SearchBeacon {
  readonly schemaVersion: typeof searchBeaconVersion;
  /** The day, `YYYY-MM-DD` in UTC. */
  readonly at: string;
  readonly language: string;
  /** As typed; addresses and long numbers masked. */
  readonly query: string;
  /** How many results there were for the other words. */
  readonly results: number;
  /** What was searched for, where the spelling was corrected. */
  readonly corrected?: string;
}

export const searchBeaconVersion = 1;
