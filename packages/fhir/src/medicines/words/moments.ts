// SPDX-License-Identifier: Apache-2.0
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** A day as people write it; anything else as it stands. */
export function dayWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/**
 * A day, or a moment on the clock of the service with the name of the zone: one hour of the autumn comes twice. To the
 * second where it has any.
 */
export function momentWords(value: string, zone: string): string {
  if (!value.includes('T')) return dayWords(value);
  const at = Date.parse(value);
  if (Number.isNaN(at)) return value;
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: zone, timeZoneName: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const seconds = part('second') === '00' ? '' : `:${part('second')}`;
  const time = `${part('hour')}:${part('minute')}${seconds} ${part('timeZoneName')}`;
  return `${time} on ${part('day')} ${part('month')} ${part('year')}`;
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  ...{ s: ['second', 'seconds'], min: ['minute', 'minutes'], h: ['hour', 'hours'], d: ['day', 'days'] },
  ...{ wk: ['week', 'weeks'], mo: ['month', 'months'], a: ['year', 'years'] },
};

/** The word of a unit of time: one of it, or several. */
export function timeUnit(unit: string | undefined, value: number): string {
  const [one, many] = UNITS[unit ?? ''] ?? [unit ?? '', unit ?? ''];
  return value === 1 ? one : many;
}

/** Minutes as people say them: 240 is "4 hours". */
export function minutesWords(minutes: number): string {
  const isHours = minutes >= 60 && minutes % 60 === 0;
  const value = isHours ? minutes / 60 : minutes;
  return `${value} ${timeUnit(isHours ? 'h' : 'min', value)}`;
}
