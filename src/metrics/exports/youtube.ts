import { column, type Form } from './form.ts';

/** YouTube Studio, advanced mode, by content: `Table data.csv`. English, Spanish, German. */
export const youtube: Form = {
  channel: 'youtube',
  title: 'YouTube films, from YouTube Studio',
  of: 'posts',
  needs: ['id', 'published', 'views'],
  address: 'https://www.youtube.com/watch?v={id}',
  columns: [
    column('id', 'Content | Contenido | Videos | Vídeos | ID del vídeo | ID del video | Inhalte | Inhalt'),
    column('text', 'Video title | Título del video | Título del vídeo | Videotitel | Titel des Videos'),
    column(
      'published',
      'Video publish time | Hora de publicación del video | Hora de publicación del vídeo | Veröffentlichungszeitpunkt des Videos',
    ),
    column('aside', 'Duration | Duración | Dauer'),
    column('views', 'Views | Vistas | Visualizaciones | Aufrufe'),
    column('aside', 'Engaged views | Vistas interesadas | Aktive Aufrufe'),
    column(
      'watch-time',
      'Watch time (hours) | Tiempo de visualización (horas) | Tiempo de reproducción (horas) | Wiedergabezeit (Stunden)',
      'hours',
    ),
    column('follows', 'Subscribers | Suscriptores | Abonnenten'),
    column(
      'aside',
      'Subscribers gained | Subscribers lost | Suscriptores ganados | Suscriptores obtenidos | Suscriptores perdidos | Gewonnene Abonnenten | Verlorene Abonnenten',
    ),
    column(
      'impressions',
      'Impressions | Thumbnail impressions | Impresiones | Impresiones de miniaturas | Impressionen | Thumbnail-Impressionen',
    ),
    column(
      'aside',
      'Impressions click-through rate (%) | Thumbnail click-through rate (%) | Tasa de clics de las impresiones (%) | Porcentaje de clics de las impresiones (%) | Klickrate der Impressionen (%)',
    ),
    column(
      'average-watch-time',
      'Average view duration | Duración promedio de vistas | Duración media de las visualizaciones | Durchschnittliche Wiedergabedauer',
    ),
    column(
      'average-viewed',
      'Average percentage viewed (%) | Porcentaje promedio visto (%) | Porcentaje medio visto (%) | Durchschnittlich angesehener Prozentsatz (%) | Durchschnittliche Wiedergabe in Prozent (%)',
      'percent',
    ),
    column('reactions', 'Likes | Me gusta | „Mag ich“-Bewertungen | Mag ich'),
    column('aside', 'Dislikes | No me gusta | Mag ich nicht | Likes (vs. dislikes) (%)'),
    column(
      'comments',
      'Comments added | Comentarios agregados | Comentarios añadidos | Hinzugefügte Kommentare',
    ),
    column('shares', 'Shares | Veces compartido | Compartidos | Geteilte Inhalte'),
    column('reach', 'Unique viewers | Espectadores únicos | Einzelne Zuschauer'),
    column(
      'aside',
      'Your estimated revenue … | Estimated revenue … | Ingresos estimados … | Geschätzter Umsatz …',
    ),
    column('personal', 'Commenter | Comment text | Username | Comentarista | Nombre de usuario | Nutzername'),
  ],
};
