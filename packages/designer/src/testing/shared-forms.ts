// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type FormPack,
  type Notice,
  buildCatalogue,
  catalogueBytes,
  deriveLocal,
  makeKey,
  makePack,
  openPack,
  packBytes,
  signCatalogue,
  signPack,
} from '@careplan-kit/catalogue';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { CatalogueSource, InstalledForm } from '../catalogue/catalogue-source.js';

export const FALLS = 'https://caspa.example/forms/falls';
export const SKIN = 'https://caspa.example/forms/skin-check';
export const TODAY = '2026-11-22';

const question = (id: string, type: string, label: string, more: object = {}) => ({ id, type, label, ...more });

const FIRST = [
  question('count', 'integer', 'How many falls in the last twelve months?', { min: 0, max: 500, locked: 'always' }),
  question('story', 'long-text', 'What happened the last time?', { locked: 'may-hide' }),
  question('note', 'text', 'Note'),
];
const FEAR = question('fear', 'boolean', 'Is the person afraid of falling?', { locked: 'always' });

/** A form that an association shares. */
export const formJson = (version: string, change: Readonly<Record<string, unknown>> = {}) => ({
  format: 'careplan-kit/form-1',
  id: 'falls',
  url: FALLS,
  version,
  status: 'active',
  title: 'Falls',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'CASPA, CC BY 4.0.' },
  items: version.startsWith('1.0') ? FIRST : [FIRST[0], FEAR, FIRST[1], FIRST[2]],
  ...change,
});

const skinJson = () =>
  formJson('2.0.0', {
    id: 'skin-check',
    url: SKIN,
    title: 'Skin check',
    items: [question('sore', 'boolean', 'Is there a sore place?')],
  });

const about = (name: string, version: string, title: string) => ({
  name: `org.caspa.${name}`,
  version,
  title,
  description: `What every member of CASPA asks about ${title.toLowerCase()}.`,
  licence: 'CC-BY-4.0',
  canonical: 'https://caspa.example/forms',
  authors: [{ name: 'Emily', role: 'care worker', organisation: 'CASPA' }],
  approvals: [{ name: 'Sue', role: 'clinical lead', at: '2026-11-01' }],
  published: '2026-11-02',
  reviewBy: '2027-11-02',
});

const sources = (version: string) => ({
  about: about('falls', version, 'Falls'),
  definitions: [formJson(version)],
  changelog: `# Changes\n\n## ${version}\n\nAsks whether the person is afraid of falling.\n`,
  licence: 'Creative Commons Attribution 4.0\n',
});

type Key = Awaited<ReturnType<typeof makeKey>>;

export interface Association {
  readonly key: Key;
  /** What the host is given of it: whom to trust, for what. */
  readonly trust: unknown;
}

/** An association with a key of its own. */
export async function association(party = 'CASPA'): Promise<Association> {
  const key = await makeKey();
  return { key, trust: { keys: [{ party, key: key.publicKey, names: ['org.caspa.*'] }] } };
}

export interface Published {
  readonly catalogue: Catalogue;
  readonly files: Map<string, Uint8Array>;
}

/** Publishes versions of Falls, and one of a skin check. */
export async function publish(
  { key }: Association,
  versions: readonly string[],
  { notices = [], previous }: { notices?: readonly Notice[]; previous?: Catalogue } = {},
): Promise<Published> {
  const sign = async (pack: FormPack, name: string) => {
    const signed = await signPack(pack, key.privateKey, { party: 'CASPA', signedAt: '2026-11-03' });
    return [name, await packBytes(signed)] as const;
  };
  const packs = new Map([
    ...(await Promise.all(versions.map(async (one) => sign(await makePack(sources(one)), `falls-${one}.tgz`)))),
    await sign(
      await makePack({ ...sources('2.0.0'), about: about('skin', '2.0.0', 'Skin'), definitions: [skinJson()] }),
      'skin-2.0.0.tgz',
    ),
  ]);
  const catalogue = await buildCatalogue({
    about: { name: 'org.caspa.catalogue', title: 'Forms of CASPA', validForDays: 60, notices },
    packs,
    ...(previous && { previous }),
    today: TODAY,
  });
  const index = catalogueBytes(catalogue);
  const signatures = await signCatalogue(index, key.privateKey, { party: 'CASPA', signedAt: TODAY });
  return { catalogue, files: new Map([...packs, ['index.json', index], ['index.signatures.json', signatures]]) };
}

/** The folder as an element is handed it. */
export const sourceOf = ({ files }: Pick<Published, 'files'>, keptOn?: string): CatalogueSource => ({
  index: files.get('index.json')!,
  signatures: files.get('index.signatures.json') ?? null,
  open: (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no network for ${file}`));
  },
  ...(keptOn !== undefined && { keptOn }),
});

/** What a product has in use that took a version into use before. */
export async function installed({ files }: Published, version: string): Promise<InstalledForm> {
  const pack = await openPack(files.get(`falls-${version}.tgz`)!);
  const { name } = pack.about;
  return {
    url: FALLS,
    version,
    title: 'Falls',
    pack: { name, version, digest: pack.digest },
    definition: pack.definitions[0]!,
  };
}

/** A supplier's own copy of Falls: one question more. */
export function ownCopy(version: string, change: (items: { id: string; label?: string }[]) => void = () => undefined) {
  const standard = parseDefinition(formJson(version));
  const local = structuredClone(
    deriveLocal(standard, {
      id: 'lantern-falls',
      url: 'https://lantern.example/forms/falls',
      version: '1.0.0',
      title: 'Falls at Lantern House',
    }),
  ) as FormDefinition & { items: { id: string; label?: string }[] };
  local.items.push({ ...question('lantern.room', 'text', 'In which room?') });
  change(local.items);
  return parseDefinition(local);
}

export const WITHDRAWN: Notice = {
  kind: 'withdrawn',
  form: FALLS,
  versions: '1.0.0',
  at: '2026-11-20',
  reason: 'It did not ask whether the person is afraid of falling.',
  useInstead: `${FALLS}|1.1.0`,
};
