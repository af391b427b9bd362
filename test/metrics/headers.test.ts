import { describe, expect, test } from 'vitest';
import { forms } from '../../src/metrics/exports/index.ts';
import { nameKey, recognise } from '../../src/metrics/recognise.ts';

/**
 * The names of columns as exports have them, by what public code that reads such exports expects; docs/metrics.md says
 * which. `…` stands for nothing here: these are whole lines, or the part of one that is known.
 */
const headers: readonly (readonly [what: string, channel: string, of: 'posts' | 'days', names: string])[] = [
  [
    'Facebook, English, of 2026',
    'facebook',
    'posts',
    'Post ID | Page ID | Page name | Title | Description | Duration (sec) | Publish time | Caption type | Permalink | Is crosspost | Is share | Post type | Languages | Custom labels | Funded content status | Data comment | Date | Views | Reach | Reactions, Comments and Shares | Reactions | Comments | Shares | Total clicks | Other Clicks | Link Clicks | Matched Audience Targeting Consumption (Photo Click) | Negative feedback from users: Hide all | Negative feedback from users: Hide | Views from Organic posts | Views from Boosted posts | Reach from Organic posts | Views from F 25-34 | Views from US | 3-second video views | 1-minute video views | Seconds viewed | Average Seconds viewed | Estimated earnings (USD) | Ad CPM (USD) | Ad impressions',
  ],
  [
    'Facebook, Spanish of the Americas',
    'facebook',
    'posts',
    'Identificador de la publicación | Identificador de la página | Nombre de la página | Título | Descripción | Duración (segundos) | Hora de publicación | Tipo de subtítulo | Enlace permanente | Es una publicación cruzada | Es una publicación compartida | Tipo de publicación | Idiomas | Etiquetas personalizadas | Estado de contenido financiado | Comentario sobre los datos | Fecha | Visualizaciones | Alcance | Reacciones, comentarios y veces que se compartió | Reacciones | Comentarios | Veces que se compartió | Total de clics | Clics de otro tipo | Clics en el enlace | Consumo de segmentación del público coincidente (Photo Click) | Comentarios negativos de los usuarios: Ocultar todo | Ingresos aproximados por monetización de contenido | Ingresos por estrellas estimados (USD) | Ingresos estimados (USD) | Visualizaciones de Publicaciones orgánicas | Alcance de Publicaciones promocionadas',
  ],
  [
    'Facebook, Spanish of Spain',
    'facebook',
    'posts',
    'Identificador de la publicación | Título | Hora de publicación | Enlace permanente | Fecha | Alcance | Visualizaciones de vídeo de 3 segundos | Visualizaciones de vídeo de 1 minuto | Reacciones, comentarios y veces que se ha compartido | Reacciones | Comentarios | Veces que se ha compartido | Segundos reproducidos | Segundos reproducidos de media | Espectadores de 3 segundos',
  ],
  [
    'Instagram, Spanish',
    'instagram',
    'posts',
    'Identificador de la publicación | Identificador de la cuenta | Nombre de usuario de la cuenta | Nombre de la cuenta | Descripción | Duración (segundos) | Hora de publicación | Enlace permanente | Tipo de publicación | Comentario sobre los datos | Fecha | Visualizaciones | Alcance | Me gusta | Veces que se compartió | Seguimientos | Comentarios | Veces que se guardó',
  ],
  [
    'X, English',
    'x',
    'posts',
    'Post id | Date | Post text | Post Link | Impressions | Likes | Engagements | Bookmarks | Shares | New follows | Replies | Reposts | Profile visits | Detail Expands | URL Clicks | Hashtag Clicks | Permalink Clicks',
  ],
  [
    'X, English, days of the account',
    'x',
    'days',
    'Date | Impressions | Likes | Engagements | Bookmarks | Shares | New follows | Unfollows | Replies | Reposts | Profile visits | Create Post | Video views | Media views',
  ],
  [
    'X, English, films by day',
    'x',
    'days',
    'Date | Views | Watch Time (ms) | Completion Rate | Average Watch Time (ms) | Estimated Revenue',
  ],
  [
    'LinkedIn, Spanish, posts',
    'linkedin',
    'posts',
    'Título de la publicación | Enlace de la publicación | Tipo de publicación | Nombre de la campaña | Anunciado por | Fecha de creación | Fecha de inicio de campaña | Fecha de finalización de campaña | Público | Impresiones | Visualizaciones | Visualizaciones fuera del sitio | Clics | Porcentaje de clics | Recomendaciones | Comentarios | Veces compartido | Seguidores | Tasa de interacción | Tipo de contenido',
  ],
  [
    'LinkedIn, Spanish, days',
    'linkedin',
    'days',
    'Fecha | Impresiones (orgánicas) | Impresiones (patrocinadas) | Impresiones totales | Impresiones únicas (orgánicas) | Clics (orgánicos) | Clics (patrocinados) | Clics (Totales) | Reacciones (generales) | Reacciones (patrocinadas) | Reacciones (total) | Comentarios (orgánicos) | Comentarios (patrocinados) | Comentarios (totales) | Veces compartido (orgánico) | Veces compartido (patrocinado) | Veces compartido (total) | Tasa de interacción (orgánica) | Tasa de interacción (patrocinada) | Tasa de interacción (total)',
  ],
  [
    'TikTok, English',
    'tiktok',
    'posts',
    'Video title | Video link | Post time | Total likes | Total comments | Total shares | Total views | Total play time | Average watch time | Watched full video | Add to favorites',
  ],
  [
    'TikTok, as downloaded, in whatever language',
    'tiktok',
    'posts',
    'Time | Video title | Video link | Post time | Total likes | Total comments | Total shares | Total views',
  ],
  [
    'TikTok, days of the account',
    'tiktok',
    'days',
    'Date | Video Views | Profile Views | Likes | Comments | Shares',
  ],
  [
    'TikTok, days of the account, with followers',
    'tiktok',
    'days',
    'Date | Video Views | Profile Views | Likes | Comments | Shares | New followers',
  ],
  ['TikTok, followers', 'tiktok', 'days', 'Date | Followers | Difference in followers from previous day'],
  [
    'YouTube, German',
    'youtube',
    'posts',
    'Videos | Videotitel | Veröffentlichungszeitpunkt des Videos | Dauer | Aufrufe | Wiedergabezeit (Stunden) | Abonnenten | Geschätzter Umsatz (EUR) | Impressionen | Klickrate der Impressionen (%)',
  ],
  [
    'YouTube, Spanish',
    'youtube',
    'posts',
    'Contenido | Título del vídeo | Hora de publicación del vídeo | Duración | Visualizaciones | Tiempo de visualización (horas) | Suscriptores | Ingresos estimados (USD) | Impresiones | Porcentaje de clics de las impresiones (%)',
  ],
];

describe('the header lines of exports are known to the last column', () => {
  test.each(headers)('%s', (_, channel, of, names) => {
    const cells = names.split(' | ');
    const { layout, problems } = recognise('export.csv', [{ line: 1, cells }], {
      ignore: [],
      read: new Map(),
    });
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(layout!.form).toMatchObject({ channel, of });
    expect(layout!.columns).toHaveLength(cells.length);
    expect(layout!.columns.filter(({ isVerified }) => !isVerified)).toEqual([]);
  });
});

test('names that nobody has verified are told, each with what becomes of it', () => {
  const cells = [
    'Beitrags-ID',
    'Veröffentlichungszeit',
    'Permalink',
    'Reichweite',
    '„Gefällt mir“-Angaben',
    'Saves',
  ];
  const { layout } = recognise('export.csv', [{ line: 1, cells }], { ignore: [], read: new Map() });
  expect(layout!.columns.map(({ role, isVerified }) => [role, isVerified])).toEqual([
    ['id', false],
    ['published', false],
    ['permalink', true],
    ['reach', false],
    ['reactions', false],
    ['saves', true],
  ]);
  const told = new Map([[nameKey('Reichweite'), 'reach']]);
  const said = recognise('export.csv', [{ line: 1, cells }], { ignore: [], read: told });
  expect(said.layout!.columns[3]).toMatchObject({ role: 'reach', isVerified: true });
});

describe('files of Meta with one figure a day', () => {
  const file = (heading: string) =>
    recognise(
      'export.csv',
      ['sep=,', heading, 'Date,Primary'].map((text, index) => ({ line: index + 1, cells: text.split(',') })),
      { ignore: [], read: new Map() },
    );

  test.each([
    ['Facebook follows', 'facebook', 'follows'],
    ['Facebook link clicks', 'facebook', 'link-clicks'],
    ['Facebook visits', 'facebook', 'profile-visits'],
    ['Instagram follows', 'instagram', 'follows'],
  ])('the line above the header tells what “%s” is', (heading, channel, role) => {
    const { layout, problems } = file(heading);
    expect(problems).toEqual([]);
    expect(layout!.form).toMatchObject({ channel, of: 'days' });
    expect(layout!.headerLine).toBe(3);
    expect(layout!.columns.map((column) => column.role)).toEqual(['day', role]);
  });

  test.each(['Views', 'Content interactions', 'Seguidores'])(
    '“%s” does not tell whose it is, and is refused with what to give instead',
    (heading) => {
      const { layout, problems } = file(heading);
      expect(layout).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toContain('one figure a day');
      for (const known of forms.flatMap((form) => form.heading ?? []))
        expect(problems[0]!.hint).toContain(known);
      expect(problems[0]!.hint).toContain('export of Content with “Lifetime”');
    },
  );
});
