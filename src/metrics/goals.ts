import type { Goal } from '../model/generated.ts';
import { engagementsOf, type Traits } from './measured.ts';
import type { Post } from './collect.ts';
import { smallestCell } from './small-cells.ts';

/** How far a goal was reached in a span of time. */
export interface Reached {
  readonly id: string;
  readonly title: string;
  /** `2026-03`, `2026-Q1`, `2026`. */
  readonly period: string;
  readonly value: number | null;
  readonly atLeast: number;
  readonly state: 'met' | 'missed' | 'under way' | 'unknown';
}

/** The span of time that a day lies in. */
function periodOf(day: string, every: Goal['every']): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (every === 'year') return year;
  return every === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : day.slice(0, 7);
}

function measureOf({ figures }: Post, measure: Goal['measure']): number | null {
  if (measure === 'posts') return 1;
  if (measure === 'engagements') return engagementsOf(figures);
  if (measure === 'impressions') return figures.get('impressions') ?? figures.get('views') ?? null;
  return figures.get(measure) ?? null;
}

/** Adds up what goals ask about, as posts pass by. */
export class Goals {
  private readonly goals: readonly Goal[];
  private readonly sums = new Map<
    string,
    Map<string, { value: number | null; posts: number; patients: number }>
  >();

  constructor(goals: readonly Goal[]) {
    this.goals = goals;
  }

  add(post: Post, traits: Traits): void {
    for (const goal of this.goals) {
      if (goal.channel !== undefined && goal.channel !== traits.channel) continue;
      if (goal.campaign !== undefined && goal.campaign !== traits.campaign) continue;
      if (goal.topic !== undefined && !traits.topics.includes(goal.topic)) continue;
      const periods = this.sums.get(goal.id) ?? new Map();
      this.sums.set(goal.id, periods);
      const period = periodOf(post.date, goal.every);
      const before = periods.get(period) ?? { value: null, posts: 0, patients: 0 };
      const value = measureOf(post, goal.measure);
      periods.set(period, {
        value: value === null ? before.value : (before.value ?? 0) + value,
        posts: before.posts + 1,
        patients: before.patients + (traits.isPatient ? 1 : 0),
      });
    }
  }

  /** Each goal in each span of time in which anything went out. */
  reached(asOf: string): Reached[] {
    return this.goals.flatMap((goal) =>
      [...(this.sums.get(goal.id) ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, { value, posts, patients }]) => {
          const isHidden = patients > 0 && patients === posts && patients < smallestCell;
          const told = isHidden ? null : value;
          const isOpen = periodOf(asOf, goal.every) === period;
          const state =
            told === null ? 'unknown' : told >= goal.atLeast ? 'met' : isOpen ? 'under way' : 'missed';
          return {
            id: goal.id,
            title: goal.title,
            period,
            value: told,
            atLeast: goal.atLeast,
            state,
          } as const;
        }),
    );
  }
}
