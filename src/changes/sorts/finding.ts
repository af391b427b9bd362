import { ownFindings, isOwnFinding } from '../../lint/own-findings.ts';
import { levels } from '../../policy/tighten.ts';
import type { OwnAdjustment } from '../../policy/adjust.ts';
import { rising } from '../../model/effect.ts';
import { hasId, inList, placeOfFile } from '../places.ts';
import { wording, type Sort } from '../sort.ts';

type Finding = Required<OwnAdjustment>;

const rank = ({ severity }: Finding): number => levels.indexOf(severity);

/** Chaperone's own findings, as the policy has them. */
export const findings: Sort<Finding> = {
  document: 'policy',
  sort: 'finding',
  entriesOf: (world) =>
    Object.keys(ownFindings)
      .filter(isOwnFinding)
      .map((id) => {
        const adjusts = world.documents.find(
          ({ document }) => document?.kind === 'policy' && document.adjust?.some(hasId(id)),
        );
        const place = placeOfFile(adjusts?.source.path ?? 'chaperone.yaml');
        return {
          id,
          name: `Chaperone's own finding “${ownFindings[id].title}” (${id})`,
          origin: adjusts?.document?.id ?? 'chaperone',
          value: { ...ownFindings[id], ...world.law.own[id] },
          placeOf: inList(world, place, 'adjust', hasId(id)),
        };
      }),
  added: () => 'neutral',
  removed: () => 'neutral',
  keys: {
    severity: { called: 'its severity', compare: (before, after) => rising(rank(before), rank(after)) },
    title: wording('its title'),
    guidance: wording('its guidance'),
  },
};
