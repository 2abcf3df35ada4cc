const dayMs = 86_400_000;

/** How many days lie between two days, both `YYYY-MM-DD`; negative where the second is before the first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
}
