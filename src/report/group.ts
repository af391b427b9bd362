import type { Card, Finding, Report } from '../model/generated.ts';
import { levels } from './words.ts';

/** A post with what was found in it. */
export interface CardGroup {
  readonly card: Card;
  readonly findings: readonly Finding[];
}

/** A file with its posts and with what was found outside them. */
export interface FileGroup {
  readonly path: string;
  readonly cards: readonly CardGroup[];
  readonly others: readonly Finding[];
}

/** Where two posts of a file have one id, the finding belongs to the nearest above it. */
function ownerOf(finding: Finding, cards: readonly Card[] | undefined): Card | undefined {
  return cards?.findLast((card) => card.line <= finding.line) ?? cards?.[0];
}

/** `Map.groupBy`, which Node 20 lacks. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Files by path, posts and findings in the report's order. Every finding is in exactly one place. */
export function groupByPost(report: Report): FileGroup[] {
  const byPost = grouped(report.cards, (card) => `${card.path}\0${card.id}`);
  const owners = grouped<Finding, Card | string>(report.findings, (finding) => {
    return ownerOf(finding, byPost.get(`${finding.path}\0${finding.post}`)) ?? finding.path;
  });
  const cards = grouped(report.cards, (card) => card.path);
  const paths = new Set([...cards.keys(), ...report.findings.map((finding) => finding.path)]);
  return [...paths].sort().map((path) => ({
    path,
    cards: (cards.get(path) ?? []).map((card) => ({ card, findings: owners.get(card) ?? [] })),
    others: owners.get(path) ?? [],
  }));
}

/** Whether a finding still asks for something: not waived and not there before. */
export function isOpen(finding: Finding): boolean {
  return finding.isNew && !finding.waived;
}

function rank(finding: Finding): number {
  return levels.indexOf(finding.severity) + (isOpen(finding) ? 0 : levels.length);
}

/** Open ones first, then by severity; otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
