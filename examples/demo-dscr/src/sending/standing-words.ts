// SPDX-License-Identifier: Apache-2.0
import { type Finished, type Standing, isUnsent, needsSomebody } from './standing.js';

const ZONE = { timeZone: 'Europe/London' } as const;
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...ZONE });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...ZONE });

/** `at 14:02`, and which day unless it is today. */
export function at(moment: Date, now = new Date()): string {
  const isToday = day.format(moment) === day.format(now) && now.getTime() - moment.getTime() < 86_400_000;
  return isToday ? `at ${time.format(moment)}` : `on ${day.format(moment)} at ${time.format(moment)}`;
}

/** Why a try came to nothing, for somebody who cannot do anything about it. */
const LATER: Readonly<Record<string, string>> = {
  'no-network': 'There is no connection to the record server. It goes by itself when the connection is back.',
  'not-allowed': 'The record server does not accept this device at the moment. Tell your manager if it stays so.',
};
const NOT_NOW = 'The record server is not answering properly just now.';

function keptWords({ why, next, after }: Extract<Standing, { kind: 'kept' }>): string {
  if (after) return 'It goes when the one before it has gone.';
  if (why === null) return 'It goes by itself.';
  const again =
    next && next.getTime() > Date.now() ? ` It is tried again ${at(next)}.` : ' It is tried again by itself.';
  return LATER[why] ?? NOT_NOW + again;
}

export interface Said {
  /** What it is, in a word or two. */
  readonly label: string;
  /** What that means for whoever reads it; empty when nothing has to be said. */
  readonly more: string;
}

export function said({ standing, author }: Finished): Said {
  switch (standing.kind) {
    case 'kept':
      return { label: 'Kept on this device, not sent yet', more: keptWords(standing) };
    case 'sending':
      return { label: 'Sending', more: '' };
    case 'sent':
      return { label: `Sent ${at(standing.at)}`, more: '' };
    case 'rejected':
      return { label: 'Not accepted by the record server', more: `It says: ${standing.reason || 'nothing more.'}` };
    case 'conflict':
      return {
        label: 'The record server has something different',
        more: 'Nothing was overwritten. Compare the two and decide.',
      };
    case 'left':
      return { label: `Not sent: what the record server has was kept, decided ${at(standing.at)}`, more: '' };
    case 'locked':
      return standing.needsAuthor
        ? { label: 'Not accepted by the record server', more: `${author.name} has to look at it, on this device.` }
        : {
            label: 'Kept on this device, not sent yet',
            more: `It waits, locked, until ${author.name} signs in on this device.`,
          };
    case 'lost':
      return {
        label: 'Not sent, and damaged on this device',
        more: 'The record on this device has it; the record server does not. Please write it again.',
      };
  }
}

function counted(all: readonly Finished[]) {
  const look = all.filter(needsSomebody);
  const rest = all.filter((one) => isUnsent(one) && !look.includes(one));
  const locked = rest.filter(({ standing }) => standing.kind === 'locked');
  return { look: look.length, locked: locked.length, waiting: rest.length - locked.length };
}

const forms = (count: number, one: string, many: string) =>
  count === 1 ? `1 finished form ${one}.` : `${count} finished forms ${many}.`;

/** The whole device in one sentence or two. */
export function summary(all: readonly Finished[], isOnline: boolean): string {
  const { look, locked, waiting } = counted(all);
  if (all.length === 0) return 'Nothing has been finished on this device yet.';
  if (look + locked + waiting === 0) return 'Everything finished on this device has been sent.';
  const byItself = isOnline
    ? 'That happens by itself.'
    : 'There is no network: that happens by itself when it is back.';
  return [
    look > 0 && forms(look, 'needs somebody to look at it', 'need somebody to look at them'),
    waiting > 0 && `${forms(waiting, 'is waiting to be sent', 'are waiting to be sent')} ${byItself}`,
    locked > 0 &&
      forms(locked, 'waits until whoever finished it signs in', 'wait until whoever finished them signs in'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same for the top of each page. */
export function badge(all: readonly Finished[]): string {
  const { look, locked, waiting } = counted(all);
  if (look > 0) return `${look} to look at`;
  if (locked + waiting > 0) return `${locked + waiting} not sent yet`;
  return all.length > 0 ? 'All sent' : 'Nothing to send';
}
