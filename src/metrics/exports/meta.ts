import { column, type Column, type Form, type Role } from './form.ts';

/** Meta Business Suite, Insights, Content, Export data. English, Spanish, German. */

const common: readonly Column[] = [
  column(
    'id',
    'Post ID | Identificador de la publicación | ID de la publicación | ?Beitrags-ID | ?Beitrag-ID',
  ),
  column('permalink', 'Permalink | Enlace permanente | ?Dauerlink | ?Link'),
  column(
    'published',
    'Publish time | Published | Hora de publicación | Fecha de publicación | ?Veröffentlichungszeit | ?Veröffentlichungszeitpunkt | ?Uhrzeit der Veröffentlichung',
  ),
  column('text', 'Description | Descripción | ?Beschreibung'),
  column('span', 'Date | Fecha | ?Datum'),
  column(
    'aside',
    'Duration (sec) | Duración (segundos) | Duración (seg.) | Duración (s) | ?Dauer (Sek.) | ?Dauer (s)',
  ),
  column('aside', 'Post type | Tipo de publicación | ?Beitragstyp | ?Beitragsart'),
  column(
    'aside',
    'Data comment | Comentario sobre los datos | Comentario de datos | ?Datenkommentar | ?Kommentar zu den Daten',
  ),
  column('views', 'Views | Visualizaciones | ?Aufrufe'),
  // Parts of other figures: by what was paid for, by age and sex, by country.
  column(
    'aside',
    'Views from … | Reach from … | Visualizaciones de Publicaciones … | Alcance de Publicaciones … | 3-second … | 1-minute … | Visualizaciones de vídeo de … | Visualizaciones de video de … | Espectadores de …',
  ),
  column('impressions', 'Impressions | Impresiones | ?Impressionen'),
  column('reach', 'Reach | Alcance | ?Reichweite'),
  column('comments', 'Comments | Comentarios | ?Kommentare'),
  column(
    'shares',
    'Shares | Veces que se compartió | Veces que se ha compartido | Veces compartido | Contenido compartido | ?Geteilte Inhalte | ?Geteilt',
  ),
  column('link-clicks', 'Link clicks | Clics en el enlace | Clics en enlaces | ?Link-Klicks | ?Linkklicks'),
  column('spend', 'Amount spent | Importe gastado | ?Ausgegebener Betrag'),
  column(
    'personal',
    'Username | User name | Nombre de usuario | ?Nutzername | Commenter | Commenter name | Comentarista | Comment text | Message | Messages | Mensaje | Mensajes | ?Nachricht | ?Nachrichten | Collaborator | Collaborators | Tagged accounts',
  ),
];

export const facebook: Form = {
  channel: 'facebook',
  title: 'Facebook posts, from Meta Business Suite',
  of: 'posts',
  needs: ['id', 'published', 'permalink'],
  needsOne: ['interactions', 'reactions'],
  columns: [
    ...common,
    column('aside', 'Page ID | Identificador de la página | ID de la página | ?Seiten-ID'),
    column('aside', 'Page name | Nombre de la página | ?Seitenname | ?Name der Seite'),
    column('text', 'Title | Título | ?Titel'),
    column(
      'aside',
      'Caption type | Tipo de subtítulo | Tipo de subtítulos | ?Untertiteltyp | ?Art der Untertitel',
    ),
    column(
      'aside',
      'Is crosspost | Es una publicación cruzada | Es publicación cruzada | Publicación cruzada | ?Ist Crosspost | ?Crosspost',
    ),
    column(
      'aside',
      'Is share | Es una publicación compartida | Es contenido compartido | ?Ist geteilter Inhalt | ?Ist geteilt',
    ),
    column('aside', 'Languages | Idiomas | ?Sprachen'),
    column(
      'aside',
      'Custom labels | Etiquetas personalizadas | ?Benutzerdefinierte Labels | ?Individuelle Labels',
    ),
    column(
      'aside',
      'Funded content status | Estado de contenido financiado | Estado del contenido financiado | ?Status des finanzierten Inhalts | ?Status von finanzierten Inhalten',
    ),
    column(
      'interactions',
      'Reactions, Comments and Shares | Reacciones, comentarios y veces que se compartió | Reacciones, comentarios y veces que se ha compartido | Reacciones, comentarios y contenido compartido | ?Reaktionen, Kommentare und geteilte Inhalte',
    ),
    column('reactions', 'Reactions | Reacciones | ?Reaktionen'),
    column(
      'clicks',
      'Total clicks | Total de clics | Clics totales | ?Klicks insgesamt | ?Gesamtzahl der Klicks',
    ),
    column('aside', 'Other Clicks | Clics de otro tipo | Otros clics | ?Sonstige Klicks | ?Andere Klicks'),
    column(
      'aside',
      'Matched Audience Targeting Consumption … | Consumo de segmentación del público coincidente …',
    ),
    column(
      'aside',
      'Negative feedback from users … | Comentarios negativos de los usuarios … | ?Negatives Feedback von Nutzern …',
    ),
    column(
      'watch-time',
      'Seconds viewed | Segundos reproducidos | ?Angesehene Sekunden | ?Sekunden angesehen',
    ),
    column(
      'average-watch-time',
      'Average Seconds viewed | Segundos reproducidos de media | Promedio de segundos reproducidos | ?Durchschnittlich angesehene Sekunden',
    ),
    column(
      'aside',
      'Estimated earnings … | Estimated stars earnings … | Approximate content monetization earnings | Ingresos aproximados por monetización de contenido | Ingresos estimados … | Ingresos por estrellas estimados … | Ganancias estimadas … | ?Geschätzte Einnahmen …',
    ),
    column('aside', 'Ad CPM … | Ad impressions'),
  ],
};

export const instagram: Form = {
  channel: 'instagram',
  title: 'Instagram posts, from Meta Business Suite',
  of: 'posts',
  needs: ['id', 'published', 'permalink', 'saves'],
  needsOne: ['reactions'],
  columns: [
    ...common,
    column('aside', 'Account ID | Identificador de la cuenta | ID de la cuenta | ?Konto-ID'),
    column(
      'personal',
      'Account username | Nombre de usuario de la cuenta | ?Konto-Nutzername | ?Nutzername des Kontos',
    ),
    column('aside', 'Account name | Nombre de la cuenta | ?Kontoname | ?Name des Kontos'),
    column(
      'reactions',
      'Likes | Me gusta | ?„Gefällt mir“-Angaben | ?Gefällt-mir-Angaben | ?"Gefällt mir"-Angaben',
    ),
    column('follows', 'Follows | Seguimientos | Seguidores nuevos | ?Neue Follower | ?Follows (Abonnements)'),
    column(
      'saves',
      'Saves | Veces que se guardó | Veces que se ha guardado | Veces guardado | Guardados | ?Gespeicherte Inhalte | ?Gespeichert',
    ),
    column('profile-visits', 'Profile visits | Visitas al perfil | ?Profilbesuche | ?Profilaufrufe'),
  ],
};

/**
 * Files of Insights, Results: a line `sep=,`, what it is, `Date` and `Primary`, then a figure a day. Meta heads some of
 * them alike for Facebook and Instagram, as “Views”; those are not read, since nobody can tell whose they are.
 */
const days = (channel: string, heading: string, role: Role): Form => ({
  channel,
  title: `${heading} by day, from Meta Business Suite`,
  of: 'days',
  heading,
  needs: ['day', role],
  columns: [column('day', 'Date'), column(role, 'Primary')],
});

export const metaDays: readonly Form[] = [
  days('facebook', 'Facebook follows', 'follows'),
  days('facebook', 'Facebook link clicks', 'link-clicks'),
  days('facebook', 'Facebook visits', 'profile-visits'),
  days('instagram', 'Instagram follows', 'follows'),
];
