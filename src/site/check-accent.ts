import type { Problem } from '../problem/problem.ts';
import { contrastFailures } from './colour-roles.ts';
import { nearestAccent } from './nearest-accent.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Settings } from './settings.ts';

/** Refuses an accent colour that cannot be read on the page, and says by how much it fails. */
export function checkAccent(settings: YamlFile<Settings>): Problem[] {
  const worst = contrastFailures(settings.value.accent).sort((a, b) => a.ratio / a.atLeast - b.ratio / b.atLeast)[0];
  if (!worst) return [];
  const nearest = nearestAccent(settings.value.accent);
  return [
    {
      file: settings.file,
      ...settings.yaml.placeOf(['accent']),
      severity: 'error',
      id: 'SET010',
      name: 'accent-unreadable',
      what: `The accent ${settings.value.accent} has a contrast of ${worst.ratio.toFixed(1)} where ${worst.atLeast} is needed (${worst.theme} theme): many people could not read it.`,
      remedy: nearest === undefined ? 'Choose a darker one.' : `The nearest that can be read is  accent: "${nearest}"`,
    },
  ];
}
