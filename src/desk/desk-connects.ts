import type { Site } from '../site/site.ts';

/** The site with, of the origins that its pages may talk to, only that to which the desk sends contacts. */
export function deskConnects(site: Site): Site {
  const { contacts = '/' } = site.settings.endpoints;
  return { ...site, settings: { ...site.settings, connect: contacts.startsWith('/') ? [] : [contacts] } };
}
