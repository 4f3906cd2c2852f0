// SPDX-License-Identifier: Apache-2.0
// What each part of the run measures, in the order of the report. Each gives its heading, its table and its faults.
import { draftsTable, measureDrafts } from './beside/drafts.mjs';
import { engineTable, measureEngine } from './beside/engine.mjs';
import { measureRecords, recordTable } from './beside/record.mjs';
import { measureMedicines, medicinesTable } from './beside/medicines.mjs';
import { measureSizes, sizesTable } from './beside/sizes.mjs';
import { leavingTable, measureLeaving } from './measures/leaving.mjs';
import { measureOpening, openingTable } from './measures/opening.mjs';
import { measureTyping, typingTable } from './measures/typing.mjs';
import form from './scenes/form.mjs';

const QUICK_TIMES = 20;

async function opening(context, { rounds, sizes }) {
  const { scene, entrants } = context;
  const measured = await measureOpening(context, scene, entrants, { rounds, sizes: sizes ?? scene.sizes });
  return {
    title: 'Opening and answering',
    words: `Medians in ms (rounds: ${rounds}); heap in MB.`,
    table: openingTable(measured),
    faults: measured.faults,
  };
}

/** Ways of opening one form are all the same once it is open. */
const differing = ({ entrants }) => entrants.filter(({ opensOnly }) => !opensOnly);

async function typing(context, { rounds }) {
  const { scene } = context;
  const entrants = differing(context);
  const size = scene.sizes.at(-1);
  const runs = Math.min(rounds, 2);
  const measured = await measureTyping(context, entrants, { size, rounds: runs });
  return {
    title: `Typing with ${size.toLocaleString('en-GB')} ${scene.unit}, the processor slowed down four times`,
    words: `ms for one key, 46 keys a page (pages: ${runs}).`,
    table: typingTable(measured),
    faults: measured.faults,
  };
}

async function leaving(context, { quick }) {
  const how = quick ? { ...context.scene.leaving, times: QUICK_TIMES } : context.scene.leaving;
  const measured = await measureLeaving(context, differing(context), how);
  return {
    title: `Opening and closing ${how.times} times, ${how.size} ${context.scene.unit}`,
    words: 'What is left over after all of them, garbage collected.',
    table: leavingTable(measured),
    faults: measured.faults,
  };
}

async function drafts(context) {
  const measured = await measureDrafts(context);
  return {
    title: 'Encrypted drafts beside IndexedDB and AES-GCM by hand',
    words: 'ms; 10,000 drafts stored, both written with strict durability.',
    table: draftsTable(measured),
    faults: [],
  };
}

async function engine(_context, { rounds, sizes }) {
  const runs = Math.min(rounds, 3);
  return {
    title: 'The engine alone, in Node',
    words:
      'ms. “First” is code that never ran before; the rest are medians of fifteen. An answer feeds score and condition.',
    table: engineTable(await measureEngine(sizes ?? form.sizes, runs)),
    faults: [],
  };
}

async function record() {
  return {
    title: 'Reading a whole record',
    words: 'ms in Node, records of the fixtures; “checked” are the versions whose class is known.',
    table: recordTable(await measureRecords()),
    faults: [],
  };
}

async function medicines(context, { rounds }) {
  return {
    title: 'Medicines beside plain tables',
    words:
      'ms from facts as JSON (or a new list of them) to a page that can be painted: reading, working out, drawing, layout. ' +
      'The tables have the same cells (elements, attributes, labels, words), made by hand of a finished list; “in its looks” with our style sheets. First in a page: each in a page of its own.',
    table: medicinesTable(await measureMedicines(context, rounds)),
    faults: [],
  };
}

async function sizes({ scripts, entrants }) {
  return {
    title: 'Scripts',
    words: 'What a page loads before a form is opened, and what it fetches for it by `import()`.',
    table: sizesTable(measureSizes(scripts, differing({ entrants }))),
    faults: [],
  };
}

/** Once for each scene. */
export const OF_A_SCENE = { opening, typing, leaving, sizes };

/** Once. */
export const BESIDE = { drafts, engine, record, medicines };
