import { parseDocument, YAMLSeq } from 'yaml';
import { lint } from '../lint/lint.ts';
import { approvingRoles, falseAlarms, noException } from '../lint/waive.ts';
import { contentDigest } from '../model/digest.ts';
import type { Finding, PracticeDocument, Waiver } from '../model/generated.ts';
import { personMeant } from '../model/people.ts';
import type { Result } from '../report/formats/index.ts';
import type { Sources } from '../read/sources.ts';
import { below, registersFolder } from './discover.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';

export interface WaiveInputs extends ReadOptions {
  readonly sources: Sources;
  /** Of the finding, whole or its beginning. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day, ISO 8601. */
  readonly until: string;
  /** Null: a false alarm if the reason is one of the fixed ones, else an exception. */
  readonly sort: Waiver['sort'] | null;
  /** Who asks: id, name or login of a person of the practice. */
  readonly by: string;
}

/** A waiver, and the register as it is to be written. */
export interface Waived {
  readonly result: Result;
  readonly file: { readonly path: string; readonly text: string };
}

/**
 * Writes a waiver for one finding. It does not count until somebody else accepts it.
 * @throws InputError where the finding cannot be waived, or the register cannot be written.
 */
export async function waiveCommand(inputs: WaiveInputs): Promise<Waived> {
  const read = await readPractice(inputs.sources, inputs);
  const { practice } = read;
  const waiver = waiverFor(findingOf(read, inputs.fingerprint), read, inputs);
  const file = appended(read, waiver);
  const report = reportOf(
    'waive',
    read,
    { findings: documentFindings(read.problems), cards: [], tables: [] },
    'error',
  );
  const roles = approvingRoles(practice.document).join(' or ');
  report.summary = 'A waiver was asked for; somebody else has to accept it.';
  report.notes.push(
    `A waiver was written into ${file.path}.`,
    `It does not count until somebody else accepts it: a person with the role ${roles || 'that owns waivers, which no role in chaperone.yaml does yet'} puts their id into \`approvedBy\`.`,
  );
  return { file, result: { report, data: { waiver, path: file.path }, practice: practice.document } };
}

function findingOf({ practice, judge }: ReadPractice, fingerprint: string): Finding {
  if (!/^[0-9a-f]{6,16}$/.test(fingerprint))
    throw new InputError(
      'A finding is named by its number, 16 digits and letters: `chaperone explain RULE` shows it.',
    );
  const found = lint(practice, judge).findings.filter((each) => each.fingerprint.startsWith(fingerprint));
  const [finding] = found;
  if (!finding)
    throw new InputError(
      'There is no finding with this number. `chaperone explain RULE` shows the numbers of what a rule found.',
    );
  if (found.length > 1) throw new InputError('Several findings begin like this: give the whole number.');
  if (finding.post === null)
    throw new InputError(
      'This finding is about no post, so no waiver can be bound to one: change the text, or adjust the rule.',
    );
  return finding;
}

function waiverFor(
  finding: Finding,
  { practice, judge }: ReadPractice,
  { reason, until, by, sort: wanted }: WaiveInputs,
): Waiver {
  const sort = wanted ?? (falseAlarms.includes(reason) ? 'false-alarm' : 'exception');
  if (sort === 'false-alarm' && !falseAlarms.includes(reason))
    throw new InputError(`A false alarm has one of these reasons: ${falseAlarms.join(', ')}.`);
  const rule = judge.rules.find((each) => each.rule.id === finding.rule);
  const refusal = sort === 'exception' ? noException(finding.kind, rule) : null;
  if (refusal)
    throw new InputError(
      `${refusal} If the rule is mistaken here, give one of these reasons: ${falseAlarms.join(', ')}.`,
    );
  if (until < practice.asOf) throw new InputError('--until is a day that has passed.');
  const person = personMeant(by, practice.document);
  if (!person) throw new InputError('--by names nobody among the `people` of chaperone.yaml.');
  const post = practice.calendars
    .flatMap((file) => file.posts)
    .find(({ id, path }) => id === finding.post && path === finding.path);
  if (!post)
    throw new InputError(
      'The post of this finding cannot be told apart from others: give it an id of its own.',
    );
  return {
    rule: finding.rule,
    post: post.id,
    content: contentDigest(post),
    fingerprint: finding.fingerprint,
    sort,
    reason,
    requestedBy: person,
    approvedBy: null,
    until,
  };
}

/** The register with one more waiver; comments and order stay. */
function appended({ registers, practice, root }: ReadPractice, waiver: Waiver): Waived['file'] {
  const path = below(registersFolder(root, practice.document), 'waivers.yaml');
  const own = registers.find(({ kind, source }) => kind === 'waivers' && /\.ya?ml$/.test(source.path));
  const inTheWay = registers.find(({ source }) => source.path === path);
  const register = own ?? inTheWay;
  if (register && register.document?.kind !== 'waivers')
    throw new InputError(
      `${register.source.path} has mistakes: mend them first. \`chaperone lint\` says which.`,
    );
  const document = parseDocument(register?.source.text ?? newRegister(practice.document, practice.asOf));
  const waivers = document.get('waivers');
  if (waivers instanceof YAMLSeq) {
    waivers.flow = false;
    waivers.add(document.createNode(waiver));
  } else document.set('waivers', document.createNode([waiver]));
  return { path: register?.source.path ?? path, text: document.toString({ lineWidth: 0 }) };
}

const schema = 'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/waivers.schema.json';

function newRegister(practice: PracticeDocument, today: string): string {
  const owner = approvingRoles(practice)[0] ?? practice.owner;
  return [
    `# yaml-language-server: $schema=${schema}`,
    'kind: waivers',
    `id: ${practice.id}-waivers`,
    'version: 1.0.0',
    `effective: ${today}`,
    `owner: ${owner}`,
    'waivers: []',
    '',
  ].join('\n');
}
