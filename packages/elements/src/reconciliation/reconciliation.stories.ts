// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { ASKABLE, EMILY_DECIDED, JAMES, jamesIsHome, oneThatIsTheSame } from '../testing/medicine-reconciliation.js';
import { janeSigns } from '../testing/medicine-register.js';
import { testHost } from '../testing/story-host.js';
import { CpkReconciliation } from './reconciliation.js';

defineElement(CpkReconciliation);

export default {
  title: 'Medicines/After hospital',
  component: 'cpk-reconciliation',
  args: { person: JAMES, askable: ASKABLE, proveWitness: janeSigns, context: testHost() },
};

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });
const sophie = testHost({ worker: { id: 'worker-sophie', name: 'Sophie', role: 'Senior care worker' } });

/** James comes home with changed medicines. */
export const JamesComesHome = { args: { facts: jamesIsHome() } };
/** Emily decided and signed; Sophie is the second person. */
export const SecondPerson = { args: { facts: jamesIsHome({ reconciliation: EMILY_DECIDED }), context: sophie } };
/** Two people decided, and two questions are open. */
export const QuestionsOpen = {
  args: {
    facts: jamesIsHome({
      reconciliation: {
        ...EMILY_DECIDED,
        signOff: [...EMILY_DECIDED.signOff, { by: 'worker-jane', at: '2026-11-22T13:20:00Z' }],
        decisions: EMILY_DECIDED.decisions.map((one) => ({ ...one, agreedBy: 'worker-jane', waitsFor: [] })),
      },
    }),
  },
};
export const OneThatIsTheSame = { args: { facts: oneThatIsTheSame() } };
export const NoList = { args: { facts: jamesIsHome({ discharge: undefined }) } };
export const Welsh = { args: { facts: jamesIsHome(), context: welsh } };
