/** A time on the agent's own clock; with the day where that is not today. */
export function sayTime(ms: number, language: string, now: Date = new Date()): string {
  const time = new Date(ms);
  const isToday = time.toDateString() === now.toDateString();
  return time.toLocaleString(language, isToday ? { timeStyle: 'short' } : { dateStyle: 'long', timeStyle: 'short' });
}
