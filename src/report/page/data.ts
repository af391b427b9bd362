import type { ComplianceFigure, MetricsGoal, MetricsGroup, MetricsMonth } from '../../model/generated.ts';

/** What a post's card shows beside what the report has of it. */
export interface PagePost {
  readonly id: string;
  readonly time: string | null;
  readonly kind: string;
  readonly pictures: readonly { readonly kind: string; readonly text: string | null }[];
}

/** How many records are kept until when. */
export interface PageRetention {
  readonly states: readonly { readonly state: string; readonly count: number }[];
  /** By the year in which keeping ends; null: not known yet. */
  readonly years: readonly { readonly year: string | null; readonly count: number }[];
}

/** Who stands how with which course. */
export interface PageTraining {
  readonly people: readonly string[];
  readonly courses: readonly { readonly title: string; readonly states: readonly (string | null)[] }[];
}

/** All that the page shows beside the report. Sections without data are left out. */
export interface PageData {
  readonly name: string;
  /** Handles by channel. */
  readonly handles: readonly { readonly channel: string; readonly handle: string }[];
  /** The posts that are drawn: the next ones, then the latest. */
  readonly posts: readonly PagePost[];
  readonly rules: readonly {
    readonly title: string;
    readonly severity: string;
    readonly count: number;
    readonly guidance: string | null;
  }[];
  readonly effect: {
    readonly from: string;
    readonly to: string;
    readonly posts: number;
    readonly outside: number;
    readonly engagements: number | null;
    readonly groups: readonly MetricsGroup[];
    readonly trend: readonly MetricsMonth[];
    readonly goals: readonly MetricsGoal[];
    readonly formulae: readonly { readonly name: string; readonly formula: string }[];
  } | null;
  readonly care: readonly ComplianceFigure[];
  readonly retention: PageRetention | null;
  readonly training: PageTraining | null;
  readonly coverage: readonly {
    readonly obligation: string;
    readonly citation: string;
    readonly servedBy: string;
  }[];
}
