import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { packs } from '../../src/policy/packs.generated.ts';
import { problemsOfItem } from '../../src/policy/resolve.ts';
import { readPack } from '../../src/policy/shipped.ts';
import { readDocument } from '../../src/read/document.ts';
import { valueAt } from '../../src/read/yaml.ts';

// Shipped packs are not checked again in every run, so they are here.
describe.each(Object.keys(packs))('policies/%s', (path) => {
  const read = readDocument(sourceText(path, packs[path]!));

  test('is a sound document', () => {
    expect(read.problems).toEqual([]);
  });

  test('says the same as it was read when Chaperone was built', () => {
    const prepared = readPack(`chaperone:${path}`, path, packs[path]!);
    const anew = readDocument(sourceText(`chaperone:${path}`, packs[path]!));
    expect(prepared.document).toEqual(anew.document);
    expect(prepared.kind).toBe(anew.kind);
    const value = anew.tree.value as Record<string, unknown>;
    const places = Object.entries(value).flatMap(([key, list]) => [
      [key],
      ...(Array.isArray(list)
        ? list.flatMap((_, index) => [
            [key, index],
            [key, index, 'id'],
            [key, index, 'authority'],
          ])
        : []),
    ]);
    expect(places.map((at) => prepared.placeOf(at))).toEqual(places.map((at) => anew.placeOf(at)));
  });

  test('has sound rules', () => {
    const rules = valueAt(read.tree.value, ['rules']);
    const problems = (Array.isArray(rules) ? rules : []).flatMap((rule, index) =>
      problemsOfItem(read, ['rules', index], rule).problems,
    );
    expect(problems).toEqual([]);
  });
});
