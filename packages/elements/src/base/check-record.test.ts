// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { AboutMe, type CareRecord, PersonDemographics } from '@careplan-kit/model';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { faultOf } from './check-record.js';

type Loose = Record<string, unknown> & { records: Record<string, unknown>[]; changeLog: Record<string, unknown>[] };

/** Her record, changed: demographics come first in it, and About Me second. */
function changed(change: (record: Loose) => void): CareRecord {
  const record = structuredClone(mrsSmith.careRecord()) as unknown as Loose;
  change(record);
  return record as unknown as CareRecord;
}

const pathsOf = (record: CareRecord, reads?: Parameters<typeof faultOf>[1]) =>
  faultOf(record, reads)?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the look at a record', () => {
  it('finds nothing in a good one, and nothing in none', () => {
    for (const reads of [undefined, [], [AboutMe], [AboutMe.name, PersonDemographics.name]]) {
      expect(pathsOf(mrsSmith.careRecord(), reads)).to.deep.equal([]);
    }
    expect(faultOf(null, [AboutMe])).to.equal(null);
    expect(faultOf(undefined, [AboutMe])).to.equal(null);
  });

  it('names the place in the whole record, not in what was looked at', () => {
    const wrong = changed(({ records, changeLog }) => {
      records[1]!['content'] = { ...(records[1]!['content'] as object), myWellness: { response: { text: 7 } } };
      changeLog[1]!['committer'] = null;
    });
    expect(pathsOf(wrong, [AboutMe])).to.deep.equal(['changeLog.1.committer']);
    const content = changed(({ records }) => {
      records[1]!['content'] = { ...(records[1]!['content'] as object), myWellness: { response: { text: 7 } } };
    });
    expect(pathsOf(content, [AboutMe])).to.deep.equal(['records.1.content.myWellness.response.text']);
  });

  it('goes by the version in force: not by an earlier one, and not by one that was withdrawn', () => {
    const faulty = { myWellness: { response: { text: 7 } } };
    const earlier = changed(({ records }) => {
      const [, aboutMe] = records;
      records.push({ ...aboutMe!, versionNumber: 2 });
      records[1] = { ...aboutMe!, content: { ...(aboutMe!['content'] as object), ...faulty } };
    });
    expect(pathsOf(earlier, [AboutMe])).to.deep.equal([]);
    const withdrawn = changed(({ records }) => {
      const [, aboutMe] = records;
      const content = { ...(aboutMe!['content'] as object), ...faulty };
      records.push({ ...aboutMe!, versionNumber: 2, withdrawn: true, content });
      records.push({ ...aboutMe!, recordUid: 'another' });
    });
    expect(pathsOf(withdrawn, [AboutMe])).to.deep.equal([]);
  });

  it('leaves content alone where only the name of the class is given, and other classes altogether', () => {
    const content = changed(({ records }) => (records[1]!['content'] = { myWellness: 'Fine' }));
    expect(pathsOf(content, [AboutMe.name])).to.deep.equal([]);
    const version = changed(({ records }) => (records[1]!['writtenBy'] = null));
    expect(pathsOf(version, [AboutMe.name])).to.deep.equal(['records.1.writtenBy']);
    expect(pathsOf(version, [PersonDemographics])).to.deep.equal([]);
    expect(pathsOf(version)).to.deep.equal(['records.1.writtenBy']);
  });

  it('looks at what does not say of which class it is', () => {
    expect(
      pathsOf(
        changed(({ records }) => (records[0]!['class'] = {})),
        [AboutMe],
      ),
    ).to.deep.equal(['records.0.class']);
    expect(
      pathsOf(
        changed(({ changeLog }) => (changeLog[0] = [] as never)),
        [AboutMe],
      ),
    ).to.deep.equal(['changeLog.0']);
    expect(
      pathsOf(
        changed(({ records }) => records.push(null as never)),
        [AboutMe],
      ),
    ).to.deep.equal(['records.2']);
  });

  it('does not walk a list of holes', () => {
    const started = performance.now();
    const holes = changed((record) => (record.records = new Array(4_000_000_000) as never));
    expect(pathsOf(holes, [AboutMe])).to.deep.equal(['records']);
    expect(performance.now() - started).to.be.below(5000);
  });
});
