import type { Authorization, PracticeDocument, TakeDown } from '../model/generated.ts';
import { instantOf, isAfter, statusOf, type Copy, type RecordState, type Records } from './state.ts';

/** What a trace is about, and how it was recognised. */
export interface Subject {
  readonly id: string;
  readonly as: 'record' | 'location' | 'authorization' | 'person' | 'campaign' | 'text' | 'nothing';
}

/** A permission as a trace needs it. */
export type Permission = Pick<Authorization, 'id' | 'person' | 'expires' | 'revoked'>;

/** What a trace is judged by, beside register and permissions. */
export interface TraceWorld {
  readonly asOf: string;
  readonly dayOf: (instant: number) => string;
  readonly practice: Pick<PracticeDocument, 'channels'>;
}

export interface Traced {
  readonly subject: Subject;
  readonly records: readonly RecordState[];
  readonly takeDown: readonly TakeDown[];
  /** Copies that nobody can call back: mailed cards, shares, screenshots. */
  readonly cannotRecall: readonly TakeDown[];
}

/** The day from which a permission no longer holds, if that has come. */
function endedOn({ expires, revoked }: Permission, asOf: string): string | null {
  const revocation = revoked ? (revoked.on ?? revoked.received ?? asOf) : null;
  if (revocation !== null && revocation <= asOf) return revocation;
  const { on = null } = expires ?? {};
  return on !== null && on < asOf ? on : null;
}

/** Permissions that a subject names: its own id, or those of a person. */
const permissionsOf = (id: string, all: readonly Permission[]): Permission[] =>
  all.filter((one) => one.id === id || one.person === id);

/** Records that a subject names, the likeliest reading first: a record, an address, a permission, a person, a campaign. */
function find(
  id: string,
  records: Records,
  permissions: readonly Permission[],
): { subject: Subject; found: RecordState[] } {
  const all = [...records.values()];
  const own = records.get(id);
  if (own)
    return {
      subject: { id, as: 'record' },
      found: [own, ...all.filter(({ inReplyTo }) => inReplyTo === id)],
    };
  const there = all.filter(({ copies }) => copies.some(({ location }) => location === id));
  if (there.length > 0) return { subject: { id, as: 'location' }, found: there };
  const meant = permissionsOf(id, permissions);
  const ids = new Set([id, ...meant.map((one) => one.id)]);
  const relying = all.filter(({ facts }) => facts?.authorizations?.some((one) => ids.has(one)));
  if (meant.length > 0 || relying.length > 0)
    return {
      subject: { id, as: meant.some(({ person }) => person === id) ? 'person' : 'authorization' },
      found: relying,
    };
  const campaign = all.filter(({ facts }) => facts?.campaign === id);
  return { subject: { id, as: campaign.length > 0 ? 'campaign' : 'nothing' }, found: campaign };
}

/** The instant at which a copy that is gone came down. */
function downAt({ up, down, destroyed }: Copy): number | null {
  const gone = [down, destroyed].filter((one) => one !== null).filter((one) => isAfter(one, up));
  return gone.length === 0 ? null : Math.min(...gone.map(instantOf));
}

/** Who is to take a copy down: who keeps it, else who administers its channel. */
function ownerOf({ sort }: Copy, { channels = {} }: TraceWorld['practice']): string | null {
  const { administrators = [] } = channels[sort.channel ?? ''] ?? {};
  return sort.custodian ?? (administrators.join(', ') || null);
}

/** The public copies of records that relied on permissions which have ended, each with who owns it. */
function endings(
  records: Iterable<RecordState>,
  permissions: readonly Permission[],
  { asOf, dayOf, practice }: TraceWorld,
): TakeDown[] {
  const ended = new Map(permissions.map((one) => [one.id, endedOn(one, asOf)]));
  return [...records].flatMap((record) =>
    (record.facts?.authorizations ?? []).flatMap((authorization) => {
      const due = ended.get(authorization) ?? null;
      if (due === null) return [];
      return record.copies
        .filter(({ sort, up }) => sort.audience === 'public' && up !== null)
        .map((copy) => {
          const gone = downAt(copy);
          return {
            record: record.id,
            location: copy.location,
            channel: copy.sort.channel,
            owner: ownerOf(copy, practice),
            due,
            done: gone === null ? null : dayOf(gone),
            authorization,
            isRecallable: copy.sort.isRecallable,
          };
        });
    }),
  );
}

/** What must come down because of permissions that ended, whoever asks; what cannot be called back is left out. */
export function takeDowns(
  records: Iterable<RecordState>,
  permissions: readonly Permission[],
  world: TraceWorld,
): TakeDown[] {
  const gone = permissions.filter((one) => endedOn(one, world.asOf) !== null);
  if (gone.length === 0) return [];
  return endings(records, gone, world).filter(({ isRecallable }) => isRecallable);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Every copy of what a subject names, and what must come down because a permission ended. */
export function trace(
  id: string,
  records: Records,
  permissions: readonly Permission[],
  world: TraceWorld & { readonly like?: readonly string[] },
): Traced {
  const { like } = world;
  const { subject, found } = like
    ? { subject: { id, as: 'text' as const }, found: like.flatMap((one) => records.get(one) ?? []) }
    : find(id, records, permissions);
  const sorted = found.toSorted(byId);
  const asked = permissionsOf(id, permissions);
  const all = endings(sorted, asked.length > 0 ? asked : permissions, world);
  return {
    subject,
    records: sorted,
    takeDown: all.filter(({ isRecallable }) => isRecallable),
    cannotRecall: all.filter(({ isRecallable }) => !isRecallable),
  };
}

/** Copies in the order of their addresses, as a trace shows them. */
export function copiesOf({ copies }: RecordState) {
  return copies
    .map((copy) => ({
      medium: copy.sort.medium,
      location: copy.location,
      custodian: copy.sort.custodian,
      status: statusOf(copy),
      channel: copy.sort.channel,
      recallable: copy.sort.isRecallable,
      content: copy.content,
    }))
    .sort((a, b) => (a.location < b.location ? -1 : 1));
}
