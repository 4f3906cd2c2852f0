// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const dose = 'How much of a medicine, as it is read out before it is given. {n} is a number other than one.';
const one = 'One unit of a medicine, as it is read out before it is given.';
const route = 'How a medicine is taken. Beside the dose.';

/** Doses and routes in words. Units and routes that are not here are shown as they were given. */
export const DOSE_WORDS = {
  'dose.none': { en: 'No dose is set', cy: 'Nid oes dos wedi’i osod', note: 'In place of a dose that nobody has set.' },
  'dose.range': { en: '{low} to {high}', cy: '{low} i {high}', note: 'A dose the worker chooses between two amounts.' },
  'dose.half': { en: 'half a tablet', cy: 'hanner tabled', note: one },
  'dose.tablet.one': { en: '1 tablet', cy: '1 dabled', note: one },
  'dose.tablet': { en: '{n} tablets', cy: '{n} × tabled', note: dose },
  'dose.capsule.one': { en: '1 capsule', cy: '1 capsiwl', note: one },
  'dose.capsule': { en: '{n} capsules', cy: '{n} × capsiwl', note: dose },
  'dose.patch.one': { en: '1 patch', cy: '1 patsh', note: one },
  'dose.patch': { en: '{n} patches', cy: '{n} × patsh', note: dose },
  'dose.ampoule.one': { en: '1 ampoule', cy: '1 ampwl', note: one },
  'dose.ampoule': { en: '{n} ampoules', cy: '{n} × ampwl', note: dose },
  'dose.sachet.one': { en: '1 sachet', cy: '1 cwdyn', note: one },
  'dose.sachet': { en: '{n} sachets', cy: '{n} × cwdyn', note: dose },
  'dose.drop.one': { en: '1 drop', cy: '1 diferyn', note: one },
  'dose.drop': { en: '{n} drops', cy: '{n} × diferyn', note: dose },
  'dose.puff.one': { en: '1 puff', cy: '1 pwff', note: one },
  'dose.puff': { en: '{n} puffs', cy: '{n} × pwff', note: dose },
  'dose.scoop.one': { en: '1 scoop', cy: '1 sgŵp', note: one },
  'dose.scoop': { en: '{n} scoops', cy: '{n} × sgŵp', note: dose },
  'dose.application.one': { en: '1 application', cy: '1 defnydd', note: one },
  'dose.application': { en: '{n} applications', cy: '{n} × defnydd', note: dose },
  'dose.unit.one': { en: '1 unit', cy: '1 uned', note: one },
  'dose.unit': { en: '{n} units', cy: '{n} × uned', note: dose },
  'route.oral': { en: 'by mouth', cy: 'trwy’r geg', note: route },
  'route.sublingual': { en: 'under the tongue', cy: 'o dan y tafod', note: route },
  'route.buccal': { en: 'between the cheek and the gum', cy: 'rhwng y foch a’r deintgig', note: route },
  'route.transdermal': { en: 'a patch on the skin', cy: 'patsh ar y croen', note: route },
  'route.topical': { en: 'on the skin', cy: 'ar y croen', note: route },
  'route.inhalation': { en: 'to breathe in', cy: 'i’w anadlu i mewn', note: route },
  'route.subcutaneous': { en: 'an injection under the skin', cy: 'pigiad o dan y croen', note: route },
  'route.rectal': { en: 'in the back passage', cy: 'yn y pen-ôl', note: route },
  'route.ocular': { en: 'in the eye', cy: 'yn y llygad', note: route },
  'route.nasal': { en: 'in the nose', cy: 'yn y trwyn', note: route },
} as const satisfies Record<string, Phrase>;
