/** Words that, with a number, name one post of several: “Post 3”, “Tweet #2”, “تغريدة 4”. */
export const postWords = (
  'post posts tweet thread reel reels pin video short blurb message story carousel email newsletter ad entry update article announcement poll ' +
  'publicacion publicacao postagem beitrag publication nachricht meldung mensagem mensaje bericht innlegg prispevok postare caption copy ' +
  'script episode podcast ig fb gbp gmb linkedin instagram facebook twitter tiktok tiktok/reels youtube pinterest threads whatsapp ' +
  'تغريدة ثريد رسالة بوست منشور 投稿 帖子 게시물 ツイート'
).split(' ');

/** Words that, with a number, name one part of a post. */
export const partWords = 'slide tweet part frame card image scene step comment point folie diapositiva lamina lamina parte teil cena スライド 幻灯片'.split(' ');

/** Languages by the names that head variants of a text, as ISO 639-1. */
export const languages: Readonly<Record<string, string>> = {
  english: 'en', englisch: 'en', ingles: 'en', anglais: 'en', engelsk: 'en', en: 'en', eng: 'en', 영문: 'en', 英語: 'en', 英文: 'en',
  spanish: 'es', espanol: 'es', castellano: 'es', es: 'es', esp: 'es',
  german: 'de', deutsch: 'de', de: 'de', aleman: 'de', allemand: 'de',
  french: 'fr', francais: 'fr', fr: 'fr', frances: 'fr',
  portuguese: 'pt', portugues: 'pt', pt: 'pt', 'pt-br': 'pt',
  norwegian: 'no', norsk: 'no', no: 'no', danish: 'da', dansk: 'da', swedish: 'sv', svenska: 'sv',
  turkish: 'tr', turkce: 'tr', tr: 'tr', italian: 'it', italiano: 'it', it: 'it', dutch: 'nl', nederlands: 'nl', nl: 'nl',
  slovak: 'sk', slovencina: 'sk', sk: 'sk', czech: 'cs', cestina: 'cs', romanian: 'ro', romana: 'ro', ro: 'ro', polish: 'pl', polski: 'pl', pl: 'pl',
  arabic: 'ar', عربي: 'ar', العربية: 'ar', ar: 'ar', japanese: 'ja', 日本語: 'ja', ja: 'ja', jp: 'ja', chinese: 'zh', 中文: 'zh', zh: 'zh',
  korean: 'ko', 한국어: 'ko', ko: 'ko', hindi: 'hi', hinglish: 'hi', tagalog: 'tl', vietnamese: 'vi', vi: 'vi', russian: 'ru', ru: 'ru', hebrew: 'he',
};

/** Headings under which stands no post: rules, rhythms, figures, lists of ideas. Compared folded, as whole words. */
export const proseWords = [
  'overview', 'strategy', 'strategies', 'strategie', 'estrategia', 'template', 'templates', 'plantilla', 'plantillas', 'modele', 'modelos', 'vorlage', 'vorlagen', 'checklist', 'check list', 'checklista', 'checkliste',
  'note', 'notes', 'notas', 'notizen', 'guideline', 'guidelines', 'guide', 'guia', 'rule', 'rules', 'regeln', 'reglas', 'regras', 'how to use', 'how to', 'usage', 'legend', 'legende', 'leyenda', 'legenda de cores', 'conventions', 'cadence', 'cadencia', 'rhythm', 'rotation',
  'metrics', 'metricas', 'metriken', 'kpi', 'kpis', 'goal', 'goals', 'objective', 'objectives', 'objetivos', 'objectifs', 'ziele', 'target audience', 'audience', 'budget', 'orcamento', 'presupuesto', 'tools', 'herramientas', 'ferramentas', 'best time', 'best times', 'best posting times', 'horarios', 'posting times',
  'frequency', 'frequencia', 'frecuencia', 'frequence', 'pillar', 'pillars', 'pilares', 'piliers', 'hashtag', 'hashtags', 'hashtag sets', 'resources', 'recursos', 'summary', 'resumo', 'resumen', 'zusammenfassung', 'brand voice', 'tone', 'tone of voice', 'voice', 'tono', 'instructions', 'instrucciones', 'next steps', 'proximos passos', 'workflow', 'process', 'processo', 'setup', 'table of contents', 'contents', 'indice', 'appendix',
  'reminders', 'engagement protocol', 'engagement playbook', 'engagement strategy', 'analytics', 'tracking', 'format', 'formatting', 'weekly structure', 'structure', 'estrutura', 'estructura', 'standards', 'before posting', 'before publishing', 'after posting', 'weekly schedule', 'execution', 'compliance', 'best practices', 'boas praticas', 'tips', 'consejos', 'dicas', 'tipps', 'sources', 'quellen', 'fuentes', 'actions', 'specs', 'specifications', 'requirements', 'assets needed', 'visao geral', 'protocol', 'playbook', 'repurposing', 'cross-posting', 'monitoring', 'measurement', 'success',
  'seasonal themes', 'themes saisonniers', 'evergreen', 'backlog', 'idea bank', 'exit criteria', 'operational', 'batching', 'production', 'approval gates', 'approval', 'team', 'roles', 'responsibilities', 'reporting', 'review process', 'design system', 'visual identity', 'important dates', 'key dates', 'monetization', 'distribution', 'prerequisites', 'posting order', 'board strategy', 'profile setup', 'bio', 'schedule summary', 'content mix', 'mix', 'priorities', 'priority',
  'ملخص', 'استراتيجية', 'الاستراتيجية', 'قواعد', 'نصائح', '检查清单', '每周发布计划', '追踪', '方法', 'ルール', '優先順位', '使い方', '使用', '목표', '사용법', 'a integrer', 'a exploiter', 'recurrants', 'mesicne', 'tagesplan', 'ubersicht', 'hinweise', 'oversikt', 'retningslinjer',
];

/** Words in headings that promise posts below. */
export const promiseWords = (
  'post posts tweets tweet captions caption messages blurbs reels stories pins copy scripts threads publicaciones publicacoes postagens beitrage ' +
  'textos ads emails newsletter broadcast 投稿 投稿文 تغريدات 게시용'
).split(' ');

/** What stands for a text that has yet to be written. Bracketed capitals (`[TITLE]`) are a separate expression, for case matters there. */
export const placeholders =
  /\{\{[^}]*\}\}|\[(?:(?:your|insert|add|link|date|name|landing|url|image|photo|topic|city|x|xx|n|tbd|thema|ort|nome|nombre|adicione|preencher)\b[^\]]*)\](?!\()|lorem ipsum/iu;
export const capitalPlaceholders = /\[\p{Lu}[\p{Lu}\d_ ,./-]{2,}\](?!\()|\bTBD\b|\bTODO\b|(?<![\p{L}\p{N}])X{2,}(?:[- ]?X{2,})*(?![\p{L}\p{N}])/u;

/** Labels that, under a day, head a post without naming a channel. */
export const postLabels = [
  'social', 'social media', 'social post', 'social posts', 'guest post', 'video', 'reel', 'story', 'stories', 'carousel', 'infographic', 'podcast', 'redes sociales', 'redes sociais', 'soziale medien', 'sosiale medier',
];
