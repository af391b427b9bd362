/** Words that, with a number, name one post of several: “Post 3”, “Tweet #2”, “تغريدة 4”. */
export const postWords = (
  'post posts tweet thread reel reels pin video short blurb message story carousel email newsletter ad entry update article announcement poll ' +
  'publicacion publicacao postagem beitrag publication nachricht meldung mensagem mensaje bericht innlegg prispevok postare caption copy ' +
  'reply response antwort respuesta resposta reponse script episode podcast ig fb li yt tt gbp gmb linkedin instagram facebook twitter tiktok tiktok/reels youtube pinterest threads whatsapp ' +
  'пост публикация твит рилс gonderi wpis inlagg opslag julkaisu postingan postagens פוסט ' +
  'تغريدة ثريد رسالة بوست منشور 投稿 帖子 게시물 ツイート'
).split(' ');

/** Words that, with a number, name one part of a post. */
export const partWords =
  'slide tweet part frame card image scene step comment point folie diapositiva lamina lamina parte teil cena スライド 幻灯片'.split(
    ' ',
  );

/** Words that, with a number, label one text of a thread, and one slide of a carousel, within a text. */
export const tweetNames = 'tweet|ツイート|تغريدة';
export const slideNames = 'slide|frame|card|folie|diapositiva|lamina|lâmina|lámina|tela|スライド';

/** Columns of tables of days that are occasions or tasks rather than posts. */
export const occasionWords = (
  'event events occasion occasions holiday holidays observance milestone milestones deadline task tasks activity anlass feiertag ' +
  'ereignis aufgabe evento eventos feriado feriados ocasion ocasiao tarea tarefa fete evenement tache festival metric followers ' +
  'المناسبة 节日 イベント 祝日 행사'
).split(' ');

/** Words in headings that promise posts below. */
export const promiseWords = (
  'post posts tweets tweet captions caption messages blurbs reels stories pins copy scripts threads publicaciones publicacoes postagens beitrage ' +
  'textos replies responses antworten respuestas respostas reponses risposte ads emails newsletter broadcast 投稿 投稿文 تغريدات 게시용'
).split(' ');

/** What stands for a text that has yet to be written. Bracketed capitals (`[TITLE]`) are a separate expression, for case matters there. */
export const placeholders =
  /\{\{[^}]*\}\}|\{\p{L}[^{}\n:;"]{0,40}\}|\[(?:(?:your|insert|add|link|date|name|landing|url|image|photo|topic|city|x|xx|n|tbd|thema|ort|nome|nombre|adicione|preencher)\b[^\]]*)\](?!\()|lorem ipsum/iu;
export const capitalPlaceholders =
  /\[\p{Lu}[\p{Lu}\d_ ,./-]{2,}\](?!\()|\bTBD\b|\bTODO\b|(?<![\p{L}\p{N}])X{2,}(?:[- ]?X{2,})*(?![\p{L}\p{N}])/u;

/** Labels that head posts where every item of a list under a day or week bears such a one or names a channel. */
export const kindLabels = [
  'post',
  'feed post',
  'feed',
  'tweet',
  'thread',
  'short',
  'live',
  'reels',
  'poll',
  'newsletter',
  'publicacion',
  'publicacao',
  'beitrag',
  'publication',
];
/** Labels that head what goes out on several channels. */
export const socialLabels = [
  'social media',
  'redes sociales',
  'redes sociais',
  'soziale medien',
  'sosiale medier',
  'reseaux sociaux',
  '소셜 미디어',
  'sns',
];
/** Labels that, under a day, head a post without naming a channel. */
export const postLabels = [
  ...socialLabels,
  'social',
  'social post',
  'social posts',
  'guest post',
  'video',
  'reel',
  'story',
  'stories',
  'carousel',
  'infographic',
  'podcast',
];
