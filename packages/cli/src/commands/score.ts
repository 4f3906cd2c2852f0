// SPDX-License-Identifier: Apache-2.0
import { openPack, refusalWords, verifyPack } from '@careplan-kit/catalogue';
import { type FormDefinition, type FormInstance, readPack } from '@careplan-kit/forms';
import { type NamedForm, formCalled } from '@careplan-kit/templates/instruments';
import type { Command } from '../command.js';
import type { Console } from '../console.js';
import type { Disk } from '../disk.js';
import { inFile, readDefinition, readJson } from '../documents.js';
import { InputError, UsageError } from '../faults.js';
import { whyLeftOut } from '../left-out.js';
import { isBag, runVectors, scoredForm, scoreOf } from '../scored-form.js';
import { dayOf, inPackFile } from './sharing/in-pack-file.js';
import { readTrust } from './sharing/keys.js';

/** Where the form is looked for, and what there is to look with. */
interface Source {
  readonly pack: string | undefined;
  /** Keys that have to have signed a shared pack; without them nobody is asked who made it. */
  readonly trust: string | undefined;
  readonly console: Console;
  readonly disk: Disk;
}

const isArchive = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** The forms of a pack that suppliers share. */
async function inSharedPack(file: string, bytes: Uint8Array, { trust: trusted, console, disk }: Source) {
  const pack = await inPackFile(file, () => openPack(bytes));
  if (trusted === undefined) {
    console.err(`${file}: nobody was asked who made it; --trust FILE does.`);
    return pack.definitions;
  }
  const trust = await readTrust(disk, trusted);
  const { refusals } = await verifyPack(pack, { trust, today: dayOf(undefined) });
  if (refusals.length === 0) return pack.definitions;
  throw new InputError(
    file,
    refusals.map((refusal) => ({
      path: [...(refusal.path ?? [])],
      code: refusal.code,
      message: refusalWords(refusal),
    })),
  );
}

/** A shared pack is an archive; one that a licensee brings is JSON, which may come by standard input too. */
async function definitionsIn(file: string, source: Source): Promise<readonly FormDefinition[]> {
  const { disk, console, trust } = source;
  if (file !== '-' && disk.has(file)) {
    const bytes = disk.read(file);
    if (isArchive(bytes)) return inSharedPack(file, bytes, source);
  }
  if (trust !== undefined) throw new UsageError('--trust goes with a pack that is shared as .tgz');
  const json = readJson(console, file);
  return inFile(file, () => readPack(json, dayOf(undefined))).definitions;
}

/** A form of a pack: only those, so that a name never means two things. */
async function inPack(name: string, pack: string, source: Source): Promise<NamedForm> {
  const definitions = await definitionsIn(pack, source);
  const definition = definitions.find(({ id, url }) => id === name || url === name);
  if (definition) return { definition };
  throw new InputError(pack, [{ path: ['definitions'], code: 'not-in-pack', message: 'has no form of that id' }]);
}

/** The definition in a file; where there is none, why an instrument of that name does not come with the kit. */
function inOwnFile(name: string, console: Console): NamedForm {
  try {
    return { definition: readDefinition(console, name) };
  } catch (error) {
    const why = error instanceof InputError && error.issues[0]?.code === 'not-readable' ? whyLeftOut(name) : undefined;
    throw why ? new InputError(name, [why]) : error;
  }
}

async function formOf(name: string, source: Source): Promise<NamedForm> {
  const { pack, trust, console } = source;
  if (pack === undefined && trust !== undefined) throw new UsageError('--trust goes with --pack FILE');
  const named =
    pack === undefined ? ((await formCalled(name)) ?? inOwnFile(name, console)) : await inPack(name, pack, source);
  if (named.definition.scores?.length) return named;
  throw new InputError(name, [{ path: ['scores'], code: 'no-score', message: 'the form has no score' }]);
}

/** Total, band, flags and results as the vectors have them, and how they came about. */
function report(form: FormInstance, score: string | undefined) {
  const node = form.scores.find(({ score: { id } }) => id === score) ?? form.scores[0];
  return { ...scoreOf(form, score), working: node?.result.working ?? [], missing: node?.result.missing ?? [] };
}

function readAnswers(console: Console, file: string) {
  const answers = readJson(console, file);
  if (isBag(answers)) return answers;
  throw new InputError(file, [{ path: [], code: 'wrong-type', message: 'is not an object of answers by item id' }]);
}

function showReport({ total, band, flags, working, missing }: ReturnType<typeof report>, console: Console): void {
  for (const { label, inputs, points } of working) {
    const read = inputs.map(({ answer }) => answer ?? 'no answer').join(', ');
    console.out(`${label}: ${read}${points === null ? '' : `: ${points}`}`);
  }
  console.out(total === null ? 'No total.' : `Total: ${String(total)}`);
  if (missing.length > 0) console.out(`Missing: ${missing.join(', ')}`);
  if (band !== null) console.out(`Band: ${band}`);
  if (flags.length > 0) console.out(`Flags: ${flags.join(', ')}`);
}

/** `score TEMPLATE --answers FILE` and `score TEMPLATE --vectors FILE`, of the kit or of a `--pack FILE` */
export const score: Command = {
  name: 'score',
  usage: 'TEMPLATE [--pack FILE [--trust FILE]] --answers FILE | --vectors FILE',
  about: 'Works out the score of a form, with its working, or tries a file of test vectors on it.',
  fewest: 1,
  most: 1,
  options: ['answers', 'vectors', 'pack', 'trust'],
  async run({ files: [name = ''], values: { answers, vectors, pack, trust }, json }, console, disk) {
    if ((answers === undefined) === (vectors === undefined)) {
      throw new UsageError('score needs either --answers FILE or --vectors FILE');
    }
    const { definition, score: scoreName } = await formOf(name, { pack, trust, console, disk });
    if (answers !== undefined) {
      const given = readAnswers(console, answers);
      const form = inFile(answers, () => scoredForm(definition, given));
      const said = report(form, scoreName);
      if (json) console.out(JSON.stringify(said));
      else showReport(said, console);
      return 0;
    }
    const file = vectors!;
    const result = inFile(file, () => runVectors(definition, readJson(console, file), scoreName));
    if (json) console.out(JSON.stringify(result));
    else {
      for (const { id, expected, actual } of result.failures) {
        console.out(`${id}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
      }
      console.out(`${result.passed} passed, ${result.failed} failed`);
    }
    return result.failed === 0 && result.passed > 0 ? 0 : 1;
  },
};
