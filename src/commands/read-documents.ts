import { concernsOf } from '../lint/concerns.ts';
import { ownFindings } from '../lint/own-findings.ts';
import { courseProblems } from '../lint/training.ts';
import type { Raised } from '../lint/raise.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { sourceText } from '../model/place.ts';
import type { Authorizations, Waivers } from '../model/registers.ts';
import type { Predicate } from '../model/rule.ts';
import type { Training } from '../model/training.ts';
import { servingIn } from '../policy/authorities.ts';
import { withBases } from '../policy/bases.ts';
import { packs } from '../policy/packs.generated.ts';
import { registryOf, withOwnLaw, type Registry } from '../policy/obligations.ts';
import { organisationPrefix } from '../policy/references.ts';
import { resolvePolicies, type Organisation } from '../policy/resolve.ts';
import type { Law } from '../policy/strictest.ts';
import { noCopies, readLock, type Copies } from '../read/lock.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { authorizationsIn, sharedIds, waiversIn } from '../read/registers.ts';
import type { Sources } from '../read/sources.ts';
import { recordsWritten } from '../records/resolve.ts';
import { below, defaultFiles, folderOf, matching, nearestConfig, registersFolder } from './discover.ts';
import { cannotRead, load, notA, readDocumentAt } from './read-file.ts';
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
  /** What others extend. */
  readonly loaded: readonly ReadDocument[];
  /** Everything that is wrong with any of them. */
  readonly problems: readonly DocumentProblem[];
}

/** The files of a practice as read, nothing resolved yet. */
interface Files extends Pick<
  Documents,
  'config' | 'root' | 'practice' | 'isSound' | 'file' | 'copies' | 'registers'
> {
  /** The documents below `files.policies`. */
  readonly written: readonly ReadDocument[];
  readonly problems: readonly DocumentProblem[];
}

const noFiles: Files = {
  config: null,
  root: '',
  practice: unknownPractice,
  isSound: false,
  file: null,
  copies: noCopies,
  registers: [],
  written: [],
  problems: [],
};

async function filesAt(sources: Sources, config: string | null): Promise<Files> {
  if (config === null) return noFiles;
  const root = folderOf(config);
  const file = await readDocumentAt(sources, config);
  const document = file.document?.kind === 'practice' ? file.document : null;
  const practice = document ?? unknownPractice;
  const written = await policiesOf(sources, root, practice);
  const registers = await registersOf(sources, root, practice);
  const { copies, problems } = await readCopies(sources, root);
  return {
    config,
    root,
    practice,
    isSound: document !== null,
    file,
    copies,
    registers,
    written,
    problems: [
      ...file.problems,
      ...(file.document && !document ? [notA('practice', file)] : []),
      ...[...written, ...registers].flatMap((one) => one.problems),
      ...problems,
    ],
  };
}

/** What is wrong with documents of a practice on a day. */
function concerning(
  { file, practice: document, isSound, written }: Files,
  rules: Law['rules'],
  registry: Registry,
  training: Training | null,
): Documents['concernsOn'] {
  if (!file || !isSound) return () => [];
  const { placeOf: place } = file;
  const known = { document, ...(training && { training }) };
  return (asOf) => [
    ...concernsOf({ document, placeOf: place, rules, registry, serving: servingIn(written), asOf }),
    ...courseProblems(known, rules, registry),
  ];
}

/** Reads the documents of a practice. @param near where to begin to look for chaperone.yaml, unless `path` names it */
export async function readDocuments(
  sources: Sources,
  path: string | null,
  near: string,
  organisation: OrganisationPolicy | null = null,
): Promise<Documents> {
  const files = await filesAt(sources, path ?? (await nearestConfig(sources, near)));
  const { root, practice, registers, copies } = files;
  const reach = { ...settings(sources, practice), copies };
  const first = organisation && (await readOrganisation(organisation));
  const based = await withBases(files.written, { ...reach, packs });
  const { documents } = based;
  const policies = documents.filter(({ kind }) => kind === 'policy');
  const resolved = await resolvePolicies(policies, { ...reach, organisation: first });
  const { registry, problems: unknown } = registryOf(documents);
  const rules = withOwnLaw(resolved.rules, registry, practice.jurisdictions ?? ['US']);
  const held = [
    ...registers,
    ...documents.filter(({ kind }) => kind === 'authorizations' || kind === 'waivers'),
  ];
  const authorizations = authorizationsIn(held);
  const folder = registersFolder(root, practice);
  const learned =
    files.config === null ? null : await readTraining(sources, folder, [...documents, ...registers], rules);
  const training = learned?.training ?? null;
  return {
    ...files,
    law: { rules, own: resolved.own },
    registry,
    concernsOn: concerning({ ...files, written: documents }, rules, registry, training),
    predicate: resolved.predicate,
    documents,
    absentRegisters:
      practice.files?.registers !== undefined && (await sources.list(folder)).length === 0
        ? practice.files.registers
        : null,
    authorizations,
    waivers: waiversIn(held),
    training,
    loaded: [...resolved.loaded, ...based.loaded],
    problems: [
      ...files.problems,
      ...(first?.read.problems ?? []),
      ...resolved.problems,
      ...based.problems,
      ...recordsWritten(documents).problems,
      ...unknown,
      ...(authorizations ? sharedIds(authorizations) : []),
      ...(learned?.problems ?? []),
    ],
  };
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
  const folder = registersFolder(root, practice);
  const paths = (await sources.list(folder)).filter((path) => /\.(?:ya?ml|json)$/.test(path));
  return Promise.all(paths.map((path) => readDocumentAt(sources, path)));
}
