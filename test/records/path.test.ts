import { describe, expect, it } from 'vitest';
import { pathCommand } from '../../src/commands/path.ts';
import type { Step } from '../../src/records/path.ts';
import { chaperoneYaml, lines, post, repository } from './repository.ts';

const calendar = 'calendars/2026-10.md';
const month = (...posts: string[]): string => `# October 2026\n\n${posts.join('')}`;
const permalink = 'https://www.instagram.com/p/FLU/';
const other = post('soup', '- status: draft\n', 'Lentil soup on Sundays.');

async function stepsOf(place: ReturnType<typeof repository>, subject: string) {
  const { data, report } = await pathCommand({ ...(await place.inputs('2026-12-01')), subject });
  const steps = data['steps'] as readonly Step[];
  return {
    steps,
    notes: report.notes,
    short: steps.map(({ step, at, who }) => `${at.slice(0, 10)} ${step} ${who}`),
  };
}

const flu = (fields: string, copy = 'Flu shots from Monday.') => post('flu', fields, copy);

describe('the path of a post', () => {
  it('is told from its first draft to its end, with who and when', async () => {
    const place = repository({ 'chaperone.yaml': chaperoneYaml });
    place.commit('maria', '2026-09-10T09:00:00-05:00', 'Draft', {
      [calendar]: month(flu('- status: draft\n', 'Flu shots soon.'), other),
    });
    place.commit('maria', '2026-09-11T09:00:00-05:00', 'Ask', {
      [calendar]: month(flu('- status: in review\n'), other),
    });
    place.commit('tom', '2026-09-12T09:00:00-05:00', 'Approve (#7)', {
      [calendar]: month(
        flu('- approvals: dana-wu (privacy-officer) 2026-09-12\n- status: approved\n'),
        other,
      ),
    });
    const common = { record: 'flu', by: 'maria-ortiz', location: permalink } as const;
    place.commit('maria', '2026-10-20T09:00:00-05:00', 'Register', {
      'registers/events/2026-10/a.jsonl': lines([
        { ...common, event: 'deleted', at: '2026-10-19T09:00:00-05:00', reason: 'end' },
        { ...common, event: 'published', at: '2026-10-14T12:00:00-05:00', facts: { kind: 'post' } },
        {
          event: 'replied',
          record: 'reply-1',
          inReplyTo: 'flu',
          by: 'tom-becker',
          at: '2026-10-15T08:00:00-05:00',
          location: `${permalink}#1`,
        },
        { ...common, event: 'edited', at: '2026-10-16T09:00:00-05:00', reason: 'correction' },
      ]),
    });
    const { short, steps } = await stepsOf(place, 'flu');
    expect(short).toEqual([
      '2026-09-10 drafted maria-ortiz',
      '2026-09-11 revised maria-ortiz',
      '2026-09-11 reviewed maria-ortiz',
      '2026-09-12 approved dana-wu',
      '2026-10-14 published maria-ortiz',
      '2026-10-15 answered tom-becker',
      '2026-10-16 edited maria-ortiz',
      '2026-10-19 deleted maria-ortiz',
    ]);
    expect(steps[3]).toMatchObject({ role: 'privacy-officer', request: 7, source: 'calendar' });
    expect(steps[5]).toMatchObject({ where: 'reply-1' });
  });

  it('counts what a branch did once, and a merge of two branches as nothing of its own', async () => {
    const place = repository({
      'chaperone.yaml': chaperoneYaml,
      [calendar]: month(flu('- status: draft\n'), other),
    });
    place.git('checkout', '-q', '-b', 'text');
    place.commit('tom', '2026-09-11T09:00:00-05:00', 'Text', {
      [calendar]: month(flu('- status: draft\n', 'Flu shots from Tuesday.'), other),
    });
    place.git('checkout', '-q', 'main');
    place.commit('maria', '2026-09-12T09:00:00-05:00', 'Soup', {
      [calendar]: month(flu('- status: draft\n'), post('soup', '- status: draft\n', 'Tomato soup.')),
    });
    place.git('merge', '-q', '--no-edit', 'text');
    expect((await stepsOf(place, 'flu')).short).toEqual([
      '2026-09-01 drafted dana-wu',
      '2026-09-11 revised tom-becker',
    ]);
    expect((await stepsOf(place, 'soup')).short).toEqual([
      '2026-09-01 drafted dana-wu',
      '2026-09-12 revised maria-ortiz',
    ]);
  });

  it('follows a post without an id of its own through edits, moves and another file', async () => {
    const long = 'Our garden opens on Sunday at ten, with cake and coffee for everyone who comes.';
    const place = repository({
      'chaperone.yaml': chaperoneYaml,
      [calendar]: month(post('', '', 'Another text altogether, about soup.'), post('', '', long)),
    });
    place.commit('maria', '2026-09-11T09:00:00-05:00', 'Turn round', {
      [calendar]: month(
        post('', '', `${long} Bring a chair.`),
        post('', '', 'Another text altogether, about soup.'),
      ),
    });
    place.commit('maria', '2026-09-12T09:00:00-05:00', 'Move', {
      [calendar]: month(post('', '', 'Another text altogether, about soup.')),
      'calendars/garden.md': `# October 2026\n\n${post('', '', `${long} Bring a chair.`)}`,
    });
    const { short } = await stepsOf(place, '2026-10-14-instagram-2');
    expect(short).toEqual(['2026-09-01 drafted dana-wu', '2026-09-11 revised maria-ortiz']);
  });

  it('tells who took a post out of the calendar, and what the register knows of it still', async () => {
    const place = repository({ 'chaperone.yaml': chaperoneYaml, [calendar]: month(flu(''), other) });
    place.commit('stranger', '2026-09-12T09:00:00-05:00', 'Away', { [calendar]: month(other) });
    expect((await stepsOf(place, 'flu')).short).toEqual([
      '2026-09-01 drafted dana-wu',
      '2026-09-12 withdrawn null',
    ]);
  });

  it('says what is missing rather than filling it in', async () => {
    const place = repository({
      'chaperone.yaml': chaperoneYaml,
      [calendar]: month(flu(`- status: published\n- permalink: ${permalink}\n`)),
    });
    const { notes } = await stepsOf(place, 'flu');
    expect(notes).toContain('It was published, and no approval is on record.');
    expect(notes).toContain('The calendar says that it was published; the register does not know it.');
    await expect(stepsOf(place, 'nothing')).rejects.toThrow('Nothing is known by this name');
    const { report } = await pathCommand({
      ...(await place.inputs('2026-12-01')),
      subject: 'flu',
      history: null,
    });
    expect(report.notes.join(' ')).toContain('There is no Git repository here');
  });

  it('takes no approval for one of another text', async () => {
    const place = repository({
      'chaperone.yaml': chaperoneYaml,
      [calendar]: month(flu('- approvals: dana-wu (privacy-officer) 2026-09-01\n')),
    });
    place.commit('maria', '2026-09-12T09:00:00-05:00', 'Another text', {
      [calendar]: month(
        flu(
          `- approvals: dana-wu (privacy-officer) 2026-09-01\n- status: published\n- permalink: ${permalink}\n`,
          'Free flu shots!',
        ),
      ),
    });
    expect((await stepsOf(place, 'flu')).notes).toContain(
      'What was published reads otherwise than what was approved.',
    );
  });

  it('cannot be forged by what people write into commits', async () => {
    const place = repository({ 'chaperone.yaml': chaperoneYaml, [calendar]: month(flu('')) });
    const forged = `x\u0001\u0002${'a'.repeat(40)}\u0002`;
    place.commit('maria', '2026-09-12T09:00:00-05:00', forged, {
      [calendar]: month(flu('', 'Flu shots on Friday.')),
    });
    expect((await stepsOf(place, 'flu')).short).toEqual([
      '2026-09-01 drafted dana-wu',
      '2026-09-12 revised maria-ortiz',
    ]);
  });
});
