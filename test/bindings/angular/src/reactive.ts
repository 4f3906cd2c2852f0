// SPDX-License-Identifier: Apache-2.0
import '@careplan-kit/elements/define/choice';
import '@careplan-kit/elements/define/number';
import '@careplan-kit/elements/define/person-banner';
import '@careplan-kit/elements/define/text';
import { JsonPipe } from '@angular/common';
import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { CpkChoice, CpkErrorEvent, CpkNumber, CpkText } from '@careplan-kit/elements';
import { CAREPLAN_KIT } from '@careplan-kit/elements/angular';
import { broken, context, drinks, record } from './host';

@Component({
  selector: 'app-root',
  templateUrl: './reactive.html',
  imports: [...CAREPLAN_KIT, ReactiveFormsModule, JsonPipe],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly context = context;
  protected readonly drinks = drinks;
  protected readonly shown = signal(true);
  protected readonly given = signal(record);
  protected readonly faults = signal(0);
  protected readonly label = signal('What do you like?');
  protected readonly whole = new FormGroup({
    likes: new FormControl<CpkText['value']>('A warm scarf', { nonNullable: true }),
    drink: new FormControl<CpkChoice['value']>('tea'),
    cups: new FormControl<CpkNumber['value']>(null),
  });

  protected fail(event: CpkErrorEvent): void {
    this.faults.update((before) => before + event.error.issues.length);
  }

  protected breakRecord(): void {
    this.given.set(broken);
  }
}
