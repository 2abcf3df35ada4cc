/** What a bench found, as `--json` prints it: a line of JSON with the version of its form. */
export function formatBenchJson(report: object): string {
  return `${JSON.stringify({ schemaVersion: 1, ...report })}\n`;
}
