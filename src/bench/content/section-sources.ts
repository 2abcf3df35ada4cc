import type { ArticlePlan } from './article-plan.ts';
import type { Writer } from './writer.ts';

/** A heading, a sentence and a table of four signs. */
export function tableSection(writer: Writer): string {
  const { stock } = writer;
  const rows = writer
    .pickSeveral(stock.tableCells.sign, 4)
    .map((sign) => [writer.fill(sign), writer.fill(writer.pick(stock.tableCells.meaning)), writer.sentences('step')]);
  const lines = [stock.tableHead, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${stock.headings.table}`, writer.sentences('prose'), lines.join('\n')].join('\n\n');
}

/** A heading, a sentence and a few lines of a device's log. */
export function codeSection(writer: Writer): string {
  const { stock, random } = writer;
  const events = ['link up', 'link lost', 'retry', 'queue empty', 'checksum differs', 'timeout', 'handshake refused'];
  const lines = writer
    .pickSeveral(events, 4)
    .map(
      (event, index) => `08:${10 + index}:${10 + random.below(50)} ${logName(writer)}[${random.below(4096)}]: ${event}`,
    );
  const last = `08:15:00 ${logName(writer)}[1]: fatal ${writer.fill('{error}')}`;
  const block = ['```text', ...lines, last, '```'].join('\n');
  return [`## ${stock.headings.code}`, writer.fill(stock.codeIntro), block].join('\n\n');
}

function logName(writer: Writer): string {
  return writer.pick(writer.plan.features).toLowerCase();
}

/** A heading and two paragraphs, the last with a link to another article by its file. */
export function proseSection(writer: Writer, linked: ArticlePlan, title: string): string {
  const { stock } = writer;
  const link = stock.linkSentence.replace('{link}', `[${title}](../${linked.topic.id}/${linked.slug}.mdx)`);
  return [`## ${stock.headings.prose}`, writer.sentences('prose', 3), `${link} ${writer.sentences('prose')}`].join(
    '\n\n',
  );
}
