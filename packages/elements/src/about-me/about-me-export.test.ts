// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { aboutMeFromFhir } from '@careplan-kit/fhir';
import { AboutMe, PersonDemographics, latest } from '@careplan-kit/model';
import { fromPrsb1, fromPrsb201 } from '@careplan-kit/model/exchange';
import { betty } from '@careplan-kit/templates/about-me/fixtures';
import {
  mrBodatOfManyNames,
  mrGreenAtLength,
  mrGreenInPictures,
  mrGreenOverTime,
} from '../testing/about-me-records.js';
import { auditedHost } from '../testing/form-host.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkAboutMe } from './about-me.js';

describe('cpk-about-me as another system reads it', () => {
  afterEach(cleanUp);

  it('is the version in force, loses nothing, and is audited once', async () => {
    for (const record of [mrGreenOverTime(), mrGreenInPictures(), mrGreenAtLength(), mrBodatOfManyNames()]) {
      const { audits, context } = auditedHost();
      const element = await mount(CpkAboutMe, { record, context });
      const { content, recordUid, versionNumber } = latest(record, AboutMe)!;
      expect(fromPrsb201((await element.exportAs('prsb-2.01'))!.document).aboutMe).to.deep.equal(content);
      expect(fromPrsb1((await element.exportAs('prsb-1'))!.document).aboutMe).to.deep.equal(content);
      const fhir = (await element.exportAs('fhir-r4'))!;
      expect(fhir.format).to.equal('fhir-r4');
      expect(aboutMeFromFhir(fhir.document).version?.content).to.deep.equal(content);
      expect(audits.filter(({ type }) => type === 'export')).to.deep.equal(
        (['prsb-2.01', 'prsb-1', 'fhir-r4'] as const).map((format) => ({
          type: 'export',
          class: 'About Me',
          recordUid,
          versionNumber,
          format,
          subjectOfCare: record.subjectOfCare.id,
          worker: context.worker,
          at: '2026-11-22T14:02:00.000Z',
        })),
      );
    }
  });

  it('says of the person what the host lets out', async () => {
    const record = mrGreenOverTime();
    const { context } = auditedHost();
    const element = await mount(CpkAboutMe, { record, context });
    const { dateOfBirth } = latest(record, PersonDemographics)!.content;
    expect(JSON.stringify((await element.exportAs('fhir-r4'))!.document)).to.contain(dateOfBirth);
    element.context = { ...context, can: (_action, { class: name }) => name === AboutMe.name };
    expect(JSON.stringify((await element.exportAs('fhir-r4'))!.document)).to.not.contain(dateOfBirth);
  });

  it('is nothing where nothing is written', async () => {
    const { audits, context } = auditedHost();
    const element = await mount(CpkAboutMe, { record: betty.careRecord(), context });
    expect(await element.exportAs('prsb-2.01')).to.equal(null);
    element.record = null;
    await element.updateComplete;
    expect(await element.exportAs('fhir-r4')).to.equal(null);
    expect(audits.filter(({ type }) => type === 'export')).to.deep.equal([]);
  });
});
