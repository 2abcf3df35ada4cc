import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import { type ScenarioName, scenarioNames } from './scenarios.ts';

/** Scenarios named with commas between, or all. @throws UsageError where there is none of that name. */
export function parseScenarios(typed: string | undefined): readonly ScenarioName[] {
  if (typed === undefined) return scenarioNames;
  return typed.split(',').map((name) => {
    const found = scenarioNames.find((known) => known === name.trim());
    if (found) return found;
    const nearest = nearestName(name, scenarioNames);
    const remedy = nearest ? `Did you mean ${nearest}?` : `There are: ${scenarioNames.join(', ')}.`;
    throw new UsageError(`--scenarios ${typed}: there is no scenario ${name}. ${remedy}`);
  });
}
