// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';
import { mustKnow } from './welsh/must-know.js';
import { mattersAndLikes } from './welsh/matters-and-likes.js';

/** The hospital passport in Welsh. All of it is our own. Nobody whose language it is has checked it yet. */
export const welsh: Translation = {
  reviewed: false,
  title: 'Pasbort ysbyty',
  description:
    'Yr hyn y mae’n rhaid i ward ei wybod am rywun: yn gyntaf yr hyn y mae’n beryglus peidio â’i wybod, yna’r hyn sydd o bwys iddyn nhw.',
  items: {
    howToUse: {
      label:
        'Mae hwn yn mynd gyda mi ac yn hongian ar fy ngwely. Roedd yn gywir ar y diwrnod y cafodd ei ysgrifennu: gwiriwch feddyginiaethau a phenderfyniadau yn erbyn y papurau sy’n dod gyda mi.',
    },
    callMe: { label: 'Rwy’n hoffi cael fy ngalw’n' },
    ...mustKnow,
    ...mattersAndLikes,
    aboutThisPassport: { label: 'Am y pasbort hwn' },
    completedBy: { label: 'Pwy lenwodd hwn, a phwy ydyn nhw i mi?' },
    tookPart: {
      label: 'A gymerais i ran?',
      options: {
        yes: 'Do, fi ddywedodd beth sydd ynddo',
        some: 'Mewn rhan ohono',
        no: 'Naddo, dywedodd eraill drosof i',
      },
    },
    completedOn: { label: 'Pryd cafodd ei ysgrifennu, neu ei ddarllen drwyddo ddiwethaf?' },
    ringUs: {
      label: 'Pwy mae’r ward yn ei ffonio â chwestiynau, ddydd a nos?',
      help: 'Y cartref neu’r swyddfa ofal, gyda rhif y bydd rhywun yn ei ateb.',
    },
    reviewOn: {
      label: 'Pryd bydd yn cael ei ddarllen drwyddo eto?',
      help: 'Fan bellaf ar ôl pob arhosiad yn yr ysbyty, a phan fydd meddyginiaeth neu’r cynllun llyncu yn newid.',
    },
  },
};
