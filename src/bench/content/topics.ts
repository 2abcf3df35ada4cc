/** A topic of the sample content, as far as it is the same in every language. */
export interface SampleTopic {
  readonly id: string;
  readonly owner: string;
  /** A number makes a product of each: `InkJet 200`. */
  readonly productLines: readonly string[];
  /** What error codes begin with. */
  readonly errorPrefix: string;
  /** What the slug of an article begins with, one for each fault. */
  readonly slugs: readonly string[];
}

export const topics: readonly SampleTopic[] = [
  {
    id: 'wifi',
    owner: 'wifi-team',
    productLines: ['Hub', 'Mesh', 'Relay', 'Beam'],
    errorPrefix: 'ERR_NET_',
    slugs: ['no-internet', 'drops', 'slow-upstairs', 'red-light', 'password-refused', 'guest-network'],
  },
  {
    id: 'printers',
    owner: 'printing-team',
    productLines: ['InkJet', 'LaserPro', 'PhotoMate', 'ScanDesk'],
    errorPrefix: 'E-',
    slugs: ['blank-pages', 'paper-jam', 'offline', 'streaks', 'queue-stuck', 'two-sided'],
  },
  {
    id: 'phones',
    owner: 'mobile-team',
    productLines: ['Nova', 'Slate', 'Pebble', 'Orbit'],
    errorPrefix: 'M',
    slugs: ['not-charging', 'battery-drains', 'no-network', 'screen-frozen', 'storage-full', 'no-sound-in-calls'],
  },
  {
    id: 'email',
    owner: 'account-team',
    productLines: ['Mail Home', 'Mail Pro', 'Webmail', 'Calendar'],
    errorPrefix: '0x800',
    slugs: ['cannot-send', 'sign-in-refused', 'code-not-arriving', 'attachments', 'not-syncing', 'messages-missing'],
  },
  {
    id: 'tv',
    owner: 'tv-team',
    productLines: ['Vision', 'Frame', 'Cine', 'Decoder'],
    errorPrefix: 'TV-',
    slugs: ['no-signal', 'no-sound', 'remote-ignored', 'picture-freezes', 'app-closes', 'subtitles-late'],
  },
  {
    id: 'home',
    owner: 'home-team',
    productLines: ['AquaClean', 'ThermoOne', 'SafeAir', 'FreshKeep'],
    errorPrefix: 'F',
    slugs: ['does-not-drain', 'does-not-start', 'beeps', 'leaks', 'too-cold', 'programme-stops'],
  },
  {
    id: 'returns',
    owner: 'orders-team',
    productLines: ['Order', 'CarePlan', 'Exchange', 'Parcel'],
    errorPrefix: 'R-',
    slugs: ['label-missing', 'refund-late', 'arrived-damaged', 'wrong-address', 'part-missing', 'repair-status'],
  },
];
