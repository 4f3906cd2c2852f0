// SPDX-License-Identifier: Apache-2.0
// docs/reliability.md: what is injected, what the worker sees, what is kept, and figures with their date.
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { faultGroups } from '../../test/reliability/faults.mjs';
import { sentenceOf } from '../../test/reliability/lab/fault-test.mjs';
import { inRoot } from '../root.mjs';

export const PAGE = inRoot('docs/reliability.md');
/** What the last runs came to, in each browser. */
export const RESULTS = inRoot('test/reliability/results.json');

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const NOTHING = { faults: {}, browsers: {}, tabs: {}, kills: null };

export function readResults() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : NOTHING;
}

const inCell = (text) => text.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

const quoted = (sentences) => sentences.map((sentence) => `“${sentence}”`).join(' ');

/** How it is injected: once when it is the same in every browser. */
function howOf({ in: how, how: said }) {
  if (said) return said;
  const ways = [...new Set(Object.values(how))];
  if (ways.length === 1) return ways[0];
  return Object.entries(how)
    .map(([browser, way]) => `${NAMES[browser]}: ${way}`)
    .join('. ');
}

function browsersOf({ title, in: how, also }, results) {
  if (title === null) return 'each, beside the sources';
  const passed = Object.keys(NAMES).filter((browser) => how[browser] && results.faults[title]?.[browser]);
  const text = passed.map((browser) => NAMES[browser]).join(', ') || 'not run';
  return also ? `${text}; each, beside the sources` : text;
}

function rowOf(fault, results) {
  const sentences = [...fault.of.map(sentenceOf), ...(fault.sees ?? [])];
  const tests = [fault.title, ...(fault.also ?? [])].filter(Boolean);
  return [
    fault.fault,
    howOf(fault),
    browsersOf(fault, results),
    sentences.length ? quoted(sentences) : 'nothing',
    fault.kept,
    tests.map((title) => `\`${title}\``).join('<br>'),
  ];
}

const HEAD = ['What goes wrong', 'How it is brought about', 'In', 'What the worker sees', 'What is kept', 'Test'];

/** What the ledger of a campaign calls what the page was told is done. */
const TOLD = {
  typed: 'words typed, and told to be on the disk',
  appended: 'bytes appended to a film',
  finished: 'films finished',
  removed: 'films removed',
  upgraded: 'databases of earlier releases brought to the next one',
  'carried over': 'drafts carried to the next version of their form',
  handed: 'drafts handed over',
  'changed keys': 'changes of keys',
  written: 'submissions written',
  'put in': 'submissions put in to be sent',
};

function killsText(kills) {
  if (!kills) return 'No long run was made on this machine.';
  const stories = Object.entries(kills.byStory).map(([story, count]) => [story, String(count)]);
  const told = Object.entries(TOLD).map(([what, words]) => [words, String(kills.acknowledged[what] ?? 0)]);
  return `**${kills.kills} kills** in ${kills.campaigns} campaigns, from ${kills.from} to ${kills.to}: **${kills.faults} faults**.
${kills.submissions} submissions reached the server, each once, though ${kills.answersLost} answers were lost on the way.

${table(['What went on when the browser was killed', 'kills'], stories)}

${table(['What the page was told is done', 'times'], told)}`;
}

function tabsText(tabs) {
  const rows = Object.entries(tabs).map(([browser, one]) => [
    NAMES[browser],
    String(one.seconds),
    String(one.saves),
    String(one.inTheSame),
    String(one.changesOfWriter),
    String(one.told),
    one.failed ? `${one.failed} (${one.kinds})` : '0',
    `${one.longest} ms`,
  ]);
  const head = [
    'Browser',
    'seconds',
    'saves acknowledged',
    'of them in the draft that all want',
    'times it changed hands',
    'times a tab was told that another has it',
    'saves of its own that were told as failed, and repeated',
    'longest wait for a save',
  ];
  return rows.length ? table(head, rows) : 'No long run was made on this machine.';
}

function flipsText(flips) {
  if (!flips) return 'No long run was made on this machine.';
  const rows = flips.fields.map(({ field, flips: count, told }) => [
    `\`${field}\``,
    count.toLocaleString('en-GB'),
    Object.keys(told)
      .map((kind) => `\`${kind}\``)
      .join(', '),
  ]);
  const all = flips.fields.reduce((sum, one) => sum + one.flips, 0);
  return `${table(['Field', 'bytes flipped', 'told as'], rows)}

**${all.toLocaleString('en-GB')} flips** on ${flips.date}, in Chromium: each was noticed.`;
}

/** The page, as its list of faults and the results say. */
export async function reliabilityPage(results = readResults()) {
  const groups = await faultGroups();
  const versions = Object.entries(results.browsers).map(([browser, version]) => `${NAMES[browser]}: ${version}`);
  const text = `# Reliability: what is injected, what the worker sees, what is kept

This page is written by \`node scripts/reliability.mjs --write\`, from the tests in \`test/reliability\`; a test fails when
it says anything else than they do. Last run on ${results.date ?? 'no day yet'}, on ${results.machine ?? 'no machine'}.
${versions.join('; ')}.

The faults are brought about in real browsers, over a real server, and not by stand-ins, wherever a browser allows it. The
sentences are those of \`cpk-draft-state\` in English; every one is there in Welsh too. Sentences about sending are those of
the guide for suppliers and of \`outboxFailureSentence\`.

${groups
  .map(
    ({ name, faults }) =>
      `## ${name}\n\n${table(
        HEAD,
        faults.map((fault) => rowOf(fault, results)),
      )}`,
  )
  .join('\n\n')}

## Killed, a thousand times

A browser with a profile on disk is killed with SIGKILL, every process at once, at moments drawn by lot, while it types into
three drafts, records films, brings databases of earlier releases to this one and the next, carries a draft to the next
version of its form, hands a draft over and back, changes the worker's keys, and sends through the outbox to a FHIR R4 server
that breaks connections before and after it stores, halves answers, is slow, and answers 429 and 500. After each kill
everything is read again: every change that was acknowledged is there, every draft and file opens and holds what was put in,
a draft is with one worker and in one version, and what was put in to be sent is waiting or sent. At the end of each campaign
the server has every submission once.

${killsText(results.kills)}

A short run is part of \`npm test\`. The long one is \`node scripts/reliability.mjs --kills 1000\`; it goes on where it was
stopped, and \`--minutes 30\` ends it in time. A fault names its seed.

SIGKILL ends the browser, not the machine: what the browser had given to the system is still written. A power cut is not
tested.

**Rarely, Chromium itself throws its databases away.** See "What no test here can promise".

## Ten tabs

Ten tabs of one browser type at once, each into a draft of its own, and all into one that they want by turns. What was
acknowledged is in the draft, in order; a tab that was told that another has the draft finds nothing of its own in it; every
save ends; no lock is left.

${tabsText(results.tabs)}

## Changed on the device

\`test/hostile/tampered.test.mjs\` flips bits of every envelope, card, wrapped key, file, piece, outbox entry and payload, and of the keys in the vault,
swaps those of two people, puts one earlier envelope among present ones, moves the rows of one person under the ids of
another, and changes each field that an envelope is bound to. Each is noticed and told as what it is; what belongs to others
reads as before, and reading changes nothing. \`test/hostile/drafts.test.mjs\` spoils rows of every store by lot, and opens a
form over them.

\`test/hostile/every-byte.test.mjs\` takes a draft of a usual size (40 answers, 8 kB) with a photo and an entry of the outbox,
and flips one bit of each byte of each field, one at a time; what is read then is told as damaged, and what belongs to
somebody else reads as before. In \`npm test\` that is every byte of the short fields, and of the three long ones the first
and last 64 bytes and every 32nd between; \`node scripts/reliability.mjs --flips\` flips every byte of these too:

${flipsText(results.flips)}

Times and counts beside them (\`sequence\`, \`createdAt\` and the like) are changed one by one. **Not noticed are the marks that
drafts are found by** (\`person\`, \`form\` and \`author\` of a row) and the sizes in a list: a draft whose mark was changed is
missing from a list of its person or stands in that of another, opens as whose it is and under no other, and has its
own marks again with its next save.

**A whole earlier state cannot be noticed on the device**: neither of the database, nor of one draft with both its rows, nor
of one file with its pieces. Nothing on the device remembers more than the database does. A test shows it as it is. The
server knows a submission that is sent again by its id.

## After signing out

A snapshot of the heap, taken over DevTools after drafts and outbox are locked and the host has taken the form off the screen,
holds no word that was typed and no \`CryptoKey\` (\`test/reliability/memory.test.mjs\`; the same look finds both before). No
file of the profile holds a typed word in clear. The snapshot shows what code of the page can reach. It does not show bytes
that the browser has let go of and not yet written over, nor what other processes of the browser hold; and only Chromium
writes one.

## What no test here can promise

- **A browser may throw its own databases away.** While these tests were written it happened four times in about 1,100
  kills of Chromium that at its next start it called its own files corrupt (in the one case that was looked into, with every
  checksum of its log right), removed them, and began anew: every database of the origin was gone at once. In the
  ${results.kills?.kills ?? 0} kills above it happened ${results.kills?.thrownAway ?? 0} times. A campaign ends there, and is counted so. Nothing that a page
  does can bring the data back: send finished work soon.
- **That it was thrown away is noticed, and told** (\`wiped\`), in the page that finds the database gone while it is in use,
  and at the next visit when it went while no page was open. For that the page remembers one number in \`localStorage\`.
  **It is not noticed** when that was removed too, as when somebody clears all data of the site, in browsers that clear both
  together, or with the last private window; when it is refused and no page was open; when the browser dies within about
  five seconds of the first thing that was kept, before it has written the number down (Chromium); or when one row is
  missing and not the database. What was there, and whose it was, nobody can say.
- A device can be lost, and so can its disk.
- WebKit was run as WebKitGTK, in MiniBrowser under automation. Two faults could not be brought about there, and were tried
  once more on 22 November 2026: SIGKILL to the process that holds its databases (WebKitNetworkProcess) ended the session
  at once ("page crash or hang"), the page with it, so that the end of that process is thrown by a test, and not brought
  about; and with a disk of 24 MB for its home, data and temporary files it took 39 rows of 1 MB all the same,
  because a session under automation is a private one and writes nothing to the disk. So no disk was full, and no database was
  read after a kill, in WebKit.
`;
  return format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}
