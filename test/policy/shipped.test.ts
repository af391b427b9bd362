import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { packs } from '../../src/policy/packs.generated.ts';
import { problemsOfItem } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';
import { valueAt } from '../../src/read/yaml.ts';

// Shipped packs are not checked again in every run, so they are here.
describe.each(Object.keys(packs))('policies/%s', (path) => {
  const read = readDocument(sourceText(path, packs[path]!));

  test('is a sound document', () => {
    expect(read.problems).toEqual([]);
  });

  test('has sound rules', () => {
    const rules = valueAt(read.tree.value, ['rules']);
    const problems = (Array.isArray(rules) ? rules : []).flatMap((rule, index) =>
      problemsOfItem(read, ['rules', index], rule),
    );
    expect(problems).toEqual([]);
  });
});
