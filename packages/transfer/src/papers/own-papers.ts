// SPDX-License-Identifier: Apache-2.0
import { doseTime, giverWords } from '../cover/medicines-lines.js';
import { fullCoverOf } from '../cover.js';
import type { Block, Fact, Paper, Said, TransferHeading, TransferPack } from '../pack.js';
import { COLUMNS, PAPERS, TITLES } from '../words/papers.words.js';
import { PACK } from '../words/pack.words.js';
import { type Speaker, speakerOf } from '../words/speaker.js';

function paper(
  pack: TransferPack,
  id: keyof typeof TITLES,
  heading: TransferHeading,
  title: Said,
  blocks: readonly Block[],
): Paper {
  const { madeAt, handsOver } = pack;
  return {
    id: `pack:${id}`,
    title,
    heading,
    blocks,
    date: madeAt,
    author: handsOver,
    source: { from: 'record', records: [] },
  };
}

function transferDetails(pack: TransferPack, speaker: Speaker): readonly Block[] {
  const { reason, home, to, handsOver, madeAt } = pack;
  const fact = (label: keyof typeof PACK, value: Said | undefined): Fact[] =>
    value === undefined ? [] : [{ label: speaker.said(PACK[label]), value }];
  const list = (label: keyof typeof PACK, values: readonly Said[] = []): Fact[] =>
    values.flatMap((value) => fact(label, value));
  const text = (value: string | undefined): Said | undefined => (value === undefined ? undefined : { text: value });
  return [
    {
      kind: 'facts',
      facts: [
        ...fact('now', reason.now),
        ...fact('since', reason.since === undefined ? undefined : { text: speaker.moment(reason.since) }),
        ...fact('usual', reason.usual),
        ...list('done', reason.done),
        ...list('told', reason.told),
        ...fact('accompaniedBy', reason.accompaniedBy),
        ...fact('to', to),
        ...fact('handsOver', { text: handsOver.role ? `${handsOver.name} (${handsOver.role})` : handsOver.name }),
        ...fact('madeAt', { text: speaker.moment(madeAt) }),
        ...fact('home', { text: home.name }),
        ...fact('telephone', text(home.telephone)),
        ...fact('address', text(home.address)),
        ...fact('odsCode', text(home.odsCode)),
        ...fact('packId', { text: pack.id }),
        ...fact('replaces', text(pack.replaces)),
      ],
    },
  ];
}

function lastDoses(pack: TransferPack, speaker: Speaker): readonly Block[] {
  if (pack.lastDoses.length === 0) return [{ kind: 'text', text: speaker.said(PACK.noDoses) }];
  const heads = [COLUMNS.medicine, COLUMNS.dose, COLUMNS.when, COLUMNS.givenBy, COLUMNS.source];
  return [
    {
      kind: 'table',
      caption: speaker.said(TITLES['last-doses']),
      columns: heads.map((head) => speaker.said(head)),
      rows: pack.lastDoses.map((dose) => [
        dose.medicine,
        dose.dose ?? speaker.said(PAPERS.blank),
        { text: doseTime(dose, '', speaker) },
        { text: giverWords(dose, speaker) },
        dose.source,
      ]),
    },
  ];
}

function belongings(pack: TransferPack, speaker: Speaker): readonly Block[] {
  const goes = (value: boolean | undefined) =>
    value === undefined ? PAPERS.notLooked : value ? PAPERS.goes : PAPERS.staysHere;
  const rows = pack.belongings.map(({ text, goes: value, note }) => [
    text,
    speaker.said(goes(value)),
    note ?? { text: '' },
  ]);
  const heads = [COLUMNS.thing, COLUMNS.goes, COLUMNS.note];
  return [
    {
      kind: 'table',
      caption: speaker.said(TITLES.belongings),
      columns: heads.map((head) => speaker.said(head)),
      rows,
    },
  ];
}

function coverInFull(pack: TransferPack, speaker: Speaker): readonly Block[] {
  const { lines } = fullCoverOf(pack);
  const rows = lines.map(({ label, texts, source }) => [
    label,
    { text: texts.map(({ text }) => text).join(' · ') },
    source ?? speaker.said(PACK.noSource),
  ]);
  const heads = [PACK.line, PACK.says, PACK.from];
  return [
    {
      kind: 'table',
      caption: speaker.said(TITLES['cover-in-full']),
      columns: heads.map((head) => speaker.said(head)),
      rows,
    },
  ];
}

/** What is in the pack, what is looked for and not there, and what was left out: so that a ward can ask for it. */
function contents(pack: TransferPack, speaker: Speaker): readonly Block[] {
  const rows = pack.papers.map(({ title, date, author }) => [
    title,
    date === undefined ? speaker.said(PAPERS.blank) : { text: speaker.moment(date) },
    author === undefined ? speaker.said(PAPERS.blank) : { text: author.name },
  ]);
  const list = (heading: keyof typeof PACK, items: readonly Said[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: speaker.said(PACK[heading]) },
          { kind: 'list', items },
        ];
  const missing = pack.missing.map(({ title, why }) => ({ ...title, text: `${title.text}: ${why.text}` }));
  const heads = [COLUMNS.paper, COLUMNS.of, COLUMNS.author];
  const table: Block = {
    kind: 'table',
    caption: speaker.said(TITLES['what-is-here']),
    columns: heads.map((head) => speaker.said(head)),
    rows,
  };
  return [
    ...(rows.length > 0 ? [table] : []),
    ...list('notInRecord', missing),
    ...list(
      'leftOut',
      pack.leftOut.map(({ title }) => title),
    ),
  ];
}

/** All papers of a pack as they go: those the pack is made of, between those it makes of itself. */
export function allPapers(pack: TransferPack): readonly Paper[] {
  const speaker = speakerOf(pack.language);
  const own = (id: keyof typeof TITLES, heading: TransferHeading, blocks: readonly Block[]) =>
    paper(pack, id, heading, speaker.said(TITLES[id]), blocks);
  return [
    own('transfer-details', 'transfer-details', transferDetails(pack, speaker)),
    own('what-is-here', 'documents', contents(pack, speaker)),
    own('last-doses', 'last-doses', lastDoses(pack, speaker)),
    ...pack.papers,
    ...(pack.belongings.length > 0 ? [own('belongings', 'belongings', belongings(pack, speaker))] : []),
    own('cover-in-full', 'documents', coverInFull(pack, speaker)),
  ];
}
