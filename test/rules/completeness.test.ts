import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KindName } from '../../src/model/rule.ts';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { kinds } from '../../src/rules/index.ts';
import { kindsWithScenarios, line, practice, root, scenariosOf } from './support.ts';

const names = Object.keys(kinds).filter((name): name is KindName => Object.hasOwn(kinds, name));
const headings = ['Example', 'Options', 'Fix', 'Limits'];

describe.each(names)('the kind %s', (name) => {
  it('has a schema that the schema of rules refers to', () => {
    expect(existsSync(join(root, 'schemas/rules', `${name}.schema.json`))).toBe(true);
    expect(readFileSync(join(root, 'schemas/rule.schema.json'), 'utf8')).toContain(
      `rules/${name}.schema.json`,
    );
  });

  it('explains every option: what it does, and its default or an example', () => {
    const schema: Schema = JSON.parse(
      readFileSync(join(root, 'schemas/rules', `${name}.schema.json`), 'utf8'),
    );
    expect(unexplained(schema.properties?.options ?? {}, 'options')).toEqual([]);
  });

  it('has a page with the usual headings in their order', () => {
    const page = readFileSync(join(root, 'docs/rules', `${name}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${name}\\n\\n\\S`));
    const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, '');
    expect([...prose.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(headings);
  });

  it('tells on its page which slots a message may use', () => {
    const page = readFileSync(join(root, 'docs/rules', `${name}.md`), 'utf8');
    const told = [...page.matchAll(/`\{(\w+)\}`/g)].map((match) => match[1]);
    expect(told).toEqual([...kinds[name].slots]);
  });

  it('has scenarios that find something and scenarios that find nothing', () => {
    expect(kindsWithScenarios).toContain(name);
    const expected = scenariosOf(name).map((scenario) => scenario.expected.length > 0);
    expect(new Set(expected)).toEqual(new Set([true, false]));
  });

  it('fails its scenarios when it finds nothing', () => {
    const silent = { reads: 'post' as const, slots: [], check: () => [], compare: () => 'unknown' as const };
    const failed = scenariosOf(name).filter(({ rule, given, expected }) => {
      const problems = [...problemsOf(rule, caseSubject(given, practice), () => true, silent)];
      return problems.map(line).join('\n') !== expected.join('\n');
    });
    expect(failed.length).toBeGreaterThan(0);
  });
});

it('there are no scenarios of a kind that does not exist', () => {
  expect(kindsWithScenarios.filter((name) => !Object.hasOwn(kinds, name))).toEqual([]);
});

interface Schema {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** The options below a schema that an editor could not explain. */
function unexplained(schema: Schema, path: string): string[] {
  const inner = [schema.items, ...(schema.oneOf ?? [])].flatMap((each) =>
    each ? unexplained(each, `${path}[]`) : [],
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
    const shows = option.default !== undefined || option.examples || option.enum || option.$ref;
    return [
      ...(option.description && shows ? [] : [`${path}.${name}`]),
      ...unexplained(option, `${path}.${name}`),
    ];
  });
  return [...own, ...inner];
}
