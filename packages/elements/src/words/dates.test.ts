// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { dayIn, momentIn, timeIn } from './dates.js';

const summer = new Date('2026-05-17T23:40:00Z');

describe('dates in words', () => {
  it('are English or Welsh, in the worker’s zone', () => {
    const london = { locale: 'en-GB', timeZone: 'Europe/London' };
    expect(dayIn(summer, london)).to.equal('18 May 2026');
    expect(momentIn(summer, london)).to.equal('18 May 2026 at 00:40');
    const welsh = { ...london, locale: 'cy' };
    expect(dayIn(summer, welsh)).to.equal('18 Mai 2026');
    expect(momentIn(summer, welsh)).to.equal('18 Mai 2026 am 00:40');
    expect(timeIn(summer, { ...welsh, locale: 'cy-GB' })).to.equal('00:40');
  });

  it('have a Welsh name for each month, and never the order of the United States', () => {
    const months = Array.from({ length: 12 }, (_none, month) =>
      dayIn(new Date(Date.UTC(2026, month, 3, 12)), { locale: 'cy', timeZone: 'UTC' }),
    );
    expect(new Set(months).size).to.equal(12);
    for (const day of months) expect(day).to.match(/^3 [A-Z][a-z]+ 2026$/);
  });
});
