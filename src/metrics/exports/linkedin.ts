import { column, type Form } from './form.ts';

/** LinkedIn page analytics, Updates: a workbook with the sheets Metrics and All posts. English, Spanish, German. */

export const linkedinPosts: Form = {
  channel: 'linkedin',
  title: 'LinkedIn posts, from page analytics',
  of: 'posts',
  needs: ['permalink', 'published', 'impressions'],
  columns: [
    column(
      'text',
      'Post title | Update title | Título de la publicación | ?Titel des Beitrags | ?Beitragstitel',
    ),
    column(
      'permalink',
      'Post link | Update link | Enlace de la publicación | ?Link zum Beitrag | ?Beitragslink',
    ),
    column('aside', 'Post type | Update type | Tipo de publicación | ?Beitragstyp'),
    column('aside', 'Campaign name | Nombre de la campaña | ?Kampagnenname'),
    column('personal', 'Posted by | Anunciado por | Publicado por | ?Gepostet von | ?Veröffentlicht von'),
    column('published', 'Created date | Fecha de creación | ?Erstellungsdatum | ?Erstellt am'),
    column(
      'aside',
      'Campaign start date | Fecha de inicio de campaña | Fecha de inicio de la campaña | ?Startdatum der Kampagne',
    ),
    column(
      'aside',
      'Campaign end date | Fecha de finalización de campaña | Fecha de finalización de la campaña | ?Enddatum der Kampagne',
    ),
    column('aside', 'Audience | Público | Audiencia | ?Zielgruppe'),
    column('impressions', 'Impressions | Impresiones | ?Impressions (Einblendungen) | ?Impressionen'),
    column('views', 'Views | Visualizaciones | ?Aufrufe | Views (Excluding offsite video views)'),
    column(
      'aside',
      'Offsite Views | Visualizaciones fuera del sitio | Visualizaciones externas | ?Externe Aufrufe',
    ),
    column('clicks', 'Clicks | Clics | ?Klicks'),
    column(
      'aside',
      'Click through rate (CTR) | Porcentaje de clics | Porcentaje de clics (CTR) | Tasa de clics (CTR) | ?Klickrate (CTR)',
    ),
    column(
      'reactions',
      'Likes | Reactions | Recomendaciones | Reacciones | ?„Gefällt mir“-Angaben | ?Gefällt mir | ?Reaktionen',
    ),
    column('comments', 'Comments | Comentarios | ?Kommentare'),
    column(
      'shares',
      'Reposts | Shares | Veces compartido | Compartidos | ?Direkt geteilte Beiträge | ?Geteilte Beiträge',
    ),
    column('follows', 'Follows | Seguidores | Seguimientos | ?Follower | ?Neue Follower'),
    column('aside', 'Engagement rate | Tasa de interacción | ?Interaktionsrate | ?Engagement-Rate'),
    column('aside', 'Content Type | Tipo de contenido | ?Content-Typ | ?Inhaltstyp'),
    column(
      'personal',
      'Commenter | Commenters | Comentaristas | ?Kommentierende | Messages | Mensajes | ?Nachrichten',
    ),
  ],
};

export const linkedinDays: Form = {
  channel: 'linkedin',
  title: 'LinkedIn page by day, from page analytics',
  of: 'days',
  needs: ['day', 'impressions', 'reactions'],
  columns: [
    column('day', 'Date | Fecha | ?Datum'),
    column(
      'impressions',
      'Impressions (total) | Impresiones totales | Impresiones (totales) | ?Impressions (gesamt) | ?Impressionen (gesamt)',
    ),
    column(
      'aside',
      'Impressions (organic) | Impresiones (orgánicas) | ?Impressions (organisch) | ?Impressionen (organisch)',
    ),
    column(
      'aside',
      'Impressions (sponsored) | Impresiones (patrocinadas) | ?Impressions (gesponsert) | ?Impressionen (gesponsert)',
    ),
    column(
      'reach',
      'Unique impressions (organic) | Impresiones únicas (orgánicas) | ?Eindeutige Impressions (organisch) | ?Eindeutige Impressionen (organisch)',
    ),
    column('clicks', 'Clicks (total) | Clics (totales) | ?Klicks (gesamt)'),
    column('aside', 'Clicks (organic) | Clics (orgánicos) | ?Klicks (organisch)'),
    column('aside', 'Clicks (sponsored) | Clics (patrocinados) | ?Klicks (gesponsert)'),
    column(
      'reactions',
      'Reactions (total) | Reacciones (total) | Reacciones (totales) | ?Reaktionen (gesamt)',
    ),
    column(
      'aside',
      'Reactions (organic) | Reacciones (generales) | Reacciones (orgánicas) | ?Reaktionen (organisch)',
    ),
    column('aside', 'Reactions (sponsored) | Reacciones (patrocinadas) | ?Reaktionen (gesponsert)'),
    column('comments', 'Comments (total) | Comentarios (totales) | ?Kommentare (gesamt)'),
    column('aside', 'Comments (organic) | Comentarios (orgánicos) | ?Kommentare (organisch)'),
    column('aside', 'Comments (sponsored) | Comentarios (patrocinados) | ?Kommentare (gesponsert)'),
    column(
      'shares',
      'Reposts (total) | Shares (total) | Veces compartido (total) | ?Geteilte Beiträge (gesamt)',
    ),
    column(
      'aside',
      'Reposts (organic) | Shares (organic) | Veces compartido (orgánico) | ?Geteilte Beiträge (organisch)',
    ),
    column(
      'aside',
      'Reposts (sponsored) | Shares (sponsored) | Veces compartido (patrocinado) | ?Geteilte Beiträge (gesponsert)',
    ),
    column('aside', 'Engagement rate (total) | Tasa de interacción (total) | ?Engagement-Rate (gesamt)'),
    column(
      'aside',
      'Engagement rate (organic) | Tasa de interacción (orgánica) | ?Engagement-Rate (organisch)',
    ),
    column(
      'aside',
      'Engagement rate (sponsored) | Tasa de interacción (patrocinada) | ?Engagement-Rate (gesponsert)',
    ),
  ],
};
