// SPDX-License-Identifier: Apache-2.0
import { inForce } from '@careplan-kit/model/reading';
import type { RecordVersion, TransferPack } from '@careplan-kit/transfer';
import type { AuditDetail } from '../host-context/audit-event.js';
import { COVER_CLASSES } from './may-leave.js';

/** What of the record and of filled forms left in a pack, or went to the printer: each version once. */
export function packAudit(pack: TransferPack, type: 'export' | 'print'): readonly AuditDetail[] {
  const onCover = COVER_CLASSES.flatMap((name) => inForce(pack.record, name));
  const inPapers = pack.papers.flatMap(({ source }) => (source.from === 'record' ? source.records : []));
  const versions = new Map<string, RecordVersion>();
  for (const { class: name, recordUid, versionNumber } of [...inPapers, ...onCover])
    versions.set(JSON.stringify([recordUid, versionNumber]), { class: name, recordUid, versionNumber });
  const forms = pack.papers.flatMap(({ source }): AuditDetail[] =>
    source.from === 'form'
      ? [
          {
            type: type === 'export' ? 'form-exported' : 'form-printed',
            form: `${source.form.url}|${source.form.version}`,
            submission: source.submissionId,
          },
        ]
      : [],
  );
  const records = [...versions.values()].map(
    (version): AuditDetail =>
      type === 'export' ? { ...version, type, format: 'transfer-pack' } : { ...version, type },
  );
  return [...records, ...forms];
}
