/** What a label or column can say. `copy` texts go out; `content`, `description` and `script` may. */
export type Field =
  | 'id'
  | 'date'
  | 'day'
  | 'week'
  | 'month'
  | 'time'
  | 'timeZone'
  | 'channels'
  | 'kind'
  | 'title'
  | 'hook'
  | 'copy'
  | 'content'
  | 'description'
  | 'script'
  | 'body'
  | 'cta'
  | 'comment'
  | 'slides'
  | 'hashtags'
  | 'mentions'
  | 'links'
  | 'media'
  | 'alt'
  | 'subject'
  | 'authorizations'
  | 'status'
  | 'author'
  | 'approvals'
  | 'urgent'
  | 'remove'
  | 'permalink'
  | 'campaign'
  | 'tags'
  | 'reference'
  | 'notes'
  | 'ignore';

/**
 * The words of labels and columns, by what they say, in the languages calendars are written in. Compared folded; a
 * label is also known by its last or first words (“Instagram Caption”, “Legenda para o post”), save by those with a
 * `!`, which other languages use for other things and which count only as a whole label.
 */
export const fieldWords: Readonly<Record<Field, readonly string[]>> = {
  id: list(`
    id | post id | slug | post-id! | post_id | content id | ref.! | reference id | ticket! | uid!
  `),
  date: list(`
    date | publish date | publish | published | publish on | publication date | post date | posted |
    posted on | post from | scheduled | schedule | scheduled for | scheduled date | schedule date |
    target day | target date | due date | due! | go live | when | live date | data | datum | fecha | التاريخ |
    تاريخ | 日付 | 日期 | 날짜 | approx. date | dato | data publikacji | veroffentlichung | data de publicacao |
    fecha de publicacion | fecha publicacion | data publicacao | date de publication | estimated_post_time | estimated post time | publish_date |
    scheduled_date | scheduled_for | date/time | date & time | date and time | post day | posting date |
    geplant | publicatiedatum! | data pubblicazione | data di pubblicazione | data pubblikacji | data wpisu |
    tarih! | yayin tarihi | дата | дата публикации | дата публікації | publiceringsdatum! | udgivelsesdato! |
    julkaisupaiva! | paivamaara! | datum objave | datum zverejneni | datum zverejnenia | kozzeteteli datum |
    ngay dang | ngay! | tanggal! | jadwal! | posted date | publishing date | publish time and date |
    scheduled at | publish at | publish_at | scheduled_at | post_date | go-live! | go-live date |
    date prevue | date publication | veroffentlichungsdatum! | postingdatum! | erscheinungsdatum! |
    fecha prevista | fecha y hora | data e hora | datum und uhrzeit | date et heure | publication day |
    planned date | 発行日 | 投稿日 | 公開日 | 발행일 | 게시 예정일 | 发布日期 | 发布时间 | 게시일 | تاريخ النشر
  `),
  day: list(`
    day | weekday | day of week | dia | jour | dag | tag | wochentag | giorno | ziua | den | اليوم | 星期 | 曜日 |
    요일 | dia da semana | dia de la semana | dia de publicacion | jour de la semaine | giorno della settimana |
    dzien! | dzien tygodnia | gun! | день | день недели | ukedag! | veckodag! | ugedag! | viikonpaiva! |
    weekdag! | nap! | ngay trong tuan | hari! | day # | day no. | day number
  `),
  week: list(`
    week | weeks | woche | semaine | semana | uke | vecka | settimana | saptamana | tyzden | الأسبوع | 周 |
    주차 | week of | semaine du | tydzien! | hafta! | неделя | uge! | viikko! | tuan! | minggu! | kw! |
    kalenderwoche! | week # | week no. | week number | week starting | week beginning | week commencing
  `),
  month: list(`
    month | monat | mois | mes | maned | mese | luna | mesiac | الشهر | 月 | 월 | maand! | miesiac! | ay! |
    месяц | manad! | kuukausi! | thang! | bulan!
  `),
  time: list(`
    time | post at | posts at | best time | best posting time | posting time | post time | best time to post | publish time |
    suggested time | horario | hora | uhrzeit | geplante uhrzeit | zeit | heure | ora | cas | tid |
    klokkeslett | الوقت | 時間 | 时间 | 시간 | optimal time | publicar | horario sugerido | tijd! | tijdstip! |
    orario! | ora di pubblicazione | godzina! | saat! | время | час | tidspunkt! | kellonaika! |
    cas zverejneni | gio! | waktu! | jam! | publish time (local) | time slot | horario de publicacion |
    hora de publicacion | heure de publication | posting-zeit! | veroffentlichungszeit! | 时间段 | 投稿時間 | 配信時間 | 게시 시간 |
    وقت النشر | scheduled time | time of day | time (local)
  `),
  timeZone: list(`
    timezone | time zone | zeitzone | fuso horario | zona horaria | fuseau horaire | tijdzone! | fuso orario |
    strefa czasowa | saat dilimi | часовой пояс | tidssone! | tidszon!
  `),
  channels: list(`
    platform | platforms | platform(s) | channel | channels | channel(s) | where | groups | plattform |
    plattformen | kanal | kanale | kanaler | platforma | plataforma | plataformas | plateforme | plateformes |
    canal | canaux | canales | canais | red social | redes | rede social | rede | reseau | 平台 | プラットフォーム |
    플랫폼 | المنصة | القناة | platform focus | distribution | network | networks | social network |
    piattaforma | media channel | post to | post on | social platform | red! | redes sociales | red(es)! |
    plataforma(s)! | plataforma / canal | canale! | canali! | kanaal! | kanalen! | kanaly! | kanal(e)! |
    sosyal medya | mecra! | platforme! | площадка | канал | соцсеть | платформа | alusta! | kanava! |
    nen tang | kenh! | saluran! | medium/channel | channel / format | channel/format | platform & format |
    platform / format | platform/format | posting to | publish to | target platform | target platforms |
    platform name | reseau social | reseaux! |
    reseaux sociaux | chaine! | medio social | soziales netzwerk | netzwerk! | チャネル | 媒体 | 渠道 | 채널 | 投稿先 | 配信先 | 媒体名 | 发布平台 | 게시 채널 | 사용 채널 | SNS! |
    منصة | القنوات
  `),
  kind: list(`
    format | type | content type | post type | formato | typ | tip | tipo | kind | vibe | art | formaat | 形式 |
    类型 | 内容类型 | 種類 | 유형 | النوع | format/type | contenttype | content format | media type |
    tipo de contenido | tipo de post | tipo de publicacion | tipo de conteudo | type de contenu |
    type de post | inhaltstyp! | beitragstyp! | beitragsart! | postart! | soort! | type post | soort content |
    tipologia! | tipo di contenuto | rodzaj! | typ posta | typ tresci | format posta | tur! | icerik turu |
    формат | тип | тип контента | typ av inlagg | innholdstype! | indholdstype! | tyyppi! | loai! | jenis! |
    format / type | type/format | フォーマット | 形式・種類 | 格式 | 형식 | الصيغة
  `),
  title: list(`
    title | topic | theme | headline | subject | subject line | working title | tema | thema | emne | titlu |
    titre | titulo | titel | sujet | piece | articulo | artigo | articolo | concepto | conceito | konzept | affirmation | concept | planned scene | idea | idee | ideia |
    topics | post title | post topic | theme/topic | topic/theme | betreff | asunto | assunto | タイトル | テーマ |
    标题 | 标题/hook | 标题/钩子 | title/hook | hook/title | 主题 | 话题 | 제목 | 주제 | العنوان | الموضوع | focus | theme/focus | post idea | content idea |
    content topic | angle | post concept | name | tittel | nazov | tytul | titolo | asset | article |
    blog title | video title | pin title | main topic | post theme | content theme | summary | what |
    titulo hn | planned post | content piece | article title | story | tema central | key message | resumo! | resumen! |
    onderwerp! | titel / thema | thema/titel | argomento! | oggetto! | temat! | konu! | baslik! | тема |
    заголовок | название | amne! | rubrik! | overskrift! | aihe! | otsikko! | tema/titulo | titulo/tema |
    titulo / tema | tema / titulo | chu de | tieu de | judul! | topik! | topic / title | title / topic |
    topic/title | title/topic | post name | content title | working headline | subject / topic |
    post subject | theme / topic | topic / theme | subject line (a) | email subject | objet! |
    objet de l'email | sujet / theme | theme / sujet | nom! | nombre! | nombre del post | nome do post |
    post-titel! | beitragstitel! | arbeitstitel! | thema / titel | テーマ・内容 | 題名 | 选题 | 标题/主题 | 주제/제목 | موضوع
  `),
  hook: list(`
    hook | hooks | caption hook | hook line | opening line | opening | first line | hook (first line) |
    gancho | accroche | aufhanger | hook/opening | hook / topic | hook/topic | content hook |
    content hook / script idea | preview | フック | 훅 | headline hook | open | intro hook | opening hook |
    hook line (first 3 seconds) | first 3 seconds | gancho inicial | einstieg! | haakje! | aggancio! |
    haczyk! | хук | kanca! | krok!
  `),
  copy: list(`
    caption | captions | copy | post copy | post text | proposed post | proposed copy | draft copy | draft |
    draft post | post draft | final copy | final post | main caption | post caption | caption text |
    full caption | caption draft | full text | text | message | story copy | legenda | legende | leyenda |
    texto | texte | tekst | bildunterschrift | beitragstext | bildtext | キャプション | 本文 | 投稿文 | 投稿 | 文案 | 正文 |
    캡션 | 본문 | النص | نص المنشور | didascalia | testo | post content | post body | pin description |
    video description | tweet | ad copy | primary text | main caption/post text | overall caption |
    caption/copy | caption / copy | beschriftung | text ready | ready to post | copy/paste | copy-paste |
    texto do post | texto para post | post message | what we say | reply | response | answer | script/caption |
    popisok | continut | cuerpo | corps | corpo | facebook post | instagram post | linkedin post |
    message text | thread! | borrador | entwurf! | brouillon! | rascunho | bozza! | szkic! | hovedtekst | bijschrift! | tekst posta | tresc! | tresc posta | tresc wpisu | opis posta |
    metin! | gonderi metni | aciklama metni | текст | текст поста | подпись | пост | inlaggstext! |
    opslagstekst! | innleggstekst! | teksti! | julkaisuteksti! | caption posta | text prispevku | popisek! |
    szoveg! | noi dung bai | noi dung bai dang | teks! | takarir! | testo del post | testo post |
    copy del post | copy para redes | texto de la publicacion | texto del post | texto da publicacao |
    texto da legenda | pie de foto | pie de publicacion | descripcion del post | redaccion! | texte du post |
    texte de la publication | contenu du post | post-text! | posttext! | text des beitrags |
    caption text (final) | final caption | approved copy | approved caption | social copy | social caption |
    social text | post text (final) | post copy (final) | actual post | what we post | copy text |
    body copy / caption | long caption | short caption | caption / text | text / caption | caption/text |
    text/caption | copy / text | status update | post description | 投稿テキスト | 投稿内容 | テキスト | 原稿 | 发布文案 | 帖子内容 |
    推文 | 게시글 | 게시물 내용 | نص | الكابشن | كابشن | our reply | our response | suggested reply |
    suggested response | reply text | response text | draft reply | draft response | proposed reply |
    antworttext! | unsere antwort | nuestra respuesta | nossa resposta | notre reponse | email body |
    newsletter text | sms text
  `),
  body: list(`
    body | body text | body copy | main text | main body | middle | desarrollo | developpement | hauptteil |
    value | build-up | payoff | kern! | corps du texte | cuerpo del texto | corpo do texto | email text |
    email copy
  `),
  content: list(`
    content | post | contenido | conteudo | contenu | inhalt | contenuto | innhold | obsah | المحتوى | 内容 |
    내용 | 콘텐츠 | 컨텐츠 | コンテンツ | main content | inhoud! | contenuti! | icerik! | содержание | контент | innehall! | indhold! |
    sisalto! | noi dung | konten! | konten post | post/content | content/post | publicacion! | publicacao! |
    beitrag! | bericht! | wpis! | gonderi! | inlagg! | innlegg! | prispevok! | prispevek! | 投稿案
  `),
  description: list(`
    description | descripcion | descricao | beschreibung | beskrivelse | 説明 | 描述 | 설명 | الوصف | details |
    detail | popis | descriere | omschrijving! | beschrijving! | descrizione! | opis! | описание |
    beskrivning! | kuvaus! | mo ta | deskripsi! | resume!
  `),
  script: list(`
    script | guion | roteiro | skript | scenario | 脚本 | 스크립트 | voiceover | video script | script outline |
    talking points | spoken text | draaiboek! | copione! | sceneggiatura! | senaryo! | сценарий | manus! |
    kasikirjoitus! | kich ban | naskah! | tekst lektora | video text
  `),
  cta: list(`
    cta | call to action | call-to-action | cta button | button! | boton! | bouton! | chamada | llamada a la accion | appel a l'action |
    handlungsaufforderung | closing | cta/link | llamado a la accion | chamada para acao |
    chamada para a acao | oproep tot actie | invito all'azione | wezwanie do dzialania |
    harekete gecirici mesaj | призыв к действию | uppmaning! | oppfordring! | kehotus! | keu goi hanh dong |
    ajakan bertindak | call to action (cta) | cta text | 行動喚起 | 行动号召
  `),
  comment: list(`
    first comment | comment | comment to add | pinned comment | comment 1 | erster kommentar |
    primer comentario | primeiro comentario | premier commentaire | comentario | commentaire |
    link in first comment | first reply | komentar | eerste reactie | primo commento | pierwszy komentarz |
    ilk yorum | первый комментарий | forsta kommentaren | forste kommentar | comment text | 1st comment |
    コメント | 首评 | 첫 댓글
  `),
  slides: list(`
    slides | slide | carousel slides | carousel | frames | folien | diapositivas | laminas | slide text |
    story slides | slide content | slide copy | carousel slides (text) | kaarten! | karty! | карточки |
    スライド構成 | tarjetas! | cartelas! | slide-by-slide! | slide by slide | carousel text | slide texts |
    story frames
  `),
  hashtags: list(`
    hashtags | hashtag | hashtag set | tags/hashtags | ハッシュタグ | 话题标签 | 标签 | 해시태그 | هاشتاق | الهاشتاقات |
    hashtags (first comment) | タグ | hashtag's | hashtagi! | etiketler! | хэштеги | хештеги | hashtaggar! |
    emneknagger! | aihetunnisteet! | etiquetas! | mots-cles diese | #hashtags! | suggested hashtags |
    hashtags sugeridos | hashtags suggeres | 标签/话题
  `),
  mentions: list(`
    mentions | mention | tag accounts | accounts to tag | erwahnungen | menciones! | mencoes! |
    mentions / tags | accounts to mention | vermeldingen! | menzioni! | accounts taggen
  `),
  links: list(`
    link | links | url | page | maps to | target_url | target url | destination | enlace | lien | lenke |
    リンク | 链接 | 링크 | الرابط | landing page | live url | odkaz | link url | internal links | blog link |
    article link | collegamento! | link wpisu | baglanti! | ссылка | lank! | linkki! | lien url |
    url de destino | url destino | link de destino | zielseite! | ziel-url! | link (utm) | utm link |
    tracking link | tracked link | リンク先
  `),
  media: list(`
    image | images | visual | visuals | video | photo | photos | picture | graphic | graphics | file | files |
    template | visual brief | image notes | suggested image | image needed | image description |
    visual description | image prompt | bild | bilder | grafik | datei | arte | imagen | imagem | image path |
    画像 | 图片 | 이미지 | الصورة | media | creative | asset file | visual direction | visual idea | visual concept |
    image idea | image suggestion | descripcion visual | descricao visual | visuel | thumbnail | cover |
    text on image | text overlay | on-screen text | music | audio | sound | graphic text | featured image |
    visuel suggere | photo idea | b-roll | video idea | sugestao de imagem | design | visual design |
    design notes | obrazok | assets | beeld! | afbeelding! | foto! | foto's | immagine! | immagini! |
    grafika! | zdjecie! | zdjecia! | gorsel! | resim! | визуал | изображение | картинка | фото | bild/video |
    bilde! | billede! | kuva! | fotografia! | hinh anh | gambar! | visual (alt) | visual / asset |
    visual asset | image / video | image/video | photo/video | media file | attachment! | attachments! |
    asset link | asset(s)! | creative asset | creativo! | creativos! | recurso grafico | imagen/video |
    imagen o video | imagem/video | imagem / video | imagem ou video | material! | material visual |
    bildmaterial! | bildidee! | bild / video | bild/grafik | motiv! | visuell! | visuel / photo |
    illustration! | canva link | 素材 | 配图 | 비주얼 | المرئيات | التصميم
  `),
  alt: list(`
    alt | alt text | alt-text | image_alt | image alt | alternative text | alternativtext |
    texto alternativo | texte alternatif | 代替テキスト | alt-tekst! | tekst alternatywny | testo alternativo |
    alt metin | альт-текст | alttext! | alt-texte! | texto alt | image description (alt) |
    bildbeschreibung (alt) | alt tag | altteksti!
  `),
  subject: list(`about whom | patient involved`),
  authorizations: list(`
    authorization | authorizations | consent | consent id | permission | permissions | release form
  `),
  status: list(`
    status | stage | id/status | current status | state | estado | statut | stav | 状态 | ステータス | 状態 | 상태 | الحالة |
    status / notes | status/notes | progress | asset status | post status | stato! | durum! | статус | tila! |
    trang thai | stan! | etat! | stav prispevku | done?! | posted?! | published?! | approved?! | ready?! |
    status (draft/ready/posted) | workflow! | workflow status | production status | estatus! | situacao! |
    situacion! | 進捗 | 进度 | 狀態
  `),
  author: list(`
    author | writer | written by | owner | autor | auteur | verfasser | responsible | assigned to | assignee |
    created by | verantwortlich | responsable | account owner | eigenaar! | auteur / eigenaar |
    proprietario! | autore! | wlasciciel! | autor wpisu | yazar! | sorumlu! | автор | ответственный |
    ansvarig! | ansvarlig! | vastuuhenkilo! | nguoi phu trach | penanggung jawab | assigned! | assign! |
    assignee(s)! | point person | copywriter! | redactor! | redator! | responsavel! | encargado! |
    zustandig! | zustandigkeit! | bearbeiter! | 担当 | 担当者 | 负责人 | 담당자 | المسؤول
  `),
  approvals: list(`
    approval | approvals | approved by | approver | reviewed by | reviewer | sign-off | freigabe |
    aprobado por | aprovado por | goedkeuring! | goedgekeurd door | approvazione! | zatwierdzenie! | onay! |
    утверждение | godkannande! | godkjenning! | godkendelse! | hyvaksynta! | aprobacion! | aprovacao! |
    approbation! | validation! | validation par | valide par | freigabe durch | freigegeben von |
    approved by / date | compliance approval | clinical approval | clinical review | medical review |
    legal review | 承認 | 承認者 | 审批 | 승인 | الموافقة
  `),
  urgent: list(`urgent | dringend! | urgente!`),
  remove: list(`
    remove | remove on | take down | take-down | expires | expiry | end date | unpublish | takedown date |
    remove after | remove by | delete on | loschen am | retirar el | expiration date | expiration!
  `),
  permalink: list(`
    permalink | published link | published url | live link | post link | post url | live post |
    post permalink | veroffentlichter link | enlace publicado | link publicado | posted link | posted url |
    url publicada
  `),
  campaign: list(`
    campaign | campana | campanha | kampagne | campagne | series | campagna! | kampania! | kampanya! |
    кампания | kampanj! | kampanje! | kampanja! | chien dich | kampanye! | キャンペーン | 活动 | 캠페인 | الحملة
  `),
  tags: list(`
    pillar | pilar | pilier | content pillar | pillars | category | categories | categoria | kategorie |
    tags | primary pillar | bucket | track | saule | lever | creative lever | pijler! | pilastro! | filar! |
    sutun! | рубрика | kategori! | kategoria! | categorie! | thema-saule! | content-saule! | saule / thema |
    pilier de contenu | pilar de contenido | pilar de conteudo | linea editorial | rubrique! |
    rubrik / saule | カテゴリ | カテゴリー | 分类 | 카테고리 | الفئة
  `),
  reference: list(`
    source file | copy file | full copy | caption file | full post | draft file | folder | caption doc |
    copy doc | copy link | doc link | link to copy | link to draft | draft link | post file | text file |
    textdatei! | archivo! | fichier! | arquivo! | bestand! | plik! | entwurf (datei) | borrador (archivo) |
    see file
  `),
  notes: list(`
    notes | note | goal | objective | objetivo | objectif | ziel | hinweis | hinweise | why this works | why |
    why it works | rationale | purpose | tone | target | target audience | audience | engagement |
    engagement strategy | strategy | character count | characters | word count | char count | length |
    duration | keywords | keyword | target keyword | target keywords | seo keywords | intent | kpi | kpis |
    metrics | metric | results | performance | reach | sources | source | instructions | actions | action |
    next action | context | original intent | original request | ai analysis | checklist |
    publishing checklist | notas | notizen | notater | 備考 | 备注 | 메모 | ملاحظات | account | accounts | conta |
    cuenta | compte | konto | client | monetization | peak | board | role | budget | pain point |
    word count target | confidence | repurpose | follow-up | best practices | tips | pro tip | boost |
    layout | typography | colors | color balance | visual elements | icons | background | items | learnings |
    notable engagement | audience analysis | replies sent | priority | poznamka | poznamky | ucel |
    anmerkung | production notes | posting notes | description visuelle | format notes | engagement tip |
    expected engagement | metrics to track | success metrics | time required | trigger | frequency | cadence |
    curation notes | opmerking! | opmerkingen! | notitie! | notities! | osservazioni! | uwagi! | notlar! |
    примечание | примечания | заметки | kommentar intern | anteckningar! | merknader! | noter! |
    huomautukset! | ghi chu | catatan! | observaciones! | observacion! | observacoes! | obs! | obs.! |
    remarque! | remarques! | commentaires internes | bemerkung! | bemerkungen! | internal notes |
    internal comments | team notes | feedback! | doel! | scopo! | obiettivo! | cel! | amac! | цель | mal! |
    syfte! | formal! | tavoite! | muc tieu | tujuan! | objetivo del post | objetivo do post | doelgroep! |
    pubblico! | grupa docelowa | hedef kitle | аудитория | malgrupp! | malgruppe! | kohderyhma! | publico! |
    publico objetivo | publico-alvo! | zielgruppe! | public cible | cible! | メモ | 目的 | 目标 | 목적 | الهدف |
    impressions! | engagement rate | comments count
  `),
  ignore: list(`
    # | no | no. | nr | nr. | n | num | number | post # | post number | nº | č | 번호 | 番号 | 序号 | nr. posta |
    numero! | post no | post no. | post nr | post nr. | n° | seq! | sequence!
  `),
};

/** Fields whose value is a text that goes out. */
export const copyFields: ReadonlySet<Field> = new Set<Field>([
  'copy',
  'content',
  'description',
  'script',
  'body',
]);

function list(words: string): readonly string[] {
  return words.split('|').map((word) => word.trim());
}

/** A word as it is written, without its mark. */
export function unmarked(word: string): string {
  return word.replace(/!$/, '');
}
