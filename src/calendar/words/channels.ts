/**
 * Channels and how people write them. `names` are recognised wherever they stand in a heading, label or value;
 * `short` are words of ordinary language too (X, story, blog) and count only as a whole segment, perhaps with a
 * word of format beside them (“X thread”).
 */
export const channels: Readonly<Record<string, { names: readonly string[]; short: readonly string[] }>> = {
  instagram: {
    names: [
      'instagram',
      'insta',
      'انستقرام',
      'إنستغرام',
      'انستغرام',
      '인스타그램',
      '인스타',
      'インスタグラム',
      'インスタ',
    ],
    short: ['ig'],
  },
  facebook: { names: ['facebook', 'فيسبوك', '페이스북', 'フェイスブック'], short: ['fb'] },
  linkedin: { names: ['linkedin', 'linked in', 'لينكدإن', '링크드인'], short: ['li'] },
  x: {
    names: ['twitter', 'tweet thread', 'x thread', 'x community', 'تويتر', '트위터', '推特'],
    short: ['x', 'tweet', 'tweets', 'تغريدة', 'تغريدات', 'ثريد'],
  },
  tiktok: { names: ['tiktok', 'tik tok', 'تيك توك', '틱톡', '抖音'], short: ['tt'] },
  youtube: { names: ['youtube', 'you tube', 'يوتيوب', '유튜브'], short: ['yt', 'shorts'] },
  pinterest: { names: ['pinterest', 'ピンタレスト'], short: ['pin', 'pins'] },
  threads: { names: ['스레드', 'スレッズ'], short: ['threads'] },
  whatsapp: { names: ['whatsapp', 'واتساب', 'واتس اب'], short: ['wa'] },
  reddit: { names: ['reddit', 'subreddit', 'ريديت'], short: [] },
  email: {
    names: ['e-mail newsletter', 'email newsletter'],
    short: [
      'email',
      'e-mail',
      'emails',
      'newsletter',
      'correo',
      'mail',
      '이메일',
      '뉴스레터',
      'ニュースレター',
      'メルマガ',
      '邮件',
    ],
  },
  blog: {
    names: [
      'blog post',
      'blog posts',
      'blogpost',
      'blog article',
      'blogartikel',
      'blog',
      'note.com',
      'はてなブログ',
      'アメブロ',
      'ブログ',
      '블로그',
      '博客',
    ],
    short: ['blog', 'article', 'articles', 'artikel'],
  },
  'google-business': {
    names: [
      'google business profile',
      'google business',
      'google my business',
      'google review',
      'google reviews',
      'google post',
      'google posts',
      'gbp',
      'gmb',
    ],
    short: ['google'],
  },
  nextdoor: { names: ['nextdoor'], short: [] },
  farcaster: { names: ['farcaster', 'warpcast'], short: [] },
  mastodon: { names: ['mastodon'], short: [] },
  bluesky: { names: ['bluesky'], short: ['bsky'] },
  medium: { names: [], short: ['medium'] },
  substack: { names: ['substack'], short: [] },
  devto: { names: ['dev.to'], short: ['devto'] },
  hackernews: { names: ['hacker news', 'hackernews', 'show hn'], short: ['hn'] },
  indiehackers: { names: ['indie hackers', 'indiehackers'], short: [] },
  producthunt: { names: ['product hunt', 'producthunt'], short: [] },
  'google-ads': {
    names: ['google ads', 'google ad', 'google search ads', 'google search ad', 'google search'],
    short: [],
  },
  naver: { names: ['네이버 카페', 'naver cafe', 'naver'], short: ['네이버'] },
  kakao: { names: ['카카오채널', '카카오톡', '카카오', 'kakaotalk', 'kakao'], short: [] },
  line: { names: ['line公式', 'line official'], short: [] },
  zhihu: { names: ['知乎', 'zhihu'], short: [] },
  bilibili: { names: ['bilibili', '哔哩哔哩', 'b站'], short: [] },
  slack: { names: ['slack'], short: [] },
  xiaohongshu: { names: ['小红书', 'xiaohongshu', 'rednote'], short: [] },
  wechat: { names: ['微信', 'wechat', '公众号'], short: [] },
  weibo: { names: ['微博', 'weibo'], short: [] },
  telegram: { names: ['telegram'], short: [] },
  discord: { names: ['discord'], short: [] },
  snapchat: { names: ['snapchat'], short: [] },
  tumblr: { names: ['tumblr'], short: [] },
  quora: { names: ['quora'], short: [] },
  xing: { names: [], short: ['xing'] },
  sms: { names: [], short: ['sms'] },
  podcast: { names: ['podcast episode'], short: ['podcast'] },
};

/** Short names that are no words of any language when written in capitals. */
export const abbreviations = ['fb', 'ig', 'yt', 'li', 'tt'];

/** Words of format that may stand beside a channel. */
export const formatWords = (
  'post posts posting story stories reel reels feed video videos carousel carousels carrossel carrusel karussell short shorts ' +
  'thread threads tweet tweets status pin pins group groups page pages profile article articles live ad ads update caption ' +
  'captions script scripts message messages broadcast personal company business content schedule version variant copy draft ' +
  'organic paid image photo static graphic single text only primary secondary for fur para pour the our and new channel ' +
  'marketing launch founder professional official profil beitrag beitrage publicacion publication publicacao postagem ' +
  'skupina gruppe grupo groupe idea concept 投稿 投稿文 ピン social media 스토리 릴스 피드 게시물 포스트 캐러셀 카드뉴스 마케팅 포스팅 영상 쇼츠 ストーリーズ ストーリー リール フィード'
).split(' ');
