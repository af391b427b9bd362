import type { Finding, PolicyChange, PracticeDocument, VersionPart } from '../model/generated.ts';
import { isAtLeast, raised, risenPart } from '../model/semver.ts';
import type { Raised } from '../lint/raise.ts';
import { mayLoosen, together, type Effect } from '../model/effect.ts';
import type { ReadDocument } from '../read/document.ts';
import type { World } from './world.ts';

/** The part of a version that rises with an effect. */
function partFor(effect: Effect, { versions = {} }: PracticeDocument): VersionPart {
  const { looser = 'major', stricter = 'minor', wording = 'patch' } = versions;
  return mayLoosen(effect) ? looser : effect === 'stricter' ? stricter : wording;
}

/** Registers grow with every entry, and chaperone.yaml has no rules: their versions are their owner's business. */
const versioned: ReadonlySet<string> = new Set([
  'policy',
  'records',
  'retention',
  'responsibilities',
  'training',
]);

const effectWords: Readonly<Record<Effect, string>> = {
  looser: 'allows more',
  stricter: 'allows less',
  mixed: 'allows more in part and less in part',
  unknown: 'changes what is allowed, which way cannot be told by looking',
  neutral: 'is worded otherwise',
};

function proposal(
  read: ReadDocument,
  old: ReadDocument,
  effect: Effect,
  practice: PracticeDocument,
): Raised | null {
  const [before, after] = [old.document?.version, read.document?.version];
  if (before === undefined || after === undefined) return null;
  const part = partFor(effect, practice);
  const risen = risenPart(before, after);
  if (risen !== null && isAtLeast(risen, part)) return null;
  const wanted = raised(before, part);
  const place = read.placeOf(['version']);
  const title = `Make it version ${wanted}`;
  const said =
    risen !== null
      ? `only rises to version ${after}`
      : before === after
        ? `stays at version ${after}`
        : `sinks from version ${before} to ${after}`;
  return {
    by: effect === 'neutral' ? 'policy/version-wording' : 'policy/version',
    problem: {
      place,
      message: `This document ${effectWords[effect]} and ${said}; make it ${wanted}.`,
      field: 'version',
      fix: { title, edits: [{ ...editOf(place), text: wanted }] },
    },
    post: null,
    path: place.path,
  };
}

const editOf = ({
  path,
  line,
  column,
  endLine,
  endColumn,
}: Finding | ReturnType<ReadDocument['placeOf']>) => ({
  path,
  line,
  column,
  endLine,
  endColumn,
});

/** What is wrong with the versions of documents that changed: each rises with its meaning. */
export function versionProblems(changes: readonly PolicyChange[], before: World, after: World): Raised[] {
  return after.documents.flatMap((read) => {
    const { document } = read;
    if (!document || !versioned.has(document.kind)) return [];
    const old = before.documents.find(
      (one) => one.document?.kind === document.kind && one.document.id === document.id,
    );
    const own = changes.filter(
      ({ path, sort, subject }) =>
        (path === read.source.path || path === old?.source.path) &&
        !(sort === 'document' && subject === 'version'),
    );
    if (!old || own.length === 0) return [];
    return proposal(read, old, together(own.map(({ effect }) => effect)), after.practice) ?? [];
  });
}
