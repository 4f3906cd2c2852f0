// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from 'node:util';

export const HELP = `npm run bench -- [options]

  --rounds N      how often each page is opened (5)
  --only NAME     this part alone, several with commas: an entrant (the floors run with it; ours-read-before,
                  ours-eager and ours-defer-layout run only so), or typing, leaving, drafts, engine, record,
                  medicines, sizes
  --sizes 20,100  these sizes alone
  --quick         one round of 20 questions; fails when anything is shown wrongly
  --write         puts the tables into docs/performance.md
  --no-build      measures what was built before
`;

export const PARTS = ['opening', 'typing', 'leaving', 'drafts', 'engine', 'record', 'medicines', 'sizes'];

const wholeNumber = (text, what) => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new RangeError(`${what} must be a whole number, not "${text}"`);
  return Number(text);
};

const oneOf = (text, allowed, what) => {
  if (!allowed.includes(text)) throw new RangeError(`${what} may be ${allowed.join(', ')}; "${text}" is none of them`);
  return text;
};

/** Reads the command line. Throws a RangeError or TypeError that says what is wrong. */
export function readOptions(args, entrantNames) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      sizes: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, write, help } = values;
  const only = values.only?.split(',').map((name) => oneOf(name, [...entrantNames, ...PARTS], '--only'));
  const named = only?.filter((name) => entrantNames.includes(name)) ?? [];
  const parts = only?.filter((name) => !entrantNames.includes(name)) ?? (quick ? ['opening', 'leaving'] : PARTS);
  if (write && (quick || only || values.sizes)) throw new RangeError('--write wants the whole run');
  return {
    help,
    quick,
    write,
    build: !values['no-build'],
    rounds: quick ? 1 : wholeNumber(values.rounds, '--rounds'),
    sizes: quick ? [20] : values.sizes?.split(',').map((size) => wholeNumber(size, '--sizes')),
    named,
    parts: named.length > 0 ? ['opening', ...parts] : parts,
  };
}
