import type { Language } from './language.ts';
import { onceEach } from './once-each.ts';
import { formatOpeningHours } from './opening-hours.ts';
import { say } from './say.ts';
import { languageOf, type Site } from './site.ts';

/** One way to reach a person, ready to be shown. */
export interface ContactWay {
  readonly kind: 'phone' | 'chat' | 'call-back' | 'email';
  readonly href: string;
  readonly text: string;
  /** The hours of opening, where the settings give them. */
  readonly detail: string | undefined;
}

/** The ways to a person that the settings give, in the order in which they help soonest. */
export function contactWays(site: Site, { tag }: Language): readonly ContactWay[] {
  return waysIn(site, tag);
}

const waysIn = onceEach((site: Site, tag = ''): readonly ContactWay[] => {
  const language = languageOf(site, tag);
  const { phone, chat, callBack, email } = site.settings.contact;
  const ways: ContactWay[] = [];
  if (phone) {
    const hours = formatOpeningHours(phone.hours, language);
    ways.push({
      kind: 'phone',
      href: `tel:${phone.number.replace(/[^\d+]/g, '')}`,
      text: say(language, 'phone', { number: phone.number.replace(/ /g, '\u00a0') }),
      detail: hours === '' ? undefined : say(language, 'openingHours', { hours }),
    });
  }
  if (chat) ways.push({ kind: 'chat', href: chat, text: say(language, 'chat'), detail: undefined });
  if (callBack) ways.push({ kind: 'call-back', href: callBack, text: say(language, 'callBack'), detail: undefined });
  if (email) {
    ways.push({
      kind: 'email',
      href: `mailto:${email}`,
      text: say(language, 'email', { address: email }),
      detail: undefined,
    });
  }
  return ways;
});
