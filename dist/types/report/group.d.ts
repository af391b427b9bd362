import type { Card, Finding, Report } from '../model/generated.ts';
/** Whether a finding's path is one of a file; what is said of titles and messages stands in parentheses. */
export declare const isFile: (path: string) => boolean;
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
/** The post that each finding is about; findings outside posts are absent. */
export declare function ownersOf(report: Report): Map<Finding, Card>;
/** Files by path, posts and findings in the report's order. Every finding is in exactly one place. */
export declare function groupByPost(report: Report): FileGroup[];
/** Posts that need somebody or have something on record, and the others. */
export declare function byNeed(groups: readonly CardGroup[]): {
    busy: CardGroup[];
    clean: Card[];
};
/** Whether a finding still asks for something: in the chosen scope and not waived. */
export declare function isOpen(finding: Finding): boolean;
/** Open ones first, then by severity; otherwise in the order given. */
export declare function bySeverity(findings: readonly Finding[]): Finding[];
