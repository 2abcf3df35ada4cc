import { writeFile } from 'node:fs/promises';
import type { BenchContact } from './simulate-log.ts';

const startUtcMs = Date.UTC(2025, 10, 1);
/** The moment at which day 0 begins. */
export const benchStartUtcSeconds = startUtcMs / 1000;

/** Writes the contacts as a helpdesk would export them. */
export async function writeBenchLog(contacts: readonly BenchContact[], file: string): Promise<void> {
  const lines = contacts.map(({ customer, day, channel, topic, agent, articles }, index) => {
    const opened = `${new Date(startUtcMs + day * 86_400_000).toISOString().slice(0, 19)}Z`;
    const codes = articles.map(({ code }) => code).join(' ');
    return `${index + 1},c${customer},${opened},${channel},topic ${topic},a${agent},${codes}`;
  });
  await writeFile(file, `contact_id,customer_id,opened_at,channel,topic,agent_id,articles\n${lines.join('\n')}\n`);
}
