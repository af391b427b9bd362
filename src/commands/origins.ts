import type { Table } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { grouped } from '../model/grouped.ts';

/** A rule in force and where it comes from, as JSON has it. */
export interface Origin {
  readonly id: string;
  readonly origin: string;
  readonly path: string;
  readonly line: number;
  readonly locked: boolean;
}

/** Where each rule comes from, sorted by id. */
export function originsOf(rules: readonly ResolvedRule[]): Origin[] {
  return rules
    .map(({ rule, origin, place: { path, line } }) => ({
      id: rule.id,
      origin,
      path,
      line,
      locked: rule.locked ?? false,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many rules come from where, if some are locked: whoever meets one wants to know whose it is. */
export function originTable(rules: readonly ResolvedRule[]): Table[] {
  if (!rules.some(({ rule }) => rule.locked)) return [];
  const groups = grouped(originsOf(rules), ({ origin }) => origin);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([origin, own]) => [origin, own.length, own.filter(({ locked }) => locked).length]);
  const columns = ['Document', 'Rules', 'Locked'];
  return [
    { id: 'origins', title: 'Where the rules come from', columns, rows, total: rows.length, folds: true },
  ];
}
