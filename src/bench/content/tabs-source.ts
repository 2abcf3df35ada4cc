import type { Writer } from './writer.ts';

/** The same thing for two systems. */
export function tabsSource(writer: Writer): string {
  const tab = (id: string, label: string) =>
    `<Tab id="${id}" label="${label}">\n\n${writer.sentences('answer')}\n\n</Tab>`;
  return `<Tabs group="system">\n\n${tab('windows', 'Windows')}\n\n${tab('mac', 'macOS')}\n\n</Tabs>`;
}
