// SPDX-License-Identifier: Apache-2.0
// The host's script in the page. It brings its own copy of @lit/context, and loads the library when a test says so.
import { ContextProvider, createContext } from '@lit/context';
import { betty, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';

const PEOPLE = { betty, mrGreen, mrsSmith };

/** Two boxes, and nothing else to think of. */
const VISIT = {
  format: 'careplan-kit/form-1',
  id: 'visit',
  url: 'https://careplan-kit.example/form/visit',
  version: '1.0.0',
  status: 'draft',
  title: 'Visit',
  language: 'en-GB',
  licence: { kind: 'open', text: 'For tests' },
  items: [
    { type: 'text', id: 'who', label: 'Who came?' },
    { type: 'long-text', id: 'note', label: 'What happened?' },
  ],
};

/** The key of the context as the documentation gives it: the same for every copy of the library. */
const context = createContext(Symbol.for('careplan-kit/host-context'));
const audits = [];
const host = (changes = {}) => ({
  worker: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
  systemIdentifier: 'versions',
  locale: 'en-GB',
  unreviewedTranslations: true,
  timeZone: 'Europe/London',
  clock: () => new Date('2026-11-22T14:02:00Z'),
  audit: (event) => void audits.push(event),
  ...changes,
});

const stage = document.getElementById('story');
const provider = new ContextProvider(stage, { context, initialValue: host() });

const warnings = [];
console.warn = (...words) => void warnings.push(words.join(' '));

const loaded = {};
const stores = {};
const elements = {};

globalThis.host = {
  warnings,
  audits,
  /** Loads one copy, and registers its elements under the prefix. */
  async load(name, prefix) {
    loaded[name] = await import(`/${name}.js`);
    if (prefix) loaded[name].define({ prefix });
    return loaded[name].LIBRARY_VERSION;
  },
  /** Whose class a tag has. */
  owner: (tag, suffix) => Object.keys(loaded).find((name) => loaded[name][suffix] === customElements.get(tag)),
  /** The copy's drafts, in a database that all of them share. */
  async openStore(name, databaseName = 'versions') {
    const { openDrafts, hostKeyProvider } = loaded[name];
    stores[name] = await openDrafts({ keys: hostKeyProvider(async () => new Uint8Array(32).fill(1)), databaseName });
  },
  closeStore: (name) => stores[name].close(),
  tell: (changes) => provider.setValue(host(changes)),
  /** Puts an element on the page. */
  show(id, tag, { person, drafts, definition = VISIT, record, ...properties }) {
    const element = document.createElement(tag);
    const about = record ?? PEOPLE[person].careRecord();
    Object.assign(element, { id, record: about, drafts: drafts ? stores[drafts] : null, ...properties });
    if (tag.endsWith('-form')) element.definition = definition;
    stage.append(element);
    elements[id] = element;
  },
  element: (id) => elements[id],
  visit: VISIT,
  recordOf: (person) => PEOPLE[person].careRecord(),
  stage,
};

document.documentElement.dataset.outcome = 'ready';
