// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, AboutMe, type CareRecord } from '@careplan-kit/model';
import { james, mrBodat, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import fc from 'fast-check';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { amended, face, mrGreenInPictures, mrGreenOverTime } from '../testing/about-me-records.js';
import { auditedHost, nextAboutMe, promised } from '../testing/form-host.js';
import { cleanUp, find, findAll, mount, until } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { serialised } from '../testing/serialised.js';
import { CpkAboutMe } from './about-me.js';
import { IN_FULL } from '../testing/full-run.js';

defineElement(CpkForm);

/** With a photo behind an address, so that it is opened late. */
const behindAnAddress = (record: CareRecord) =>
  amended(
    record,
    {
      howICommunicate: {
        text: 'Beside a photo.',
        multiMedia: {
          filename: `photo-of-${record.subjectOfCare.id}`,
          mimeType: 'image/png',
          url: 'https://media.example/',
        },
      },
    },
    { at: '2026-11-21T12:00:00Z' },
  );

const RECORDS = [
  behindAnAddress(mrGreenOverTime()),
  behindAnAddress(nextAboutMe(mrsSmith.careRecord(), { myWellness: 'Mrs Smith is tired.' })),
  nextAboutMe(james.careRecord(), { howAndWhenToSupportMe: 'James has a new tap.' }),
  mrBodat.careRecord(),
];

/** Every line a person ever said, of every version, and the name of their photo. */
const linesOf = (record: CareRecord) =>
  record.records
    .filter((version) => version.class === AboutMe.name)
    .flatMap(({ content }) =>
      ABOUT_ME_SECTIONS.flatMap(({ key }) => {
        const { text = '' } = (content as AboutMe)[key]?.response ?? {};
        return text.split('\n');
      }),
    )
    .filter((line) => line.length > 12 && line !== 'Beside a photo.')
    .concat(`photo-of-${record.subjectOfCare.id}`);
const LINES = RECORDS.map((record) => linesOf(record));

const ACTIONS = [
  'next person',
  'print',
  'print large',
  'earlier',
  'compare',
  'unfold',
  'everything',
  'short',
  'write',
  'photo opens',
  'breathe',
] as const;

describe('a change of person in cpk-about-me', () => {
  afterEach(cleanUp);

  it('leaves nothing of the person before, whatever was open, on its way or late', async () => {
    const schedule = fc.array(fc.constantFrom(...ACTIONS), { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(schedule, async (actions) => {
        let at = 0;
        const openings: ReturnType<typeof promised<Blob>>[] = [];
        let isOver = false;
        const { audits, context } = auditedHost({
          openMedia: async () => {
            if (isOver) return face();
            openings.push(promised<Blob>());
            return openings.at(-1)!.promise;
          },
        });
        const element = await mount(CpkAboutMe, {
          record: RECORDS[0]!,
          context,
          photo: face(),
          changedSince: '2026-11-01T00:00:00Z',
        });
        const prints = catchPrints(element);
        const click = (selector: string) => findAll(element, selector).at(-1)?.click();
        const printing: Promise<boolean>[] = [];
        const steps: Record<(typeof ACTIONS)[number], () => unknown> = {
          'next person': () => (element.record = RECORDS[(at = (at + 1) % RECORDS.length)]!),
          print: () => printing.push(element.print()),
          'print large': () => printing.push(element.printLarge()),
          earlier: () => click('[data-version]'),
          compare: () => click('.compare'),
          unfold: () => findAll<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true)),
          everything: () => (element.view = 'full'),
          short: () => (element.view = 'short'),
          write: () => (element.editing = !element.editing),
          'photo opens': () => openings.shift()?.resolve(face()),
          breathe: () => new Promise((resolve) => setTimeout(resolve)),
        };
        for (const action of actions) {
          await steps[action]();
          await element.updateComplete;
          const page =
            serialised(element) + (element.shadowRoot!.querySelector('iframe')?.contentDocument?.body.innerHTML ?? '');
          for (const [person, lines] of LINES.entries())
            if (person !== at) for (const line of lines) expect(page, `${actions} at ${action}`).to.not.contain(line);
        }
        isOver = true;
        for (const opening of openings) opening.resolve(face());
        const sent = await Promise.all(printing);
        expect(audits.filter(({ type }) => type === 'print')).to.have.length(sent.filter(Boolean).length);
        expect(prints.documents).to.have.length(sent.filter(Boolean).length);
        element.remove();
      }),
      { numRuns: IN_FULL ? 60 : 20 },
    );
  }).timeout(60_000);

  it('lets go of its photos, sounds and films', async () => {
    const { context } = auditedHost();
    const element = await mount(CpkAboutMe, { record: mrGreenInPictures(), context });
    find(element, '[data-key=myWellness]').scrollIntoView();
    await until(() => findAll(element, '.media-photo').length === 1, 'the photo is shown');
    const address = find<HTMLImageElement>(element, '.media-photo').src;
    element.record = james.careRecord();
    await element.updateComplete;
    expect(findAll(element, '.media').length).to.equal(0);
    const gone = await fetch(address).then(
      () => 'still there',
      () => 'gone',
    );
    expect(gone).to.equal('gone');
  });

  it('does not stop a sound when only something else is drawn anew', async () => {
    const { context } = auditedHost();
    const element = await mount(CpkAboutMe, { record: mrGreenInPictures(), context });
    const before = find(element, '[data-key=howICommunicate] .media');
    element.record = mrGreenInPictures();
    element.headingLevel = 3;
    await element.updateComplete;
    expect(find(element, '[data-key=howICommunicate] .media') === before).to.equal(true);
  });

  it('and back, or off the page and on again, shows it all again', async () => {
    const { context } = auditedHost();
    const element = await mount(CpkAboutMe, { record: mrGreenInPictures(), context });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    find(element, '[data-key=myWellness]').scrollIntoView();
    await until(() => findAll(element, '.media-photo').length === 1, 'the photo is shown again');
  });
});
