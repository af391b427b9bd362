import { concernsOf } from '../lint/concerns.ts';
import { ownFindings } from '../lint/own-findings.ts';
import { courseProblems } from '../lint/training.ts';
import type { Raised } from '../lint/raise.ts';
import { sha256 } from '../model/digest.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { placeOf, sourceText, type SourceText } from '../model/place.ts';
import type { Authorizations, Waivers } from '../model/registers.ts';
import type { Predicate } from '../model/rule.ts';
import type { Training } from '../model/training.ts';
import { servingIn } from '../policy/authorities.ts';
import { registryOf, withOwnLaw, type Registry } from '../policy/obligations.ts';
import { organisationPrefix } from '../policy/load.ts';
import { resolvePolicies, type Organisation } from '../policy/resolve.ts';
import type { Law } from '../policy/strictest.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { noCopies, readLock, type Copies } from '../read/lock.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { authorizationsIn, sharedIds, waiversIn } from '../read/registers.ts';
import type { Sources } from '../read/sources.ts';
import { below, defaultFiles, folderOf, matching, nearestConfig } from './discover.ts';
import { readTraining } from './read-training.ts';

/** A practice of which nothing is known: what is used where there is no chaperone.yaml. */
export const unknownPractice: PracticeDocument = {
  kind: 'practice',
  id: 'unknown',
  version: '0.0.0',
  effective: '1970-01-01',
  owner: 'unknown',
  name: 'Unknown',
  timeZone: 'UTC',
};

/** The documents of a practice as read: chaperone.yaml, the policies resolved, the registers. */
export interface Documents {
  /** The path of chaperone.yaml; null where there is none. */
  readonly config: string | null;
  /** The folder of chaperone.yaml; `''` is the repository's root. */
  readonly root: string;
  /** What chaperone.yaml says; a practice of which nothing is known where it is missing or has mistakes. */
  readonly practice: PracticeDocument;
  /** Whether `practice` is what chaperone.yaml says. */
  readonly isSound: boolean;
  readonly law: Law;
  /** The obligations that rules may name as their authority. */
  readonly registry: Registry;
  /** What is wrong with the documents themselves on a day. */
  readonly concernsOn: (asOf: string) => readonly Raised[];
  readonly predicate: (expression: string) => Predicate;
  /** The documents below `files.policies`, of whatever kind. */
  readonly documents: readonly ReadDocument[];
  readonly registers: readonly ReadDocument[];
  /** The folder that chaperone.yaml names for the registers, if nothing is there. */
  readonly absentRegisters: string | null;
  readonly authorizations: Authorizations | null;
  readonly waivers: Waivers | null;
  /** Who learns what, and who did; null where nothing says. */
  readonly training: Training | null;
  /** chaperone.yaml as read; null where there is none. */
  readonly file: ReadDocument | null;
  /** Copies of documents of other repositories. */
  readonly copies: Copies;
  /** Policies that others extend. */
  readonly loaded: readonly ReadDocument[];
  /** Everything that is wrong with any of them. */
  readonly problems: readonly DocumentProblem[];
}

/** Reads the documents of a practice. @param near where to begin to look for chaperone.yaml, unless `path` names it */
export async function readDocuments(
  sources: Sources,
  path: string | null,
  near: string,
  organisation: OrganisationPolicy | null = null,
): Promise<Documents> {
  const config = path ?? (await nearestConfig(sources, near));
  const root = config === null ? '' : folderOf(config);
  const read = config === null ? null : await readDocumentAt(sources, config);
  const document = read?.document?.kind === 'practice' ? read.document : null;
  const practice = document ?? unknownPractice;
  const policies = config === null ? [] : await policiesOf(sources, root, practice);
  const { copies, problems: unlocked } =
    config === null ? { copies: noCopies, problems: [] } : await readCopies(sources, root);
  const first = organisation && (await readOrganisation(organisation));
  const resolved = await resolvePolicies(
    policies.filter(({ kind }) => kind === 'policy'),
    { ...settings(sources, practice), copies, organisation: first },
  );
  const { registry, problems: unknown } = registryOf(policies);
  const rules = withOwnLaw(resolved.rules, registry, practice.jurisdictions ?? ['US']);
  const registers = config === null ? [] : await registersOf(sources, root, practice);
  const elsewhere = policies.filter(({ kind }) => kind === 'authorizations' || kind === 'waivers');
  const held = [...registers, ...elsewhere];
  const authorizations = authorizationsIn(held);
  const folder = below(root, practice.files?.registers ?? defaultFiles.registers);
  const learned =
    config === null ? null : await readTraining(sources, folder, [...policies, ...registers], rules);
  return {
    config,
    root,
    practice,
    isSound: document !== null,
    law: { rules, own: resolved.own },
    registry,
    concernsOn: (asOf) =>
      read && document
        ? [
            ...concernsOf({
              document,
              placeOf: read.placeOf,
              rules,
              registry,
              serving: servingIn(policies),
              asOf,
            }),
            ...courseProblems(
              { document, ...(learned?.training && { training: learned.training }) },
              rules,
              registry,
            ),
          ]
        : [],
    predicate: resolved.predicate,
    documents: policies,
    registers,
    absentRegisters:
      practice.files?.registers !== undefined && (await sources.list(folder)).length === 0
        ? practice.files.registers
        : null,
    authorizations,
    waivers: waiversIn(held),
    training: learned?.training ?? null,
    file: read,
    copies,
    loaded: resolved.loaded,
    problems: [
      ...(read?.problems ?? []),
      ...(read?.document && !document ? [notA('practice', read)] : []),
      ...policies.flatMap((one) => one.problems),
      ...(first?.read.problems ?? []),
      ...unlocked,
      ...resolved.problems,
      ...unknown,
      ...registers.flatMap((one) => one.problems),
      ...(authorizations ? sharedIds(authorizations) : []),
      ...(learned?.problems ?? []),
    ],
  };
}

interface Loaded {
  readonly source: SourceText | null;
  readonly problem: DocumentProblem | null;
  readonly sha256?: string;
}

/** A document's text, or what is wrong with it; null where there is none. */
async function load(sources: Sources, path: string, shown = path): Promise<Loaded | null> {
  const answer = await sources.read(path, documentLimit);
  if ('bytes' in answer)
    return { ...decode(shown, answer.bytes), sha256: sha256(answer.bytes).slice('sha256:'.length) };
  if (answer.absent === 'missing') return null;
  return { source: null, problem: cannotRead(path, answer.absent) };
}

function cannotRead(path: string, why: string): DocumentProblem {
  return {
    place: placeOf(sourceText(path, ''), 0, 0),
    message: `The file cannot be read: it is ${why}.`,
    hint: null,
  };
}

async function readDocumentAt(sources: Sources, path: string): Promise<ReadDocument> {
  const loaded = (await load(sources, path)) ?? { source: null, problem: cannotRead(path, 'missing') };
  const read = readDocument(loaded.source ?? sourceText(path, ''));
  return loaded.problem ? { ...read, document: null, problems: [loaded.problem] } : read;
}

function notA(kind: string, { placeOf: place, source }: ReadDocument): DocumentProblem {
  return { place: place(['kind']), message: `${source.path} must have \`kind: ${kind}\`.`, hint: null };
}

function settings(sources: Sources, practice: PracticeDocument) {
  return { practice, ownFindings: Object.keys(ownFindings), load: (path: string) => load(sources, path) };
}

/** The lock beside chaperone.yaml. */
export const lockFile = 'chaperone.lock';

async function readCopies(sources: Sources, root: string): Promise<ReturnType<typeof readLock>> {
  const loaded = await load(sources, below(root, lockFile));
  if (loaded?.source) return readLock(loaded.source);
  return { copies: noCopies, problems: loaded?.problem ? [loaded.problem] : [] };
}

/** An organisation's policy and the files beside it. */
export interface OrganisationPolicy {
  readonly sources: Sources;
  readonly path: string;
}

/** Reads an organisation's policy under a path of its own, so that it is taken for no file of the practice. */
async function readOrganisation({ sources, path }: OrganisationPolicy): Promise<Organisation> {
  const name = (at: string): string => `${organisationPrefix}${at}`;
  const loaded = await load(sources, path, name(path));
  const read = readDocument(loaded?.source ?? sourceText(name(path), ''));
  const other = read.document && read.document.kind !== 'policy' ? notA('policy', read) : null;
  const problem = loaded ? (loaded.problem ?? other) : cannotRead(name(path), 'missing');
  return {
    read: problem ? { ...read, document: null, kind: null, problems: [problem] } : read,
    load: (at) => load(sources, at, name(at)),
  };
}

async function policiesOf(sources: Sources, root: string, practice: PracticeDocument) {
  const paths = await matching(sources, root, practice.files?.policies ?? defaultFiles.policies);
  return Promise.all(paths.map((path) => readDocumentAt(sources, path)));
}

/** The documents of the registers, which lie in a folder of their own. */
async function registersOf(sources: Sources, root: string, practice: PracticeDocument) {
  const folder = below(root, practice.files?.registers ?? defaultFiles.registers);
  const paths = (await sources.list(folder)).filter((path) => /\.(?:ya?ml|json)$/.test(path));
  return Promise.all(paths.map((path) => readDocumentAt(sources, path)));
}
