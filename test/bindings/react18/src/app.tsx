// SPDX-License-Identifier: Apache-2.0
import '@careplan-kit/elements/define/choice';
import '@careplan-kit/elements/define/person-banner';
import '@careplan-kit/elements/define/text';
import { CpkChoice as Choice, CpkPersonBanner as PersonBanner, CpkText as Text } from '@careplan-kit/elements/react18';
import type { CpkChoice, CpkText } from '@careplan-kit/elements';
import { useRef, useState } from 'react';
import { broken, context, drinks, record } from './host';

export function App() {
  const [shown, setShown] = useState(true);
  const [given, setGiven] = useState(record);
  const [faults, setFaults] = useState(0);
  const [label, setLabel] = useState('What do you like?');
  const [likes, setLikes] = useState<CpkText['value']>('A warm scarf');
  const [drink, setDrink] = useState<CpkChoice['value']>('tea');
  const field = useRef<CpkText>(null);
  return (
    <main>
      <PersonBanner
        record={given}
        context={context}
        onCpkError={(event) => setFaults((before) => before + event.error.issues.length)}
      />
      <p id="faults">{faults}</p>
      {shown && (
        <form>
          <Text
            ref={field}
            name="likes"
            label={label}
            required
            value={likes}
            onInput={(event) => setLikes(event.currentTarget.value)}
          />
          <Choice
            name="drink"
            label="Which drink?"
            options={drinks}
            value={drink}
            onChange={(event) => setDrink(event.currentTarget.value)}
          />
          <button type="reset">Start again</button>
        </form>
      )}
      <p id="likes">{JSON.stringify(likes)}</p>
      <p id="drink">{JSON.stringify(drink)}</p>
      <button onClick={() => setLabel('What else do you like?')}>Ask otherwise</button>
      <button onClick={() => setLikes('The radio')}>Fill in</button>
      <button onClick={() => setGiven(broken)}>Break the record</button>
      <button onClick={() => field.current?.focus()}>Go to the field</button>
      <button onClick={() => setShown((before) => !before)}>Take away or put back</button>
    </main>
  );
}
