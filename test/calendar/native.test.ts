import { describe, expect, it } from 'vitest';
import { at, read } from './reading.ts';

const plan = `---
month: 2026-03
timeZone: America/Chicago
author: lena-park
---

# March 2026

## Spring allergies

- id: allergy-1
- date: Tue 2026-03-10
- time: 08:30
- channels: instagram, facebook
- kind: post
- subject: staff
- authorizations: A-003, A-004
- remove: 2026-06-30
- media: media/pollen.png (image), media/walk.mp4 (video)
- alt: A box of tissues on a bench
- campaign: spring
- tags: allergies, spring
- urgent: yes
- status: ready

Sneezing *again*? Ask us &amp; breathe.

#RiversideClinic
`;

describe('the native shape', () => {
  const { posts, source, problems } = read(plan);
  const post = posts[0]!;

  it('is read to the letter', () => {
    expect(problems).toEqual([]);
    expect(posts).toHaveLength(1);
    expect(post).toMatchObject({
      id: 'allergy-1',
      date: '2026-03-10',
      time: '08:30',
      timeZone: 'America/Chicago',
      channels: ['instagram', 'facebook'],
      kind: 'post',
      title: 'Spring allergies',
      copy: 'Sneezing again? Ask us & breathe.\n\n#RiversideClinic',
      hashtags: ['#RiversideClinic'],
      subject: 'staff',
      authorizations: ['A-003', 'A-004'],
      remove: '2026-06-30',
      media: [
        { path: 'media/pollen.png', kind: 'image', alt: 'A box of tissues on a bench' },
        { path: 'media/walk.mp4', kind: 'video', alt: null },
      ],
      campaign: 'spring',
      tags: ['allergies', 'spring'],
      urgent: true,
      status: 'ready',
      stage: 'approved',
      author: 'lena-park',
    });
  });

  it('has a place for every field', () => {
    const written = {
      id: 'allergy-1',
      date: 'Tue 2026-03-10',
      time: '08:30',
      channels: 'instagram, facebook',
      kind: 'post',
      subject: 'staff',
      authorizations: 'A-003, A-004',
      remove: '2026-06-30',
      'media.0.alt': 'A box of tissues on a bench',
      campaign: 'spring',
      tags: 'allergies, spring',
      urgent: 'yes',
      status: 'ready',
      title: 'Spring allergies',
      author: 'lena-park',
    };
    for (const [field, text] of Object.entries(written))
      expect(at(source, post.places[field]), field).toBe(text);
    expect(at(source, post.places['copy'])).toBe(
      'Sneezing *again*? Ask us &amp; breathe.\n\n#RiversideClinic',
    );
  });

  it('may be a file with front matter', () => {
    const [one] = read(
      '---\nid: flu-2\ndate: 2026-10-02\nchannels: [facebook]\ntitle: Flu shots\n---\n\nCome in for your flu shot.\n',
    ).posts;
    expect(one).toMatchObject({
      id: 'flu-2',
      date: '2026-10-02',
      channels: ['facebook'],
      title: 'Flu shots',
      copy: 'Come in for your flu shot.',
    });
  });

  it('says which value is none of the known', () => {
    const { problems, posts, source } = read(
      '## A story\n\n- id: a-1\n- channels: instagram\n- subject: pateint\n- kind: pots\n\nText.\n',
    );
    expect(problems.map(({ finding, place }) => [finding, at(source, place)])).toEqual([
      ['calendar/unknown-value', 'pots'],
      ['calendar/unknown-value', 'pateint'],
    ]);
    expect(posts[0]).toMatchObject({ subject: null, kind: 'post' });
  });

  it('reports front matter that is no YAML', () => {
    expect(read('---\ndate: [2026\n---\n\n# Plan\n').problems.map(({ finding }) => finding)).toContain(
      'calendar/front-matter',
    );
  });
});
