import { quantile } from '../../stats/quantile.ts';
import { type DeskGate, type DeskReport, deskLimits } from './desk-report.ts';

/** What the desk promises, against what was measured: nineteen in twenty must keep it. */
export function deskGates({ readyMs, keyMs }: Pick<DeskReport, 'readyMs' | 'keyMs'>): DeskGate[] {
  return [
    { name: 'ready', limitMs: deskLimits.readyMs, measuredMs: quantile(readyMs, 0.95) },
    { name: 'key', limitMs: deskLimits.keyMs, measuredMs: quantile(keyMs, 0.95) },
  ];
}

export function isKept({ limitMs, measuredMs }: DeskGate): boolean {
  return measuredMs <= limitMs;
}
