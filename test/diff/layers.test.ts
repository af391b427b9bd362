import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/commands/read-documents.ts';
import { updateCommand } from '../../src/commands/update.ts';
import { recordsWritten } from '../../src/records/resolve.ts';
import { head, memory, options, practice, type Files } from './support.ts';

const recordClass = (rest: string): string =>
  `${head('records', 'records')}classes:\n  - { id: post, title: A post, when: "true", businessRecord: "yes", legalHealthRecord: "no", designatedRecordSet: "no", schedule: short${rest} }\n`;
const schedule = (id: string, rest: string): string =>
  `  - { id: ${id}, title: Kept, after: lastPublished, then: destroy, ${rest} }\n`;
const course = (rest: string): string => `  - { id: privacy, title: Privacy, ${rest} }\n`;

/** What another repository holds: documents of three kinds, one of them in two files. */
const remote: Files = {
  'kept/records.yaml': recordClass(', locked: true'),
  'kept/retention.yaml': `${head('retention', 'kept')}extends: [./base.yaml]\nschedules:\n${schedule('short', 'keep: P6Y, locked: true')}`,
  'kept/base.yaml': `${head('retention', 'base')}schedules:\n${schedule('long', 'keep: P9Y')}`,
  'taught/training.yaml': `${head('training', 'taught')}courses:\n${course('every: P1Y, locked: true')}`,
};
const from = (path: string): string => `extends: ["github:north/policies/${path}@v1"]\n`;

const own = (more: Partial<Record<'records' | 'retention' | 'training', string>> = {}): Files => ({
  'chaperone.yaml': practice,
  'policy/records.yaml': `${head('records', 'r')}${from('kept/records.yaml')}${more.records ?? ''}`,
  'policy/retention.yaml': `${head('retention', 't')}${from('kept/retention.yaml')}${more.retention ?? ''}`,
  'policy/training.yaml': `${head('training', 'c')}${from('taught/training.yaml')}${more.training ?? ''}`,
});

const update = (files: Files) =>
  updateCommand({
    ...options,
    sources: memory(files),
    failOn: 'never',
    obtain: ({ path }) =>
      Promise.resolve({ commit: 'a'.repeat(40), bytes: new TextEncoder().encode(remote[path]) }),
  });

async function updated(files: Files): Promise<Files> {
  const { files: written, removed } = await update(files);
  const texts = [...written].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const all = Object.entries({ ...files, ...Object.fromEntries(texts) });
  return Object.fromEntries(all.filter(([path]) => !removed.includes(path)));
}

async function read(files: Files) {
  const { documents, training, problems } = await readDocuments(memory(files), null, '');
  const { classes, schedules } = recordsWritten(documents);
  return {
    classes: classes.map(({ entry, place }) => `${place.path} ${entry.id}`),
    schedules: schedules.map(({ entry, place }) => `${place.path} ${entry.id} ${entry.keep}`),
    courses: (training?.courses ?? []).map(({ course: one, place }) => `${place.path} ${one.every}`),
    problems: problems.map(({ place, message }) => `${place.path}:${place.line} ${message}`),
  };
}

const copies = 'extended/north/policies';

describe('records, retention and training of another repository', () => {
  it('are errors until they are copied', async () => {
    const { problems } = await read(own());
    const missing = 'There is no copy of this document here yet.';
    expect(problems).toEqual([
      `policy/records.yaml:6 ${missing}`,
      `policy/retention.yaml:6 ${missing}`,
      `policy/training.yaml:6 ${missing}`,
    ]);
  });

  it('are copied with what they build on, and read from the copies', async () => {
    const files = await updated(own());
    expect(Object.keys(files).filter((path) => !(path in own()))).toEqual([
      `${copies}/kept/base.yaml`,
      `${copies}/kept/records.yaml`,
      `${copies}/kept/retention.yaml`,
      `${copies}/taught/training.yaml`,
      'chaperone.lock',
    ]);
    expect(await read(files)).toEqual({
      classes: [`${copies}/kept/records.yaml post`],
      schedules: [`${copies}/kept/base.yaml long P9Y`, `${copies}/kept/retention.yaml short P6Y`],
      courses: [`${copies}/taught/training.yaml P1Y`],
      problems: [],
    });
  });

  it('show what comes in, each from its document', async () => {
    const { result } = await update(own());
    const { changes } = result.data as unknown as {
      changes: { sort: string; origin: string; id: string; path: string }[];
    };
    expect(
      changes
        .filter(({ sort }) => sort !== 'document')
        .map(({ sort, origin, id, path }) => `${sort} ${id} ${origin} ${path}`),
    ).toEqual([
      `class post records ${copies}/kept/records.yaml`,
      `schedule long base ${copies}/kept/base.yaml`,
      `schedule short kept ${copies}/kept/retention.yaml`,
      `course privacy taught ${copies}/taught/training.yaml`,
    ]);
  });

  it('are errors where a copy is not the one of the lock', async () => {
    const files = { ...(await updated(own())) };
    files[`${copies}/kept/retention.yaml`] += '# touched\n';
    const { problems, schedules } = await read(files);
    expect(problems).toEqual([
      'policy/retention.yaml:6 The copy of this document is not the one that chaperone.lock vouches for.',
    ]);
    expect(schedules).toEqual([]);
  });

  it.each([
    ['a shorter period', { retention: `schedules:\n${schedule('short', 'keep: P3Y')}` }, 'keep'],
    [
      'the lock itself',
      { retention: `schedules:\n${schedule('short', 'keep: P6Y, locked: false')}` },
      'locked',
    ],
    ['a course that comes less often', { training: `courses:\n${course('every: P2Y')}` }, 'every'],
    [
      'another condition',
      {
        records: recordClass('')
          .slice(head('records', 'records').length)
          .replace('"true"', 'record.kind == "ad"'),
      },
      'when',
    ],
  ])('keep what is locked against %s', async (_, more, key) => {
    const { problems, schedules, courses } = await read(await updated(own(more)));
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(
          `^policy/\\w+\\.yaml:8 This entry is locked, and this change of \`${key}\` would loosen it\\.$`,
        ),
      ),
    ]);
    expect(schedules).toContain(`${copies}/kept/retention.yaml short P6Y`);
    expect(courses).toEqual([`${copies}/taught/training.yaml P1Y`]);
  });

  it('keep what is locked in', async () => {
    const { problems, schedules } = await read(await updated(own({ retention: 'omit: [long, short]\n' })));
    expect(problems).toEqual(['policy/retention.yaml:7 This entry is locked, and may not be left out.']);
    expect(schedules).toEqual([`${copies}/kept/retention.yaml short P6Y`]);
  });

  it('may be tightened, and stay locked for whoever comes after', async () => {
    const tighter = own({ retention: `schedules:\n${schedule('short', 'keep: P7Y')}` });
    const nearest = `${head('retention', 'here')}extends: [./retention.yaml]\nschedules:\n${schedule('short', 'keep: P6Y')}`;
    const { problems, schedules } = await read({
      ...(await updated(tighter)),
      'policy/z-nearest.yaml': nearest,
    });
    expect(problems).toEqual([
      'policy/z-nearest.yaml:8 This entry is locked, and this change of `keep` would loosen it.',
    ]);
    expect(schedules).toContain('policy/retention.yaml short P7Y');
  });
});

describe('a relative path', () => {
  it.each(['records', 'retention', 'training'] as const)(
    'leads %s to any file of the repository',
    async (kind) => {
      const names = { records: 'kept/records', retention: 'kept/base', training: 'taught/training' };
      const { problems, ...found } = await read({
        'chaperone.yaml': practice,
        'system/far.yaml': remote[`${names[kind]}.yaml`]!,
        'practice/near.yaml': `${head(kind, 'near')}extends: [../system/far.yaml]\n`,
        'policy/own.yaml': `${head(kind, 'own')}extends: [../practice/near.yaml]\n`,
      });
      expect(problems).toEqual([]);
      expect(Object.values(found).flat()).toEqual([expect.stringMatching(/^system\/far\.yaml /)]);
    },
  );

  it('is an error where it leads nowhere, in a circle, or to another kind', async () => {
    const extending = (path: string, id: string) => `${head('retention', id)}extends: [${path}]\n`;
    const { problems } = await read({
      'chaperone.yaml': practice,
      'policy/a.yaml': extending('../nowhere.yaml', 'a'),
      'policy/b.yaml': extending('../far/c.yaml', 'b'),
      'far/c.yaml': extending('../policy/b.yaml', 'c'),
      'policy/d.yaml': extending('../far/records.yaml', 'd'),
      'far/records.yaml': remote['kept/records.yaml']!,
    });
    expect(problems).toEqual([
      'policy/a.yaml:6 There is no file at this path.',
      'far/c.yaml:6 The documents extend each other in a circle.',
      'policy/d.yaml:6 What is extended is no sound document of the kind `retention`.',
    ]);
  });
});

describe('an update', () => {
  it('without anything of another repository writes nothing, and takes away what is left over', async () => {
    const plain = { 'chaperone.yaml': practice };
    const { result, files, removed } = await update(plain);
    expect([[...files.keys()], removed]).toEqual([[], []]);
    expect(result.report.notes.join(' ')).toContain('there is nothing to copy');
    const {
      'policy/records.yaml': _r,
      'policy/retention.yaml': _t,
      'policy/training.yaml': _c,
      ...left
    } = await updated(own());
    const after = await update(left);
    expect([...after.files.keys()]).toEqual([]);
    expect(after.removed).toEqual([
      'chaperone.lock',
      `${copies}/kept/base.yaml`,
      `${copies}/kept/records.yaml`,
      `${copies}/kept/retention.yaml`,
      `${copies}/taught/training.yaml`,
    ]);
  });
});
