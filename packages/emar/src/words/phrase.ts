// SPDX-License-Identifier: Apache-2.0

/** A sentence of the library's own, with `{names}` for what is filled in. */
export interface Phrase {
  readonly en: string;
  readonly cy: string;
  /** A Welsh speaker has checked it. */
  readonly cyReviewed?: true;
  /** For translators; left out of what is published. */
  readonly note?: string;
}

/** A moment, to be written as people read it. */
export interface Moment {
  readonly moment: number;
}

/** So many minutes, to be written as people say them: `4 hours`, `1 hour 30 minutes`. */
export interface Span {
  readonly span: number;
}

/** What fills a phrase. */
export type Filling = Readonly<Record<string, string | number | Moment | Span | undefined>>;

/** One sentence in both languages. The Welsh is shown only where the host shows unreviewed Welsh. */
export interface Sentence {
  readonly en: string;
  readonly cy: string;
}

const LOCALES = { en: 'en-GB', cy: 'cy-GB' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: keyof typeof LOCALES, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  let made = formats.get(key);
  if (!made) {
    // The name of the zone stands beside every time: one hour of the autumn comes twice (R4).
    made = new Intl.DateTimeFormat(LOCALES[language], {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', timeZone },
    });
    formats.set(key, made);
  }
  return made;
}

const part = (parts: readonly Intl.DateTimeFormatPart[], type: string) =>
  parts.find((one) => one.type === type)?.value ?? '';

function momentWords(ms: number, language: keyof typeof LOCALES, timeZone: string): string {
  const parts = format(language, timeZone).formatToParts(ms);
  const date = `${part(parts, 'day')} ${part(parts, 'month')} ${part(parts, 'year')}`;
  const time = `${part(parts, 'hour')}:${part(parts, 'minute')} ${part(parts, 'timeZoneName')}`.trim();
  return language === 'en' ? `${time} on ${date}` : `${time} ar ${date}`;
}

const SPANS = {
  en: { hour: 'hour', hours: 'hours', minute: 'minute', minutes: 'minutes' },
  cy: { hour: 'awr', hours: 'awr', minute: 'munud', minutes: 'munud' },
} as const;

function spanWords(span: number, language: keyof typeof LOCALES): string {
  const { hour, hours, minute, minutes } = SPANS[language];
  const [whole, rest] = [Math.floor(span / 60), span % 60];
  const said = [
    ...(whole > 0 ? [`${whole} ${whole === 1 ? hour : hours}`] : []),
    ...(rest > 0 || whole === 0 ? [`${rest} ${rest === 1 ? minute : minutes}`] : []),
  ];
  return said.join(' ');
}

function fill(words: string, values: Filling, language: keyof typeof LOCALES, timeZone: string): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value !== 'object') return String(value);
    return 'span' in value ? spanWords(value.span, language) : momentWords(value.moment, language, timeZone);
  });
}

/** The sentence of a phrase. A name nobody gives a value stays visible, so that a mistake shows. */
export const sentence = (phrase: Phrase, values: Filling, timeZone: string): Sentence => ({
  en: fill(phrase.en, values, 'en', timeZone),
  cy: fill(phrase.cy, values, 'cy', timeZone),
});
