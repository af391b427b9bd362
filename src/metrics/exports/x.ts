import { column, type Form } from './form.ts';

/** X analytics: Content and Overview. English, Spanish, German. */

const shared = [
  column('impressions', 'Impressions | ?Impresiones | ?Impressionen | ?Aufrufe'),
  column('reactions', 'Likes | ?Me gusta | ?Gefällt-mir-Angaben | ?Gefällt mir'),
  // X counts clicks, visits and follows among its engagements; ours are the same on every channel.
  column('aside', 'Engagements | ?Interacciones | ?Interaktionen'),
  column('saves', 'Bookmarks | ?Guardados | ?Elementos guardados | ?Lesezeichen'),
  // What X calls shares are copied links and messages; reposts are what other channels call shares.
  column('aside', 'Shares | ?Veces compartido | ?Compartidos | ?Geteilt | ?Teilungen'),
  column('follows', 'New follows | ?Nuevos seguidores | ?Neue Follower'),
  column('comments', 'Replies | ?Respuestas | ?Antworten'),
  column('shares', 'Reposts | ?Reposteos | Retweets | Reposts (Retweets)'),
  column('profile-visits', 'Profile visits | ?Visitas al perfil | ?Profilbesuche | ?Profilaufrufe'),
  column(
    'personal',
    'Username | ?Nombre de usuario | ?Nutzername | Screen name | Author | Reply text | Messages | ?Mensajes | ?Nachrichten',
  ),
];

export const xPosts: Form = {
  channel: 'x',
  title: 'X posts, from X analytics',
  of: 'posts',
  needs: ['id', 'published', 'permalink', 'impressions'],
  columns: [
    column('id', 'Post id | Tweet id | ?ID de la publicación | ?ID del post | ?Beitrags-ID | ?Post-ID'),
    column('published', 'Date | Time | ?Fecha | ?Datum'),
    column(
      'text',
      'Post text | Tweet text | ?Texto de la publicación | ?Texto del post | ?Beitragstext | ?Post-Text',
    ),
    column(
      'permalink',
      'Post Link | Tweet permalink | ?Enlace de la publicación | ?Enlace del post | ?Beitragslink | ?Post-Link',
    ),
    ...shared,
    column('aside', 'Detail Expands | ?Ampliaciones de detalles | ?Detailerweiterungen'),
    column('link-clicks', 'URL Clicks | ?Clics en URL | ?Clics en enlaces | ?URL-Klicks | ?Link-Klicks'),
    column('aside', 'Hashtag Clicks | ?Clics en hashtags | ?Hashtag-Klicks'),
    column('aside', 'Permalink Clicks | ?Clics en el enlace permanente | ?Permalink-Klicks'),
  ],
};

export const xDays: Form = {
  channel: 'x',
  title: 'X account by day, from X analytics',
  of: 'days',
  needs: ['day', 'impressions', 'comments'],
  columns: [
    column('day', 'Date | ?Fecha | ?Datum'),
    ...shared,
    column('aside', 'Unfollows | ?Dejaron de seguir | ?Entfolgt'),
    column('aside', 'Create Post | ?Crear publicación | ?Beitrag erstellen'),
    column('views', 'Video views | ?Visualizaciones de video | ?Videoaufrufe'),
    column('aside', 'Media views | ?Visualizaciones de contenido multimedia | ?Medienaufrufe'),
  ],
};

export const xFilms: Form = {
  channel: 'x',
  title: 'X films by day, from X analytics',
  of: 'days',
  needs: ['day', 'views', 'watch-time'],
  columns: [
    column('day', 'Date | ?Fecha | ?Datum'),
    column('views', 'Views | ?Visualizaciones | ?Aufrufe'),
    column(
      'watch-time',
      'Watch Time (ms) | ?Tiempo de visualización (ms) | ?Wiedergabezeit (ms)',
      'milliseconds',
    ),
    column('completion', 'Completion Rate | ?Tasa de finalización | ?Abschlussrate'),
    column(
      'average-watch-time',
      'Average Watch Time (ms) | ?Tiempo medio de visualización (ms) | ?Durchschnittliche Wiedergabezeit (ms)',
      'milliseconds',
    ),
    column('aside', 'Estimated Revenue | ?Ingresos estimados | ?Geschätzter Umsatz'),
  ],
};
