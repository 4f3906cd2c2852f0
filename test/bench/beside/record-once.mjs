// SPDX-License-Identifier: Apache-2.0
// In a process of its own: reads the whole records of the fixtures from JSON. Prints JSON.
import { parseCareRecord } from '@careplan-kit/model';
import * as mods from '@careplan-kit/model/mods';
import { PEOPLE } from '@careplan-kit/model/fixtures';

const REPEATS = 40;

const classes = Object.values(mods).filter((one) => one?.schema && one.elements && typeof one.name === 'string');

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const results = PEOPLE.map(({ name, careRecord }) => {
  const record = careRecord();
  const text = JSON.stringify(record);
  const checked = record.records.filter((version) => classes.some((one) => one.name === version.class)).length;
  const json = Array.from({ length: REPEATS }, () => timed(() => JSON.parse(text)));
  const parse = Array.from({ length: REPEATS }, () => {
    const input = JSON.parse(text);
    return timed(() => parseCareRecord(input, classes));
  });
  return { name, bytes: text.length, versions: record.records.length, checked, json, parse };
});

process.stdout.write(JSON.stringify(results));
