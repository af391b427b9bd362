import { column, type Form } from './form.ts';

/**
 * TikTok analytics: Content, Overview and Followers. The names of columns are English whatever the language of the
 * account, as public files show; days are written in that language, without a year. Spanish and German names are kept
 * for exports that have them.
 */

const personal = column(
  'personal',
  'Username | User name | ?Nombre de usuario | ?Nutzername | Comment | Commenter | ?Comentario | Messages | ?Mensajes | ?Nachrichten',
);

export const tiktokPosts: Form = {
  channel: 'tiktok',
  title: 'TikTok films, from TikTok analytics',
  of: 'posts',
  isYearless: true,
  needs: ['permalink', 'published', 'views'],
  columns: [
    column('aside', 'Time | ?Hora | ?Uhrzeit'),
    column('text', 'Video title | ?Título del video | ?Título del vídeo | ?Videotitel'),
    column('permalink', 'Video link | ?Enlace del video | ?Enlace del vídeo | ?Videolink | ?Video-Link'),
    column(
      'published',
      'Post time | ?Hora de publicación | ?Fecha de publicación | ?Veröffentlichungszeit | ?Zeit der Veröffentlichung',
    ),
    column(
      'reactions',
      'Total likes | ?Total de Me gusta | ?Me gusta totales | ?Likes insgesamt | ?Gesamtzahl der Likes',
    ),
    column(
      'comments',
      'Total comments | ?Total de comentarios | ?Comentarios totales | ?Kommentare insgesamt | ?Gesamtzahl der Kommentare',
    ),
    column(
      'shares',
      'Total shares | ?Total de veces compartido | ?Compartidos totales | ?Geteilt insgesamt | ?Gesamtzahl der Shares',
    ),
    column(
      'views',
      'Total views | ?Total de visualizaciones | ?Visualizaciones totales | ?Aufrufe insgesamt | ?Gesamtzahl der Aufrufe',
    ),
    column(
      'average-watch-time',
      'Average watch time | ?Tiempo medio de visualización | ?Durchschnittliche Wiedergabezeit',
    ),
    column('completion', 'Watched full video | ?Vio el video completo | ?Ganzes Video angesehen'),
    column(
      'saves',
      'Add to favorites | ?Añadir a favoritos | ?Agregar a favoritos | ?Zu Favoriten hinzugefügt',
    ),
    column('watch-time', 'Total play time | ?Tiempo total de reproducción | ?Gesamte Wiedergabezeit'),
    column('reach', 'Reached audience | ?Público alcanzado | ?Erreichtes Publikum'),
    personal,
  ],
};

export const tiktokDays: Form = {
  channel: 'tiktok',
  title: 'TikTok account by day, from TikTok analytics',
  of: 'days',
  isYearless: true,
  needs: ['day', 'views', 'profile-visits'],
  columns: [
    column('day', 'Date | ?Fecha | ?Datum'),
    column('views', 'Video Views | ?Visualizaciones de videos | ?Visualizaciones de vídeos | ?Videoaufrufe'),
    column(
      'profile-visits',
      'Profile Views | ?Visualizaciones del perfil | ?Visitas al perfil | ?Profilaufrufe',
    ),
    column('reactions', 'Likes | ?Me gusta | ?Gefällt mir'),
    column('comments', 'Comments | ?Comentarios | ?Kommentare'),
    column('shares', 'Shares | ?Veces compartido | ?Geteilt'),
    column('reach', 'Reached audience | Unique viewers | ?Público alcanzado | ?Erreichtes Publikum'),
    column('follows', 'New followers | ?Nuevos seguidores | ?Neue Follower'),
    column('aside', 'Lost followers | Net growth | ?Seguidores perdidos | ?Verlorene Follower'),
    personal,
  ],
};

export const tiktokFollowers: Form = {
  channel: 'tiktok',
  title: 'TikTok followers by day, from TikTok analytics',
  of: 'days',
  isYearless: true,
  needs: ['day', 'followers'],
  columns: [
    column('day', 'Date | ?Fecha | ?Datum'),
    column('followers', 'Followers | ?Seguidores | ?Follower'),
    column('aside', 'Difference in followers from previous day'),
  ],
};
