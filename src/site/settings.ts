import { z } from 'zod';
import type { FieldHelpTable } from '../yaml/field-help.ts';
import { day, kebabCase, text, texts, wholeNumber } from '../yaml/text-fields.ts';

const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/);
const siteAddress = z.url({ protocol: /^https?$/, hostname: /./ }).transform((value) => value.replace(/\/+$/, ''));
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)';
const hours = z.strictObject({
  days: z.string().regex(new RegExp(`^${weekday}(?:-${weekday})?$`)),
  from: timeOfDay,
  to: timeOfDay,
});
const endpoint = z.string().regex(/^\/(?!\/)[^\s\\]*$|^https:\/\/[^\s]+$/);

/** `content/site.yaml`. */
export const settingsSchema = z.strictObject({
  name: text,
  address: siteAddress,
  languages: z.record(languageTag, text).refine((languages) => Object.keys(languages).length > 0),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .default('#0b6e4f'),
  logo: text.optional(),
  fonts: z.strictObject({ text: text.optional(), bold: text.optional(), headings: text.optional() }).default({}),
  timeZone: z.string().refine(isTimeZone).default('UTC'),
  contact: z
    .strictObject({
      phone: z.strictObject({ number: text, hours: z.array(hours).default([]) }).optional(),
      email: z.email().optional(),
      chat: z.url({ protocol: /^https$/ }).optional(),
      callBack: z.url({ protocol: /^https$/ }).optional(),
    })
    .default({}),
  featured: z.array(text).default([]),
  reviewEveryDays: wholeNumber.default(365),
  repository: z.url({ protocol: /^https?$/ }).optional(),
  endpoints: z
    .strictObject({ feedback: endpoint.optional(), search: endpoint.optional(), contacts: endpoint.optional() })
    .default({}),
  desk: z.strictObject({ keepDays: wholeNumber.default(30), address: siteAddress.optional() }).prefault({}),
  connect: z.array(z.url({ protocol: /^https$/ })).default([]),
  budget: z
    .strictObject({ articleBytes: wholeNumber.default(14_000), scriptBytes: wholeNumber.default(10_000) })
    .prefault({}),
  check: z.record(z.string().regex(/^KB\d{3}$/), z.enum(['error', 'warning', 'notice', 'off'])).default({}),
});

export type Settings = z.infer<typeof settingsSchema>;

export const settingsHelp: FieldHelpTable = {
  name: { must: 'the name of the company or service', example: 'name: Volta' },
  address: {
    must: 'the address at which the site will stand',
    example: 'address: https://help.example.com',
    why: 'Codes are read out with it, and every page names it.',
  },
  languages: {
    must: 'the languages of the site with their own names, the default first',
    example: 'languages: {en: English, fr: Français}',
  },
  accent: { must: 'a colour of six hexadecimal digits', example: 'accent: "#0b6e4f"' },
  logo: { must: 'the name of a file in the content folder', example: 'logo: logo.svg' },
  fonts: {
    must: 'the WOFF2 files of the company, in the content folder',
    example: 'fonts: {text: text.woff2, bold: text-bold.woff2, headings: headings.woff2}',
  },
  'fonts.text': { must: 'the name of a WOFF2 file', example: 'text: text.woff2' },
  'fonts.bold': { must: 'the name of a WOFF2 file', example: 'bold: text-bold.woff2' },
  'fonts.headings': { must: 'the name of a WOFF2 file', example: 'headings: headings.woff2' },
  timeZone: { must: 'a time zone of the IANA list', example: 'timeZone: Europe/Paris' },
  contact: {
    must: 'the ways to reach a person',
    example: 'contact: {email: help@example.com}',
    why: 'Every page offers a way to a person.',
  },
  'contact.phone': {
    must: 'a number and its hours',
    example: 'phone: {number: "+33 1 23 45 67 89", hours: [{days: mon-fri, from: "09:00", to: "18:00"}]}',
  },
  'contact.phone.number': { must: 'a telephone number', example: 'number: "+33 1 23 45 67 89"' },
  'contact.phone.hours': {
    must: 'a list of days with the hours of opening',
    example: 'hours: [{days: mon-fri, from: "09:00", to: "18:00"}]',
  },
  'contact.phone.hours.days': { must: 'a day or a range of days, mon to sun', example: 'days: mon-fri' },
  'contact.phone.hours.from': { must: 'a time of day, in quotes', example: 'from: "09:00"' },
  'contact.phone.hours.to': { must: 'a time of day, in quotes', example: 'to: "18:00"' },
  'contact.email': { must: 'an e-mail address', example: 'email: help@example.com' },
  'contact.chat': { must: 'an https address', example: 'chat: https://example.com/chat' },
  'contact.callBack': {
    must: 'the https address of a form that asks for a call',
    example: 'callBack: https://example.com/call-me',
  },
  featured: { must: 'a list of article codes', example: 'featured: [48217, 48230]' },
  reviewEveryDays: { must: 'a whole number of days from 1', example: 'reviewEveryDays: 365' },
  repository: {
    must: 'the address of the repository that holds the articles',
    example: 'repository: https://git.example.com/support/articles',
  },
  endpoints: {
    must: 'paths on this site, or https addresses of an origin listed under connect',
    example: 'endpoints: {feedback: /api/feedback}',
  },
  'endpoints.feedback': { must: 'a path on this site, or an https address', example: 'feedback: /api/feedback' },
  'endpoints.search': { must: 'a path on this site, or an https address', example: 'search: /api/search' },
  'endpoints.contacts': { must: 'a path on this site, or an https address', example: 'contacts: /api/contacts' },
  desk: { must: "settings of the agents' desk", example: 'desk: {keepDays: 30}' },
  'desk.address': {
    must: 'the address at which the desk will stand',
    example: 'address: https://example.com/desk',
    why: 'Where it has a path, every link of the desk begins with it.',
  },
  'desk.keepDays': {
    must: 'a whole number of days from 1',
    example: 'keepDays: 30',
    why: "Records of contacts that are older are removed from agents' browsers.",
  },
  connect: { must: 'a list of https origins', example: 'connect: [https://api.example.com]' },
  budget: {
    must: 'the most bytes, packed with gzip, that an article may weigh',
    example: 'budget: {articleBytes: 14000, scriptBytes: 10000}',
  },
  'budget.articleBytes': { must: 'a whole number: bytes of HTML and CSS together', example: 'articleBytes: 14000' },
  'budget.scriptBytes': { must: 'a whole number: bytes of script', example: 'scriptBytes: 10000' },
  check: {
    must: 'a severity (error, warning, notice, off) for each rule named',
    example: 'check: {KB012: warning}',
  },
};

/** `content/topics.yaml`, one entry. */
const topicSchema = z.strictObject({
  id: kebabCase,
  title: z.record(languageTag, text),
  summary: z.record(languageTag, text).default({}),
});

export const topicsSchema = z.array(topicSchema).min(1);

export type Topic = z.infer<typeof topicSchema>;

export const topicHelp: FieldHelpTable = {
  '': { must: 'a list of topics', example: '- {id: printers, title: {en: Printers, fr: Imprimantes}}' },
  id: {
    must: 'small letters, digits and hyphens',
    example: 'id: printers',
    why: 'It names the folder of the articles.',
  },
  title: { must: 'a text for each language', example: 'title: {en: Printers, fr: Imprimantes}' },
  summary: { must: 'a text for each language', example: 'summary: {en: Paper and ink, fr: Papier et encre}' },
};

/** `content/words.yaml`: entries for each language. */
export const wordsSchema = z.record(languageTag, texts);

export const wordsHelp: FieldHelpTable = {
  '': { must: 'a list of entries for each language', example: 'en: [router = internet box]' },
};

/** A page's front matter. */
export const pageSchema = z.strictObject({ title: text, summary: text, reviewed: day });

export const pageHelp: FieldHelpTable = {
  title: { must: 'a text', example: 'title: How to reach us' },
  summary: { must: 'a text', example: 'summary: Telephone, chat and e-mail, with their hours.' },
  reviewed: { must: 'a day, as YYYY-MM-DD', example: 'reviewed: 2026-10-02' },
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
