import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import { desk } from './desk.ts';
import { dynamics } from './dynamics.ts';
import { freshdesk } from './freshdesk.ts';
import { freshservice } from './freshservice.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { zendeskCsv } from './zendesk-csv.ts';
import { zendeskJson } from './zendesk-json.ts';

export const presets: readonly Preset[] = [
  ...[desk, dynamics, freshdesk, freshservice, helpscout, hubspot, intercom, salesforce, zendeskCsv, zendeskJson],
];

/** @throws UsageError where there is no preset of that name */
export function presetNamed(name: string | undefined): Preset | undefined {
  if (name === undefined) return undefined;
  const names = presets.map((preset) => preset.name);
  const preset = presets.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const nearest = nearestName(name, names);
  throw new UsageError(
    `There is no preset ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are: ${names.join(', ')}.`}`,
  );
}
