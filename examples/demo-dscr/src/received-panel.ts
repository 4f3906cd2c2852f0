// SPDX-License-Identifier: Apache-2.0
import type { CpkAboutMe } from '@careplan-kit/elements';
import { toPatient, toQuestionnaire } from '@careplan-kit/fhir';
import { type CareRecord, PersonDemographics, latest } from '@careplan-kit/model';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { copyButtons } from './copies.js';
import { el } from './dom.js';
import type { RecordStore } from './record-store.js';

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  /** For people, above the data itself. */
  readonly table?: HTMLElement;
  readonly data: unknown;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The change log as a manager reads it: newest first. */
function changeTable(record: CareRecord): HTMLElement {
  const rows = [...record.changeLog].reverse().map((entry) => {
    const changed = record.records.find(
      (version) => version.recordUid === entry.recordUid && version.versionNumber === entry.recordVersion,
    );
    return el(
      'tr',
      {},
      el('td', {}, moment.format(new Date(entry.date))),
      el('td', {}, entry.committer.name),
      el('td', {}, `${changed?.class ?? entry.recordUid}, version ${entry.recordVersion}, ${entry.changeType}`),
    );
  });
  const heads = ['When', 'Who', 'What'].map((text) => el('th', { scope: 'col' }, text));
  return el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows));
}

async function tabsFor(record: CareRecord, store: RecordStore, aboutMe: CpkAboutMe): Promise<Tab[]> {
  const person = record.subjectOfCare.id;
  const received = await store.received(person);
  const audit = await store.auditOf(person);
  const versions = record.records.filter(({ class: name }) => name === 'About Me').length;
  return [
    {
      id: 'record',
      label: 'Record',
      says: `The whole care record, every version kept. About Me has ${counted(versions, 'version', 'versions')}.`,
      data: record,
    },
    {
      id: 'change-log',
      label: 'Change log',
      says: 'Who changed what, when, and in which system (MODS Change log).',
      table: changeTable(record),
      data: record.changeLog,
    },
    {
      id: 'fhir',
      label: 'FHIR',
      says: received.length
        ? `FHIR R4, from the latest of ${counted(received.length, 'submission', 'submissions')} here.`
        : 'FHIR R4. Nothing has been submitted here yet, so there is no QuestionnaireResponse.',
      data: {
        QuestionnaireResponse: received[0]?.questionnaireResponse ?? null,
        Patient: toPatient(record.subjectOfCare, latest(record, PersonDemographics)?.content),
        Questionnaire: toQuestionnaire(definition),
      },
    },
    {
      id: 'audit',
      label: 'Audit',
      says: 'What the library told this product was done. It names records and never holds what was written.',
      data: audit,
    },
    {
      id: 'copies',
      label: 'Copies',
      says: 'About Me as it would leave for another system. Each copy is in the audit.',
      table: copyButtons(aboutMe, (copy) => {
        const shown = document.querySelector('#panel-copies pre');
        if (shown) shown.textContent = copy;
      }),
      data: null,
    },
  ];
}

/** Shows exactly what this product holds of what the library handed over. */
export async function receivedPanel(
  record: CareRecord,
  { store, aboutMe }: { readonly store: RecordStore; readonly aboutMe: CpkAboutMe },
  open: () => string,
): Promise<HTMLElement> {
  const tabs = await tabsFor(record, store, aboutMe);
  const first = open();
  const buttons = tabs.map((tab) =>
    el('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${tab.id}`,
      textContent: tab.label,
      'aria-controls': `panel-${tab.id}`,
    }),
  );
  const panels = tabs.map((tab) =>
    el(
      'div',
      { role: 'tabpanel', id: `panel-${tab.id}`, 'aria-labelledby': `tab-${tab.id}` },
      el('p', { class: 'muted' }, tab.says),
      tab.table,
      // It scrolls by itself, so the keyboard must be able to reach it.
      el(
        'pre',
        { tabIndex: 0, role: 'group', 'aria-label': `${tab.label} as JSON` },
        tab.data === null ? 'Choose a format.' : JSON.stringify(tab.data, null, 2),
      ),
    ),
  );
  const panel = el(
    'aside',
    { class: 'received', 'aria-labelledby': 'received-title' },
    el('h2', { id: 'received-title' }, 'What Lantern received'),
    el('div', { role: 'tablist', 'aria-labelledby': 'received-title' }, ...buttons),
    ...panels,
  );
  const show = (index: number) => {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-selected', String(at === index));
      button.tabIndex = at === index ? 0 : -1;
      panels[at]!.hidden = at !== index;
    });
    panel.dataset.open = tabs[index]!.id;
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => show(index));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = (index + step + buttons.length) % buttons.length;
      show(next);
      buttons[next]!.focus();
    });
  });
  show(
    Math.max(
      0,
      tabs.findIndex((tab) => tab.id === first),
    ),
  );
  return panel;
}
