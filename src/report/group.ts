import type { Card, Finding, Report } from '../model/generated.ts';
import { grouped } from '../model/grouped.ts';
import { levels } from './words.ts';

/** Whether a finding's path is one of a file; what is said of titles and messages stands in parentheses. */
export const isFile = (path: string): boolean => !path.startsWith('(');

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

/** The post that each finding is about; findings outside posts are absent. */
export function ownersOf(report: Report): Map<Finding, Card> {
  const cards = grouped(report.cards, (card) => `${card.path}\0${card.id}`);
  const owners = new Map<Finding, Card>();
  for (const finding of report.findings) {
    const owner = ownerOf(finding, cards.get(`${finding.path}\0${finding.post}`));
    if (owner) owners.set(finding, owner);
  }
  return owners;
}

/** Files by path, posts and findings in the report's order. Every finding is in exactly one place. */
export function groupByPost(report: Report): FileGroup[] {
  const owners = ownersOf(report);
  const findings = grouped<Finding, Card | string>(
    report.findings,
    (finding) => owners.get(finding) ?? finding.path,
  );
  const cards = grouped(report.cards, (card) => card.path);
  const paths = new Set([...cards.keys(), ...report.findings.map((finding) => finding.path)]);
  return [...paths].sort().map((path) => ({
    path,
    cards: (cards.get(path) ?? []).map((card) => ({ card, findings: findings.get(card) ?? [] })),
    others: findings.get(path) ?? [],
  }));
}

/** Posts that need somebody or have something on record, and the others. */
export function byNeed(groups: readonly CardGroup[]): { busy: CardGroup[]; clean: Card[] } {
  const busy: CardGroup[] = [];
  const clean: Card[] = [];
  for (const group of groups) {
    if (group.card.verdict !== 'pass' || group.findings.length > 0) busy.push(group);
    else clean.push(group.card);
  }
  return { busy, clean };
}

/** Whether a finding still asks for something: in the chosen scope and not waived. */
export function isOpen(finding: Finding): boolean {
  return finding.inScope && !finding.waived;
}

function rank(finding: Finding): number {
  return levels.indexOf(finding.severity) + (isOpen(finding) ? 0 : levels.length);
}

/** Open ones first, then by severity; otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
