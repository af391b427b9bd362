/** What a label or column can say. `copy` texts go out; `content`, `description` and `script` may. */
export type Field =
  | 'id' | 'date' | 'day' | 'week' | 'month' | 'time' | 'timeZone' | 'channels' | 'kind' | 'title' | 'hook' | 'copy' | 'content'
  | 'description' | 'script' | 'body' | 'cta' | 'comment' | 'slides' | 'hashtags' | 'mentions' | 'links' | 'media' | 'alt'
  | 'subject' | 'authorizations' | 'status' | 'author' | 'approvals' | 'urgent' | 'remove' | 'permalink' | 'campaign' | 'tags'
  | 'reference' | 'notes' | 'ignore';

/**
 * The words of labels and columns, by what they say, in the languages calendars are written in. Compared folded; a
 * label is also known by its last or first words (“Instagram Caption”, “Legenda para o post”).
 */
export const fieldWords: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'post id', 'slug'],
  date: [
    'date', 'publish date', 'publish', 'published', 'publish on', 'publication date', 'post date', 'posted', 'posted on', 'post from',
    'scheduled', 'schedule', 'scheduled for', 'scheduled date', 'schedule date', 'target day', 'target date', 'due date', 'go live', 'when', 'live date',
    'data', 'datum', 'fecha', 'التاريخ', 'تاريخ', '日付', '日期', '날짜', 'approx. date', 'dato', 'data publikacji', 'veroffentlichung', 'data de publicacao',
    'fecha de publicacion', 'date de publication', 'estimated_post_time', 'estimated post time', 'publish_date', 'scheduled_date', 'scheduled_for', 'date/time', 'date & time', 'date and time', 'post day', 'posting date', 'geplant',
  ],
  day: ['day', 'weekday', 'day of week', 'dia', 'jour', 'dag', 'tag', 'wochentag', 'giorno', 'ziua', 'den', 'اليوم', '星期', '曜日', '요일', 'dia da semana'],
  week: ['week', 'weeks', 'woche', 'semaine', 'semana', 'uke', 'settimana', 'saptamana', 'tyzden', 'الأسبوع', '周', '주차', 'week of'],
  month: ['month', 'monat', 'mois', 'mes', 'maned', 'mese', 'luna', 'mesiac', 'الشهر', '月', '월'],
  time: [
    'time', 'best time', 'best posting time', 'posting time', 'post time', 'best time to post', 'publish time', 'suggested time', 'horario', 'hora',
    'uhrzeit', 'geplante uhrzeit', 'zeit', 'heure', 'ora', 'cas', 'tid', 'klokkeslett', 'الوقت', '時間', '时间', '시간', 'optimal time', 'publicar', 'horario sugerido',
  ],
  timeZone: ['timezone', 'time zone', 'zeitzone', 'fuso horario', 'zona horaria', 'fuseau horaire'],
  channels: [
    'platform', 'platforms', 'platform(s)', 'channel', 'channels', 'channel(s)', 'where', 'groups', 'plattform', 'plattformen', 'kanal', 'kanale', 'kanaler', 'platforma',
    'plataforma', 'plataformas', 'plateforme', 'plateformes', 'canal', 'canaux', 'canales', 'canais', 'red social', 'redes', 'rede social', 'rede', 'reseau', '平台', 'プラットフォーム', '플랫폼', 'المنصة', 'القناة',
    'platform focus', 'distribution', 'network', 'networks', 'social network', 'piattaforma', 'media channel', 'post to', 'post on', 'social platform',
  ],
  kind: [
    'format', 'type', 'content type', 'post type', 'formato', 'typ', 'tip', 'tipo', 'kind', 'vibe', 'art', 'formaat', '形式', '类型', '内容类型', '種類', '유형', 'النوع', 'format/type', 'contenttype', 'content format', 'media type',
  ],
  title: [
    'title', 'topic', 'theme', 'headline', 'subject', 'subject line', 'working title', 'tema', 'thema', 'emne', 'titlu', 'titre', 'titulo', 'titel', 'sujet', 'piece',
    'affirmation', 'concept', 'planned scene', 'idea', 'idee', 'ideia', 'topics', 'post title', 'post topic', 'theme/topic', 'topic/theme', 'betreff', 'asunto', 'assunto', 'タイトル', 'テーマ', '标题', '主题', '话题', '제목', '주제', 'العنوان', 'الموضوع', 'focus', 'theme/focus',
    'post idea', 'content idea', 'content topic', 'angle', 'post concept', 'name', 'tittel', 'nazov', 'tytul', 'titolo', 'asset', 'article', 'blog title', 'video title', 'pin title', 'post', 'task', 'main topic', 'post theme', 'content theme', 'summary', 'what', 'titulo hn',
    'planned post', 'content piece', 'article title', 'story', 'tema central', 'key message',
  ],
  hook: [
    'hook', 'hooks', 'caption hook', 'hook line', 'opening line', 'opening', 'first line', 'hook (first line)', 'gancho', 'accroche', 'aufhanger', 'hook/opening', 'hook / topic', 'hook/topic', 'content hook', 'content hook / script idea', 'preview', 'フック', '훅', 'headline hook', 'open', 'intro hook',
  ],
  copy: [
    'caption', 'captions', 'copy', 'post copy', 'post text', 'proposed post', 'proposed copy', 'draft copy', 'draft', 'draft post', 'post draft', 'final copy', 'final post', 'main caption', 'post caption', 'caption text', 'full caption', 'caption draft',
    'full text', 'text', 'message', 'story copy', 'legenda', 'legende', 'leyenda', 'texto', 'texte', 'tekst', 'bildunterschrift', 'beitragstext', 'bildtext', 'キャプション', '本文', '投稿文', '投稿', '文案', '正文', '캡션', '본문', 'النص', 'نص المنشور', 'didascalia', 'testo', 'post content', 'post body', 'pin description',
    'video description', 'tweet', 'ad copy', 'primary text', 'main caption/post text', 'overall caption', 'caption/copy', 'caption / copy', 'beschriftung', 'text ready', 'ready to post', 'copy/paste', 'copy-paste', 'texto do post', 'texto para post', 'post message', 'what we say', 'post content', 'reply', 'response', 'script/caption', 'popisok', 'continut', 'cuerpo', 'corps', 'corpo', 'facebook post', 'instagram post', 'linkedin post', 'message text', 'hovedtekst',
  ],
  body: ['body', 'body text', 'body copy', 'main text', 'main body', 'middle', 'desarrollo', 'developpement', 'hauptteil', 'value', 'build-up', 'payoff'],
  content: ['content', 'contenido', 'conteudo', 'contenu', 'inhalt', 'contenuto', 'innhold', 'obsah', 'المحتوى', '内容', '내용', 'コンテンツ', 'main content'],
  description: ['description', 'descripcion', 'descricao', 'beschreibung', 'beskrivelse', '説明', '描述', '설명', 'الوصف', 'details', 'detail', 'popis', 'descriere'],
  script: ['script', 'guion', 'roteiro', 'skript', 'scenario', '脚本', '스크립트', 'voiceover', 'video script', 'script outline', 'talking points', 'spoken text'],
  cta: ['cta', 'call to action', 'call-to-action', 'cta button', 'chamada', 'llamada a la accion', 'appel a l\'action', 'handlungsaufforderung', 'closing', 'cta/link'],
  comment: ['first comment', 'comment', 'comment to add', 'pinned comment', 'comment 1', 'erster kommentar', 'primer comentario', 'primeiro comentario', 'premier commentaire', 'comentario', 'commentaire', 'link in first comment', 'first reply', 'komentar'],
  slides: ['slides', 'slide', 'carousel slides', 'carousel', 'frames', 'folien', 'diapositivas', 'laminas', 'slide text', 'story slides', 'slide content', 'slide copy'],
  hashtags: ['hashtags', 'hashtag', 'hashtag set', 'tags/hashtags', 'ハッシュタグ', '话题标签', '标签', '해시태그', 'هاشتاق', 'الهاشتاقات', 'hashtags (first comment)', 'タグ'],
  mentions: ['mentions', 'mention', 'tag accounts', 'accounts to tag', 'erwahnungen'],
  links: ['link', 'links', 'url', 'page', 'maps to', 'target_url', 'target url', 'destination', 'enlace', 'lien', 'lenke', 'リンク', '链接', '링크', 'الرابط', 'landing page', 'live url', 'odkaz', 'link url', 'internal links', 'blog link', 'article link'],
  media: [
    'image', 'images', 'visual', 'visuals', 'video', 'photo', 'photos', 'picture', 'graphic', 'graphics', 'file', 'files', 'template', 'visual brief', 'image notes', 'suggested image', 'image needed', 'image description', 'visual description', 'image prompt', 'bild', 'bilder', 'grafik', 'datei', 'arte', 'imagen', 'imagem', 'image path', '画像', '图片', '이미지', 'الصورة',
    'media', 'creative', 'asset file', 'visual direction', 'visual idea', 'visual concept', 'image idea', 'image suggestion', 'descripcion visual', 'descricao visual', 'visuel', 'thumbnail', 'cover', 'text on image', 'text overlay', 'on-screen text', 'music', 'audio', 'sound', 'graphic text', 'featured image', 'visuel suggere', 'photo idea', 'b-roll', 'video idea', 'sugestao de imagem', 'design', 'visual design', 'design notes', 'obrazok', 'assets',
  ],
  alt: ['alt', 'alt text', 'alt-text', 'image_alt', 'image alt', 'alternative text', 'alternativtext', 'texto alternativo', 'texte alternatif', '代替テキスト'],
  subject: ['about whom', 'patient involved'],
  authorizations: ['authorization', 'authorizations', 'consent', 'consent id', 'permission', 'permissions', 'release form'],
  status: ['status', 'stage', 'id/status', 'current status', 'state', 'estado', 'statut', 'stav', '状态', 'ステータス', '상태', 'الحالة', 'status / notes', 'status/notes', 'progress', 'asset status', 'post status'],
  author: ['author', 'writer', 'written by', 'owner', 'autor', 'auteur', 'verfasser', 'responsible', 'assigned to', 'assignee', 'created by', 'verantwortlich', 'responsable', 'account owner'],
  approvals: ['approval', 'approvals', 'approved by', 'approver', 'reviewed by', 'reviewer', 'sign-off', 'freigabe', 'aprobado por', 'aprovado por'],
  urgent: ['urgent'],
  remove: ['remove', 'remove on', 'take down', 'take-down', 'expires', 'expiry', 'end date', 'unpublish'],
  permalink: ['permalink', 'published link', 'published url', 'live link', 'post link', 'post url'],
  campaign: ['campaign', 'campana', 'campanha', 'kampagne', 'campagne', 'series'],
  tags: ['pillar', 'pilar', 'pilier', 'content pillar', 'pillars', 'category', 'categories', 'categoria', 'kategorie', 'tags', 'primary pillar', 'bucket', 'track', 'saule', 'lever', 'creative lever'],
  reference: ['source file', 'copy file', 'full copy', 'caption file', 'full post', 'draft file', 'folder'],
  notes: [
    'notes', 'note', 'goal', 'objective', 'objetivo', 'objectif', 'ziel', 'hinweis', 'hinweise', 'why this works', 'why', 'why it works', 'rationale', 'purpose', 'tone', 'target', 'target audience', 'audience', 'engagement', 'engagement strategy', 'strategy', 'character count', 'characters', 'word count', 'char count', 'length', 'duration', 'keywords', 'keyword', 'target keyword', 'target keywords', 'seo keywords', 'intent', 'kpi', 'kpis', 'metrics', 'metric', 'results', 'performance', 'reach',
    'sources', 'source', 'instructions', 'actions', 'action', 'next action', 'context', 'original intent', 'original request', 'ai analysis', 'checklist', 'publishing checklist', 'notas', 'notizen', 'notater', '備考', '备注', '메모', 'ملاحظات', 'account', 'accounts', 'conta', 'cuenta', 'compte', 'konto', 'client', 'monetization', 'peak', 'board', 'role', 'budget', 'pain point', 'word count target', 'confidence', 'repurpose', 'follow-up', 'best practices', 'tip', 'tips', 'pro tip', 'boost', 'layout', 'typography', 'colors', 'color balance', 'visual elements', 'icons', 'background', 'items', 'learnings', 'notable engagement', 'audience analysis', 'replies sent', 'priority',
    'poznamka', 'poznamky', 'ucel', 'anmerkung', 'production notes', 'posting notes', 'description visuelle', 'format notes', 'engagement tip', 'expected engagement', 'metrics to track', 'success metrics', 'time required', 'trigger', 'frequency', 'cadence', 'curation notes',
  ],
  ignore: ['#', 'no', 'no.', 'nr', 'nr.', 'n', 'num', 'number', 'post #', 'post number', 'nº', 'č', '번호', '番号', '序号'],
};

/** Fields whose value is a text that goes out. */
export const copyFields: ReadonlySet<Field> = new Set<Field>(['copy', 'content', 'description', 'script', 'body']);
