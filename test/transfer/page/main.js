// SPDX-License-Identifier: Apache-2.0
// A page that makes a pack of many pages with photos, and watches how long it is kept from drawing meanwhile.
import { archive, makePack, papersOf, toFhirDocument, writePdf } from '@careplan-kit/transfer';
import { mrGreenRecord } from '@careplan-kit/model/fixtures';
import { aPhoto } from './photo.js';

const gaps = [];
let last = performance.now();
const channel = new MessageChannel();
channel.port1.onmessage = () => {
  const now = performance.now();
  gaps.push(now - last);
  last = now;
  channel.port2.postMessage(null);
};
channel.port2.postMessage(null);
const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

const words = (count) =>
  Array.from(
    { length: count },
    (_, at) => ['Slept', 'well', 'and', 'ate', 'half', 'of', 'breakfast,', 'ŵyr'][at % 8],
  ).join(' ');

/** Notes of many days, a photo every few of them. */
async function manyPages(days, photos) {
  const record = mrGreenRecord();
  const offers = papersOf(record);
  const pictures = [];
  for (let at = 0; at < photos; at += 1) {
    pictures.push({
      id: `photo-${at}`,
      mediaType: 'image/jpeg',
      bytes: await aPhoto(at),
      alt: `His arm, day ${at + 1}`,
    });
  }
  const blocks = Array.from({ length: days }, (_, at) => [
    { kind: 'heading', level: 3, text: { text: `Day ${at + 1}` } },
    { kind: 'text', text: { text: words(280) } },
    { kind: 'facts', facts: [{ label: { text: 'Drank' }, value: { text: `${at} cups` } }] },
    ...(at < photos ? [{ kind: 'picture', pictureId: `photo-${at}`, alt: { text: 'Photo' } }] : []),
  ]).flat();
  const table = {
    kind: 'table',
    caption: { text: 'Doses' },
    columns: ['When', 'What', 'By'].map((text) => ({ text })),
    rows: Array.from({ length: 200 }, (_, at) => [`Day ${at}`, words(12), 'Jane'].map((text) => ({ text }))),
  };
  const notes = {
    state: 'there',
    usual: true,
    paper: {
      id: 'notes',
      title: { text: 'Daily notes' },
      heading: 'care-needs',
      blocks: [...blocks, table],
      source: { from: 'record', records: [] },
    },
  };
  return makePack({
    id: 'pack-1',
    record,
    madeAt: '2026-11-22T14:30:00Z',
    handsOver: { id: 'jane', name: 'Jane' },
    home: { name: 'Lantern House', telephone: '0151 496 0000' },
    reason: { now: { text: 'Fell in the bathroom' } },
    offers: [...offers, notes],
    pictures,
    photoId: 'photo-0',
  });
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Runs the work and says how long the longest task was. */
async function watched(work) {
  await rest();
  gaps.length = 0;
  tasks.length = 0;
  last = performance.now();
  const began = performance.now();
  const result = await work();
  await rest();
  return { ms: performance.now() - began, longest: Math.max(...gaps), tasks: tasks.filter((one) => one > 100), result };
}

globalThis.run = {
  async pack({ days, photos, password }) {
    const pack = await manyPages(days, photos);
    const told = [];
    const pdf = await watched(() =>
      writePdf(pack, { onProgress: ({ done, total }) => told.push(done / total), password }),
    );
    const { bytes, pages } = pdf.result;
    const document = toFhirDocument(pack);
    const files = [
      { name: 'pack.pdf', bytes },
      { name: 'pack.json', bytes: new TextEncoder().encode(JSON.stringify(document.bundle)) },
    ];
    const zip = await watched(() => archive(files, { at: pack.madeAt, password: 'three words and a number 7' }));
    return {
      pages,
      size: bytes.length,
      told: told.length,
      ms: pdf.ms,
      longest: pdf.longest,
      tasks: pdf.tasks,
      zip: { longest: zip.longest, size: zip.result.length },
      head: new TextDecoder().decode(bytes.subarray(0, 8)),
    };
  },
  async stop() {
    const pack = await manyPages(120, 0);
    const stop = new AbortController();
    const began = performance.now();
    const made = writePdf(pack, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(new Error('stop')),
    });
    const why = await made.then(
      () => 'made',
      ({ message }) => message,
    );
    return { why, ms: performance.now() - began };
  },
};
